import { inLanguage, writing } from '../core/index.js';

/** What somebody is told of, as they have to know it. */
export interface Told {
  /** A uuid that is the same for this occasion and person, so that the mail arrives once. */
  id: string;
  email: string;
  name: string;
  language: string | null;
  course: string;
  /** Of the day: that it is due, or that the certificate ends. */
  day: string | null;
  /** Whose it is, where that is somebody else. */
  whose: string | null;
}

/** `over`: the day is past. */
export type Occasion = 'assigned' | 'due' | 'overdue' | 'ending' | 'ended';

interface Words {
  subject: Record<Occasion, (course: string, whose: string | null) => string>;
  said: Record<Occasion, (course: string, day: string | null, whose: string | null) => string>;
  hello: (name: string) => string;
  link: string;
}

const EN: Words = {
  subject: {
    assigned: (course) => `A course for you: ${course}`,
    due: (course) => `Soon due: ${course}`,
    overdue: (course) => `Overdue: ${course}`,
    ending: (course, whose) => (whose ? `${whose}: certificate ends soon (${course})` : `Your certificate ends soon: ${course}`),
    ended: (course, whose) => (whose ? `${whose}: certificate has ended (${course})` : `Your certificate has ended: ${course}`),
  },
  said: {
    assigned: (course, day) => `the course “${course}” was assigned to you.${day ? ` Please pass it by ${day}.` : ''}`,
    due: (course, day) => `the course “${course}” is due on ${day}.`,
    overdue: (course, day) => `the course “${course}” was due on ${day}.`,
    ending: (course, day, whose) =>
      whose
        ? `the certificate of ${whose} for “${course}” ends on ${day}. Passing the quiz again renews it.`
        : `your certificate for “${course}” ends on ${day}. Pass the quiz again to renew it.`,
    ended: (course, day, whose) =>
      whose
        ? `the certificate of ${whose} for “${course}” ended on ${day}. Passing the quiz again renews it.`
        : `your certificate for “${course}” ended on ${day}. Pass the quiz again to renew it.`,
  },
  hello: (name) => `Hello ${name},`,
  link: 'To your courses:',
};

const DE: Words = {
  subject: {
    assigned: (course) => `Ein Kurs für Sie: ${course}`,
    due: (course) => `Bald fällig: ${course}`,
    overdue: (course) => `Überfällig: ${course}`,
    ending: (course, whose) => (whose ? `${whose}: Zertifikat endet bald (${course})` : `Ihr Zertifikat endet bald: ${course}`),
    ended: (course, whose) => (whose ? `${whose}: Zertifikat ist abgelaufen (${course})` : `Ihr Zertifikat ist abgelaufen: ${course}`),
  },
  said: {
    assigned: (course, day) => `Ihnen wurde der Kurs „${course}“ zugewiesen.${day ? ` Bitte bestehen Sie ihn bis ${day}.` : ''}`,
    due: (course, day) => `der Kurs „${course}“ ist am ${day} fällig.`,
    overdue: (course, day) => `der Kurs „${course}“ war am ${day} fällig.`,
    ending: (course, day, whose) =>
      whose
        ? `das Zertifikat von ${whose} für „${course}“ endet am ${day}. Wird der Test noch einmal bestanden, gilt es weiter.`
        : `Ihr Zertifikat für „${course}“ endet am ${day}. Bestehen Sie den Test noch einmal, damit es weiter gilt.`,
    ended: (course, day, whose) =>
      whose
        ? `das Zertifikat von ${whose} für „${course}“ ist am ${day} abgelaufen. Wird der Test noch einmal bestanden, gilt wieder eines.`
        : `Ihr Zertifikat für „${course}“ ist am ${day} abgelaufen. Bestehen Sie den Test noch einmal, damit wieder eines gilt.`,
  },
  hello: (name) => `Guten Tag ${name},`,
  link: 'Zu Ihren Kursen:',
};

/** The mail for an occasion, in the language of whom it goes to. */
export function learningMail({ name, language, course, day, whose }: Told, occasion: Occasion, url: string): { subject: string; text: string } {
  const { subject, said, hello, link } = inLanguage(language, { en: EN, de: DE });
  const written = day && writing(language).date(day);
  return { subject: subject[occasion](course, whose), text: `${hello(name)}\n\n${said[occasion](course, written, whose)}\n\n${link}\n${url}\n` };
}

import type { Language } from '../core/index.js';
import type { About, Facts } from './registration.mail.js';

interface Words {
  hello: (name: string) => string;
  look: string;
  letters: Record<About, (facts: Facts) => { subject: string; body: string }>;
}

const and = (text: string, message: string | null): string => (message ? `${text}\n\n${message}` : text);

/** What is written about registrations. To a partner nothing is said of a conflict but a date. */
export const WORDS: Record<Language, Words> = {
  en: {
    hello: (name) => `Hello ${name},`,
    look: 'Have a look:',
    letters: {
      SUBMITTED: ({ company, partner, due }) => ({
        subject: `New deal registration: ${company}`,
        body: `${partner} has registered a deal with ${company}.${due ? ` Decide by ${due}.` : ''}`,
      }),
      REMINDER: ({ company, partner, due }) => ({
        subject: `Decision soon due: ${company}`,
        body: `the registration of ${company} by ${partner} waits for a decision, due by ${due}.`,
      }),
      OVERDUE: ({ company, partner, due }) => ({
        subject: `Decision overdue: ${company}`,
        body: `the registration of ${company} by ${partner} should have been decided by ${due}.`,
      }),
      EXTENSION_ASKED: ({ company, partner, protectedUntil }) => ({
        subject: `Longer protection asked for: ${company}`,
        body: `${partner} asks for a longer protection of ${company}, which ends on ${protectedUntil}.`,
      }),
      NEXT_STEP: ({ company, partner, due }) => ({
        subject: `Your approval is needed: ${company}`,
        body: `the registration of ${company} by ${partner} needs your approval.${due ? ` It is due by ${due}.` : ''}`,
      }),
      OPENED: ({ company, partner }) => ({
        subject: `A deal with a partner: ${company}`,
        body: `the deal with ${company} that ${partner} registered is approved. You work on it together.`,
      }),
      RETURNED: ({ company, message }) => ({
        subject: `Please complete: ${company}`,
        body: and(`your registration of ${company} has to be completed. Please submit it again.`, message),
      }),
      APPROVED: ({ company, protectedUntil, message }) => ({
        subject: `Approved: ${company}`,
        body: and(`your registration of ${company} is approved. The deal is protected until ${protectedUntil}.`, message),
      }),
      REJECTED: ({ company, ground, blockedUntil, message }) => ({
        subject: `Not approved: ${company}`,
        body: and(
          ground === 'PROTECTED'
            ? `your registration of ${company} could not be approved: it is protected until ${blockedUntil}.`
            : ground === 'TERMS'
              ? `your registration of ${company} could not be approved.`
              : `your registration of ${company} could not be approved: this deal can’t be protected.`,
          message,
        ),
      }),
      EXPIRING: ({ company, protectedUntil }) => ({
        subject: `Protection ends soon: ${company}`,
        body: `the protection of your deal with ${company} ends on ${protectedUntil}. If you need more time, ask for it before.`,
      }),
      EXPIRED: ({ company, protectedUntil }) => ({
        subject: `Protection has ended: ${company}`,
        body: `the protection of your deal with ${company} ended on ${protectedUntil}.`,
      }),
      EXTENDED: ({ company, protectedUntil, message }) => ({
        subject: `Protection extended: ${company}`,
        body: and(`your deal with ${company} is now protected until ${protectedUntil}.`, message),
      }),
      NOT_EXTENDED: ({ company, protectedUntil, message }) => ({
        subject: `Protection not extended: ${company}`,
        body: and(`the protection of your deal with ${company} stays as it is, until ${protectedUntil}.`, message),
      }),
    },
  },
  de: {
    hello: (name) => `Guten Tag ${name},`,
    look: 'Hier steht mehr:',
    letters: {
      SUBMITTED: ({ company, partner, due }) => ({
        subject: `Neue Registrierung: ${company}`,
        body: `${partner} hat ein Geschäft mit ${company} registriert.${due ? ` Bitte entscheiden Sie bis ${due}.` : ''}`,
      }),
      REMINDER: ({ company, partner, due }) => ({
        subject: `Entscheidung bald fällig: ${company}`,
        body: `die Registrierung von ${company} durch ${partner} wartet auf eine Entscheidung, fällig bis ${due}.`,
      }),
      OVERDUE: ({ company, partner, due }) => ({
        subject: `Entscheidung überfällig: ${company}`,
        body: `über die Registrierung von ${company} durch ${partner} war bis ${due} zu entscheiden.`,
      }),
      EXTENSION_ASKED: ({ company, partner, protectedUntil }) => ({
        subject: `Längerer Schutz erbeten: ${company}`,
        body: `${partner} bittet um einen längeren Schutz für ${company}; er endet am ${protectedUntil}.`,
      }),
      NEXT_STEP: ({ company, partner, due }) => ({
        subject: `Ihre Genehmigung wird gebraucht: ${company}`,
        body: `die Registrierung von ${company} durch ${partner} braucht Ihre Genehmigung.${due ? ` Sie ist bis ${due} fällig.` : ''}`,
      }),
      OPENED: ({ company, partner }) => ({
        subject: `Ein Geschäft mit einem Partner: ${company}`,
        body: `das Geschäft mit ${company}, das ${partner} registriert hat, ist genehmigt. Sie arbeiten gemeinsam daran.`,
      }),
      RETURNED: ({ company, message }) => ({
        subject: `Bitte ergänzen: ${company}`,
        body: and(`Ihre Registrierung von ${company} ist zu ergänzen. Bitte reichen Sie sie dann erneut ein.`, message),
      }),
      APPROVED: ({ company, protectedUntil, message }) => ({
        subject: `Genehmigt: ${company}`,
        body: and(`Ihre Registrierung von ${company} ist genehmigt. Das Geschäft ist bis ${protectedUntil} geschützt.`, message),
      }),
      REJECTED: ({ company, ground, blockedUntil, message }) => ({
        subject: `Nicht genehmigt: ${company}`,
        body: and(
          ground === 'PROTECTED'
            ? `Ihre Registrierung von ${company} konnte nicht genehmigt werden: geschützt bis ${blockedUntil}.`
            : ground === 'TERMS'
              ? `Ihre Registrierung von ${company} konnte nicht genehmigt werden.`
              : `Ihre Registrierung von ${company} konnte nicht genehmigt werden: Dieses Geschäft kann nicht geschützt werden.`,
          message,
        ),
      }),
      EXPIRING: ({ company, protectedUntil }) => ({
        subject: `Schutz endet bald: ${company}`,
        body: `der Schutz Ihres Geschäfts mit ${company} endet am ${protectedUntil}. Wenn Sie mehr Zeit brauchen, bitten Sie vorher darum.`,
      }),
      EXPIRED: ({ company, protectedUntil }) => ({
        subject: `Schutz ist beendet: ${company}`,
        body: `der Schutz Ihres Geschäfts mit ${company} endete am ${protectedUntil}.`,
      }),
      EXTENDED: ({ company, protectedUntil, message }) => ({
        subject: `Schutz verlängert: ${company}`,
        body: and(`Ihr Geschäft mit ${company} ist jetzt bis ${protectedUntil} geschützt.`, message),
      }),
      NOT_EXTENDED: ({ company, protectedUntil, message }) => ({
        subject: `Schutz nicht verlängert: ${company}`,
        body: and(`der Schutz Ihres Geschäfts mit ${company} bleibt, wie er ist, bis ${protectedUntil}.`, message),
      }),
    },
  },
};

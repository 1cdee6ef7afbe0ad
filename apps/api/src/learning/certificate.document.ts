import { documentKind } from '../core/documents/documents.js';
import { inLanguage, writing } from '../core/index.js';
import type { CertificateState } from './certificate.entity.js';

const WORDS = {
  en: {
    title: 'Certificate',
    has: (name: string, course: string) => `${name} has passed the course “${course}”.`,
    course: 'Course',
    minutes: 'Duration',
    count: (minutes: string) => `${minutes} minutes`,
    number: 'Number',
    code: 'Code',
    issued: 'Issued',
    valid: 'Valid until',
    forGood: 'without end',
    check: 'Anyone can check number and code at our partner portal, under “Check a certificate”.',
    EXPIRED: 'This certificate has expired.',
    REVOKED: 'This certificate was revoked.',
  },
  de: {
    title: 'Zertifikat',
    has: (name: string, course: string) => `${name} hat den Kurs „${course}“ bestanden.`,
    course: 'Kurs',
    minutes: 'Dauer',
    count: (minutes: string) => `${minutes} Minuten`,
    number: 'Nummer',
    code: 'Code',
    issued: 'Ausgestellt',
    valid: 'Gültig bis',
    forGood: 'ohne Ende',
    check: 'Nummer und Code kann jeder in unserem Partnerportal prüfen, unter „Zertifikat prüfen“.',
    EXPIRED: 'Dieses Zertifikat ist abgelaufen.',
    REVOKED: 'Dieses Zertifikat wurde zurückgenommen.',
  },
};

interface Answered {
  number: string;
  code: string;
  title: string;
  issuedAt: string;
  expiresAt: string | null;
  state: CertificateState;
  person: { name: string | null; language: string | null } | null;
  course: { minutes: number } | null;
}

documentKind('certificates', {
  prefix: 'cer',
  source:
    'query ($id: ID!) { record: certificate(id: $id) { number code title issuedAt expiresAt state person { name language } course { minutes } } }',
  sheet(record: Answered, from) {
    const { number, code, title, issuedAt, expiresAt, state, person, course } = record;
    if (!person?.name) return null;
    const { language, date, count } = writing(person.language);
    const words = inLanguage(language, WORDS);
    return {
      language,
      title: `${words.title} ${number}`,
      from,
      to: [person.name],
      facts: [
        [words.course, title],
        ...(course ? [[words.minutes, words.count(count(course.minutes))] as [string, string]] : []),
        [words.issued, date(issuedAt)],
        [words.valid, expiresAt ? date(expiresAt) : words.forGood],
        [words.number, number],
        [words.code, code],
      ],
      columns: [],
      rows: [],
      sums: [],
      notes: [words.has(person.name, title), ...(state === 'VALID' ? [] : [words[state]]), words.check],
    };
  },
});

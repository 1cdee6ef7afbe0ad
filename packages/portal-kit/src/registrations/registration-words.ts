import { words } from '../words/words.js';

/** What both sides say of registrations. */
export const registrationWords = words('registrationsOfBoth', {
  en: {
    DRAFT: 'Draft',
    SUBMITTED: 'Waits for a decision',
    UNDER_REVIEW: 'In review',
    RETURNED: 'To be completed',
    APPROVED: 'Approved',
    REJECTED: 'Not approved',
    WITHDRAWN: 'Withdrawn',
    EXPIRED: 'Protection ended',
    CONVERTED: 'Won',
    PENDING: 'Waits for an answer',
    ACCEPTED: 'Accepted',
    DECLINED: 'Declined',
    left_one: '{{count}} day left, until {{day}}',
    left_other: '{{count}} days left, until {{day}}',
    history: 'History',
  },
  de: {
    DRAFT: 'Entwurf',
    SUBMITTED: 'Wartet auf Entscheidung',
    UNDER_REVIEW: 'In Prüfung',
    RETURNED: 'Zu ergänzen',
    APPROVED: 'Genehmigt',
    REJECTED: 'Nicht genehmigt',
    WITHDRAWN: 'Zurückgezogen',
    EXPIRED: 'Schutz beendet',
    CONVERTED: 'Gewonnen',
    PENDING: 'Wartet auf Antwort',
    ACCEPTED: 'Angenommen',
    DECLINED: 'Abgelehnt',
    left_one: 'noch {{count}} Tag, bis {{day}}',
    left_other: 'noch {{count}} Tage, bis {{day}}',
    history: 'Verlauf',
  },
});

import { words } from '@relata/portal-kit';

export const scorecardWords = words('scorecards', {
  en: {
    title: 'Scorecards',
    text: 'How partners do, against the targets of their tier. Partners see neither score nor rank.',
    period: 'Which period',
    year: 'Twelve months',
    quarter: 'Three months',
    score: 'By score',
    none: 'No partner is active',
    'none.text': 'Scorecards are made for active partners.',
    place: '{{rank}}. {{name}}',
    unranked: 'No target is set',
    points: '{{score}} of 100',
  },
  de: {
    title: 'Scorecards',
    text: 'Wie es bei Partnern läuft, gemessen an den Zielen ihrer Stufe. Partner sehen weder Punkte noch Rang.',
    period: 'Welcher Zeitraum',
    year: 'Zwölf Monate',
    quarter: 'Drei Monate',
    score: 'Nach Punkten',
    none: 'Kein Partner ist aktiv',
    'none.text': 'Scorecards gibt es für aktive Partner.',
    place: '{{rank}}. {{name}}',
    unranked: 'Kein Ziel ist gesetzt',
    points: '{{score}} von 100',
  },
});

import { words } from '@relata/portal-kit';

export const scorecardWords = words('scorecard', {
  en: {
    title: 'Scorecard',
    text: 'How you do, against what is expected of your tier.',
    period: 'Which period',
    year: 'Twelve months',
    quarter: 'Three months',
    tier: 'Tier {{tier}}',
  },
  de: {
    title: 'Scorecard',
    text: 'Wie es läuft, gemessen an dem, was von Ihrer Stufe erwartet wird.',
    period: 'Welcher Zeitraum',
    year: 'Zwölf Monate',
    quarter: 'Drei Monate',
    tier: 'Stufe {{tier}}',
  },
});

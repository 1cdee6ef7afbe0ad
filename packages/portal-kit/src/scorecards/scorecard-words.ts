import { words } from '../words/words.js';

/** Amounts in the company's currency. */
export const MONEY: string[] = ['REVENUE', 'PIPELINE'];

/** Every measure, and whether it is a share. */
export const SHARES = {
  REVENUE: false,
  GROWTH: true,
  PIPELINE: false,
  WON_DEALS: false,
  WIN_RATE: true,
  REGISTRATIONS: false,
  REGISTRATION_APPROVAL: true,
  LEADS_ACCEPTED: false,
  LEAD_ACCEPTANCE: true,
  LEAD_MINUTES: false,
  CERTIFIED_PEOPLE: false,
  CSAT: false,
  NPS: true,
  RETURN_RATE: true,
};

/** What the portals of both sides say of measures. */
export const scorecardFigureWords = words('scorecardFigures', {
  en: {
    measure: 'Measure',
    value: 'Reached',
    target: 'Target of the tier',
    median: 'Median of the tier',
    attainment: 'Of the target',
    REVENUE: 'Revenue',
    GROWTH: 'Growth against the year before',
    PIPELINE: 'Open deals',
    WON_DEALS: 'Won deals',
    WIN_RATE: 'Win rate',
    REGISTRATIONS: 'Registrations',
    REGISTRATION_APPROVAL: 'Registrations approved',
    LEADS_ACCEPTED: 'Leads taken on',
    LEAD_ACCEPTANCE: 'Share of leads taken on',
    LEAD_MINUTES: 'Minutes until a lead is taken on',
    CERTIFIED_PEOPLE: 'Certified people',
    CSAT: 'Satisfaction, 1 to 5',
    NPS: 'Net promoters',
    RETURN_RATE: 'Returns for each order',
  },
  de: {
    measure: 'Kennzahl',
    value: 'Erreicht',
    target: 'Ziel der Stufe',
    median: 'Median der Stufe',
    attainment: 'Vom Ziel',
    REVENUE: 'Umsatz',
    GROWTH: 'Wachstum zum Vorjahr',
    PIPELINE: 'Offene Geschäfte',
    WON_DEALS: 'Gewonnene Geschäfte',
    WIN_RATE: 'Gewinnquote',
    REGISTRATIONS: 'Registrierungen',
    REGISTRATION_APPROVAL: 'Genehmigte Registrierungen',
    LEADS_ACCEPTED: 'Übernommene Leads',
    LEAD_ACCEPTANCE: 'Anteil übernommener Leads',
    LEAD_MINUTES: 'Minuten bis zur Übernahme',
    CERTIFIED_PEOPLE: 'Zertifizierte',
    CSAT: 'Zufriedenheit, 1 bis 5',
    NPS: 'Weiterempfehlung netto',
    RETURN_RATE: 'Rücksendungen je Auftrag',
  },
});

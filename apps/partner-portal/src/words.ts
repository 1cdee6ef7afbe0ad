import { words } from '@relata/portal-kit';

/** The portal's name and its navigation. */
export const portalWords = words('portal', {
  en: {
    name: 'Relata for partners',
    home: 'Overview',
    funds: 'Funds',
    opportunities: 'Deals',
    leads: 'Leads',
    yours: 'You and your company',
    customers: 'Customers',
    cases: 'Cases',
    company: 'Company',
    members: 'Team',
    profile: 'Profile',
    programme: 'Programme and tier',
    onboarding: 'Getting started',
    apply: 'Become a partner',
    security: 'Sign-in',
  },
  de: {
    name: 'Relata für Partner',
    home: 'Übersicht',
    funds: 'Fördermittel',
    opportunities: 'Geschäfte',
    leads: 'Leads',
    yours: 'Sie und Ihr Unternehmen',
    customers: 'Kunden',
    cases: 'Fälle',
    company: 'Unternehmen',
    members: 'Team',
    profile: 'Profil',
    programme: 'Programm und Stufe',
    onboarding: 'Erste Schritte',
    apply: 'Partner werden',
    security: 'Anmeldung',
  },
});

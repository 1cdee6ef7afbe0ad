import { words } from '@relata/portal-kit';

/** The portal's name and its navigation. */
export const portalWords = words('portal', {
  en: {
    name: 'Relata at work',
    home: 'Overview',
    earnings: 'Partner earnings',
    registrations: 'Registrations',
    funds: 'Funds',
    opportunities: 'Deals',
    partnerLeads: 'Leads for partners',
    learning: 'Learning',
    yours: 'You',
    profile: 'Profile',
    applications: 'Applications',
    partners: 'Partners',
    programmes: 'Programmes and tiers',
    security: 'Sign-in',
  },
  de: {
    name: 'Relata intern',
    home: 'Übersicht',
    earnings: 'Partnervergütung',
    registrations: 'Registrierungen',
    funds: 'Fördermittel',
    opportunities: 'Geschäfte',
    partnerLeads: 'Leads für Partner',
    learning: 'Lernen',
    yours: 'Sie',
    profile: 'Profil',
    applications: 'Bewerbungen',
    partners: 'Partner',
    programmes: 'Programme und Stufen',
    security: 'Anmeldung',
  },
});

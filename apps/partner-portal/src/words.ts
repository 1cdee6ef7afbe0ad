import { words } from '@relata/portal-kit';

/** The portal's name and its navigation. */
export const portalWords = words('portal', {
  en: {
    name: 'Relata for partners',
    home: 'Overview',
    funds: 'Funds',
    opportunities: 'Deals',
    yours: 'You and your company',
    security: 'Sign-in',
  },
  de: {
    name: 'Relata für Partner',
    home: 'Übersicht',
    funds: 'Fördermittel',
    opportunities: 'Geschäfte',
    yours: 'Sie und Ihr Unternehmen',
    security: 'Anmeldung',
  },
});

import { words } from '@relata/portal-kit';

/** The portal's name and its navigation. */
export const portalWords = words('portal', {
  en: {
    name: 'Relata at work',
    home: 'Overview',
    yours: 'You',
    security: 'Sign-in',
  },
  de: {
    name: 'Relata intern',
    home: 'Übersicht',
    yours: 'Sie',
    security: 'Anmeldung',
  },
});

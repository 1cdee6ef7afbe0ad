import { words } from '@relata/portal-kit';

/** The portal's name and its navigation. */
export const portalWords = words('portal', {
  en: { name: 'Relata', home: 'Overview', orders: 'Orders', questions: 'Questions', returns: 'Returns' },
  de: { name: 'Relata', home: 'Übersicht', orders: 'Bestellungen', questions: 'Anfragen', returns: 'Rücksendungen' },
});

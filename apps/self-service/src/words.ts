import { words } from '@relata/portal-kit';

/** The portal's name and its navigation. */
export const portalWords = words('portal', {
  en: {
    name: 'Relata',
    home: 'Overview',
    orders: 'Orders',
    questions: 'Questions',
    returns: 'Returns',
    invoices: 'Invoices',
    quotes: 'Quotes',
    catalogue: 'Catalogue',
    assets: 'Warranties',
    help: 'Help',
    profile: 'Profile',
    addresses: 'Addresses',
  },
  de: {
    name: 'Relata',
    home: 'Übersicht',
    orders: 'Bestellungen',
    questions: 'Anfragen',
    returns: 'Rücksendungen',
    invoices: 'Rechnungen',
    quotes: 'Angebote',
    catalogue: 'Katalog',
    assets: 'Garantien',
    help: 'Hilfe',
    profile: 'Profil',
    addresses: 'Adressen',
  },
});

import { words } from '@relata/portal-kit';

export const accountWords = words('profile', {
  en: {
    accounts: 'Whom you act for',
    ADMIN: 'Administrator',
    MEMBER: 'Member',
  },
  de: {
    accounts: 'Für wen Sie handeln',
    ADMIN: 'Administration',
    MEMBER: 'Mitglied',
  },
});

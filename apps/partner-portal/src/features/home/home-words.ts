import { words } from '@relata/portal-kit';

export const homeWords = words('home', {
  en: {
    title: 'Good to see you',
    'title.name': 'Good to see you, {{name}}',
    text: 'Where your deals stand, and what is due.',
    manager: 'Your channel manager',
    tier: 'Tier',
    since: 'since {{day}}',
    grace: 'To be met again by',
    programme: 'Programme',
    company: 'Company',
    cases: 'Open cases',
  },
  de: {
    title: 'Schön, dass Sie da sind',
    'title.name': 'Schön, dass Sie da sind, {{name}}',
    text: 'Wo Ihre Geschäfte stehen, und was ansteht.',
    manager: 'Wer Sie betreut',
    tier: 'Stufe',
    since: 'seit {{day}}',
    grace: 'Wieder zu erfüllen bis',
    programme: 'Programm',
    company: 'Unternehmen',
    cases: 'Offene Fälle',
  },
});

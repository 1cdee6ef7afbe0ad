import { words } from '@relata/portal-kit';

export const opportunityWords = words('opportunities', {
  en: {
    text: 'Deals that you and we work on together.',
    'none.text': 'A deal that you register, or that we win with you, appears here.',
    ask: 'Ask for a quote',
    'ask.note': 'What is it to contain?',
    'ask.note.about': 'Products, quantities, the price that you need.',
    'ask.due': 'Needed by',
    'ask.send': 'Ask for it',
    asked: 'Your request is with the owner of the deal.',
    withdraw: 'Take the request back',
    withdrawn: 'The request is taken back.',
    cancel: 'Cancel',
  },
  de: {
    text: 'Geschäfte, an denen Sie und wir gemeinsam arbeiten.',
    'none.text': 'Ein Geschäft, das Sie registrieren oder das wir mit Ihnen gewinnen, erscheint hier.',
    ask: 'Angebot anfragen',
    'ask.note': 'Was soll es enthalten?',
    'ask.note.about': 'Produkte, Mengen, der Preis, den Sie brauchen.',
    'ask.due': 'Gebraucht bis',
    'ask.send': 'Anfragen',
    asked: 'Ihre Anfrage liegt bei der Person, die das Geschäft verantwortet.',
    withdraw: 'Anfrage zurückziehen',
    withdrawn: 'Die Anfrage ist zurückgezogen.',
    cancel: 'Abbrechen',
  },
});

import { words } from '@relata/portal-kit';

export const homeWords = words('home', {
  en: {
    title: 'Good to see you',
    'title.name': 'Good to see you, {{name}}',
    text: 'Where your deals stand, and what is due.',
    due: 'To be done',
    'due.none': 'Nothing is due.',
    dueAt: 'due {{when}}',
    done: 'Done',
    'done.it': 'Done: {{what}}',
    completed: 'That is done.',
    clear: 'Nothing waits for you',
    'clear.text': 'No part of what your role works on is here yet.',
  },
  de: {
    title: 'Schön, dass Sie da sind',
    'title.name': 'Schön, dass Sie da sind, {{name}}',
    text: 'Wo Ihre Geschäfte stehen, und was ansteht.',
    due: 'Zu erledigen',
    'due.none': 'Nichts ist fällig.',
    dueAt: 'fällig {{when}}',
    done: 'Erledigt',
    'done.it': 'Erledigt: {{what}}',
    completed: 'Das ist erledigt.',
    clear: 'Nichts wartet auf Sie',
    'clear.text': 'Von dem, woran Ihre Rolle arbeitet, ist noch nichts hier.',
  },
});

import { words } from '../words/words.js';

/** What the portals of both sides say of deals. */
export const dealWords = words('deals', {
  en: {
    pipeline: 'Open deals by stage',
    'pipeline.none': 'No deal is open.',
    deals_one: '{{count}} deal',
    deals_other: '{{count}} deals',
    'pipeline.sum': '{{deals}}, {{amount}} in all',
  },
  de: {
    pipeline: 'Offene Geschäfte nach Phase',
    'pipeline.none': 'Kein Geschäft ist offen.',
    deals_one: '{{count}} Geschäft',
    deals_other: '{{count}} Geschäfte',
    'pipeline.sum': '{{deals}}, insgesamt {{amount}}',
  },
});

import { ViewerDocument } from '@relata/schema/self-service';
import { cache } from './cache.js';
import { entries } from './entries.js';
import { screens } from './screens.js';
import { portalWords } from './words.js';

/** What this portal is made of. */
export const portal = {
  place: '/account',
  as: 'customer' as const,
  name: () => portalWords.say('name'),
  viewer: ViewerDocument,
  screens,
  entries,
  cache,
  signUp: { to: '/sign-up', label: () => portalWords.say('signUp') },
};

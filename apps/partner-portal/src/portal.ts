import type { PortalOptions } from '@relata/portal-kit';
import { ViewerDocument } from '@relata/schema/partner-portal';
import { cache } from './cache.js';
import { entries } from './entries.js';
import { screens } from './screens.js';
import { portalWords } from './words.js';

/** What this portal is made of. */
export const portal: PortalOptions = {
  place: '/partner',
  as: 'partner',
  name: () => portalWords.say('name'),
  viewer: ViewerDocument,
  screens,
  entries,
  cache,
  signUp: { to: '/apply', label: () => portalWords.say('apply') },
};

import '@relata/portal-kit/style';
import { startPortal } from '@relata/portal-kit';
import { ViewerDocument } from '@relata/schema/self-service';
import { cache } from './cache.js';
import { entries } from './entries.js';
import { screens } from './screens.js';
import { portalWords } from './words.js';

void startPortal({
  place: '/account',
  as: 'customer',
  name: () => portalWords.say('name'),
  viewer: ViewerDocument,
  screens,
  entries,
  cache,
  signUp: '/sign-up',
});

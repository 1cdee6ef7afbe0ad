import { many } from '../core/index.js';
import { Lead } from '../sales/index.js';
import { LeadOffer } from './lead-offer.entity.js';

/** What partners add to a lead. Sales doesn't know partners, so it stands here. */
many(() => LeadOffer, 'lead', { describe: 'To which partners it was offered, and what became of that; a partner sees its own.' })(
  Lead.prototype as object,
  'offers',
);

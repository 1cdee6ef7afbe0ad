import { PARTNERS, policy } from '../core/index.js';
import { LeadOffer } from './lead-offer.entity.js';

/**
 * policy.md, row «Lead»: a partner has the offers that were made to it, a seller those that nobody of theirs has accepted yet and
 * their own. The lead itself follows the row «Lead» and is theirs once it is accepted (decision 0038). What was thought of
 * the partner, and that others were asked, is for the company. They answer by a function of the database alone.
 */
policy(LeadOffer, {
  domain: 'partners',
  scopes: {
    partner: '{row}.partner_id = (select relata.partner_id())',
    inbox: '({row}.partner_id = (select relata.partner_id()) and ({row}.seller_id is null or {row}.seller_id = (select relata.person_id())))',
  },
  read: { PARTNER_SELLER: 'inbox', PARTNER_ADMIN: 'partner', CHANNEL_MANAGER: 'all', ANALYST: 'all', ADMIN: 'all' },
  create: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  update: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  actions: {
    answer: { PARTNER_SELLER: 'inbox', PARTNER_ADMIN: 'partner' },
    pullBack: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  },
  hiddenFrom: {
    pullBackNote: [...PARTNERS, 'ANALYST'],
    pulledBackBy: PARTNERS,
    rule: PARTNERS,
    offeredBy: PARTNERS,
    hop: PARTNERS,
    score: PARTNERS,
    scoreValues: PARTNERS,
    scoreParts: PARTNERS,
    // Words of people: analysts have none (footnote 4).
    note: ['ANALYST'],
    need: ['ANALYST'],
  },
  root: {
    leadOffer: 'read',
    leadOffers: 'read',
    leadOfferTotals: 'read',
    leadOfferCreate: 'create',
    leadOfferAccept: 'answer',
    leadOfferDecline: 'answer',
    leadOfferPullBack: 'pullBack',
  },
});

import { many } from '../core/index.js';
import { Account, Partner } from '../directory/index.js';
import { Opportunity } from '../sales/index.js';
import { DealChangeRequest } from './deal-change.entity.js';
import { DealRegistration } from './registration.entity.js';

/** What registrations add to the records of other domains, which don't know them. */
many(() => DealRegistration, 'account', { describe: 'Deals with the account that partners registered.' })(Account.prototype, 'registrations');
many(() => DealRegistration, 'partner', { describe: 'Deals that they registered.' })(Partner.prototype, 'registrations');
many(() => DealRegistration, 'opportunity', { describe: 'The registration that it came from.' })(Opportunity.prototype, 'registrations');
many(() => DealChangeRequest, 'opportunity', { describe: 'Changes that the partner asked for.' })(Opportunity.prototype, 'changeRequests');

import { many } from '../core/index.js';
import { Account, Contact } from '../directory/index.js';
import { Order } from '../sales/index.js';
import { Case } from './case.entity.js';

/** What service adds to the records of other domains, which don't know it. */
many(() => Case, 'account', { describe: 'Cases of the account.' })(Account.prototype, 'cases');
many(() => Case, 'contact', { describe: 'What they asked of service.' })(Contact.prototype, 'cases');
many(() => Case, 'order', { describe: 'Cases about the order.' })(Order.prototype, 'cases');

import { many } from '../core/index.js';
import { Account } from '../directory/index.js';
import { Activity } from './activity.entity.js';
import { Opportunity } from './opportunity.entity.js';
import { Order } from './order.entity.js';

/** What sales adds to an account. The directory doesn't know sales, so these stand here. */
const account = Account.prototype as object;
many(() => Opportunity, 'account', { describe: 'Deals with the account.' })(account, 'opportunities');
many(() => Order, 'account', { describe: 'Orders of the account.' })(account, 'orders');
many(() => Activity, 'account', { describe: 'Calls, meetings, tasks and notes at the account.' })(account, 'activities');

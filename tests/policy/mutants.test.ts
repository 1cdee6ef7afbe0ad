import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { policyOf, rootPolicy } from '../../apps/api/src/core/policy/policy.js';
import { policySql } from '../../apps/api/src/core/policy/sync.js';
import { Account, Territory } from '../../apps/api/src/directory/index.js';
import { DiscountLimit, Lead, Order, OrderLine } from '../../apps/api/src/sales/index.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany, type Company } from './company.js';
import { fill } from './fill.js';
import { Report } from './probe/report.js';
import { readAll, writeAll } from './run.js';
import { clients, combined, people } from './seats.js';

/**
 * The matrix is worth what it notices. Here lines are taken out of the policy files, or loosened, one on each kind of record: in a
 * process of this file's own, before anything has looked at them, in the graph and in the database alike.
 */
const TAKEN: [line: string, take: () => void, noticed: RegExp][] = [
  [
    'account.policy.ts: revenue is hidden from partners',
    () => delete policyOf(Account).hiddenFrom?.revenue,
    /^PARTNER_SELLER, Account "dealt": Account\.revenue is hidden: the table says null, the answer is \{/,
  ],
  [
    'account.policy.ts: a customer’s ADMIN writes name and phone alone',
    () => delete policyOf(Account).writable?.CUSTOMER_ADMIN,
    /^CUSTOMER_ADMIN, accountUpdate:industry "customer": the table says "FORBIDDEN", the answer is "done"/,
  ],
  [
    'account.policy.ts: a rep writes their own accounts',
    () => Object.assign(policyOf(Account).update, { SALES_REP: 'all' }),
    /^SALES_REP, accountUpdate "foreign": the table says "FORBIDDEN", the answer is "done"/,
  ],
  [
    'lead.policy.ts: a rep reads their own leads',
    () => Object.assign(policyOf(Lead).read, { SALES_REP: 'all' }),
    /^SALES_REP, leads: the table says \["rep"\], the answer is \["foreign","partner"/,
  ],
  [
    'order.policy.ts: the cost of lines is for managers, of their team’s orders',
    () => Object.assign(policyOf(OrderLine).visibleTo ?? {}, { cost: { SALES_MANAGER: 'visible', FINANCE: 'all', ADMIN: 'all' } }),
    /^SALES_MANAGER\+SUPPORT_AGENT, OrderLine "foreign": OrderLine\.cost is hidden/,
  ],
  [
    'order.policy.ts: a customer’s ADMIN changes an order by cancelling it',
    () => delete policyOf(Order).byAction?.CUSTOMER_ADMIN,
    /^CUSTOMER_ADMIN, orderCancel "admin": the table says "done", the answer is "FORBIDDEN"/,
  ],
  [
    'territory.policy.ts: territories are of the directory',
    () => Object.assign(policyOf(Territory), { domain: 'sales' }),
    /^key of ADMIN: sales:read, Territory "west" by node: the table says false, the answer is true/,
  ],
  [
    'quote.policy.ts: the list of limits takes the right to read limits',
    () => {
      delete policyOf(DiscountLimit).root?.discountLimits;
      rootPolicy({ discountLimits: 'signedIn' });
    },
    /^SUPPORT_AGENT, discountLimits is refused: the table says true, the answer is false/,
  ],
];

let bench: TestBench;
let company: Company;
const report = new Report();
beforeAll(async () => {
  for (const [, take] of TAKEN) take();
  bench = await testBench();
  await bench.sql(policySql());
  company = await buildCompany(bench);
  const names = ['CUSTOMER_ADMIN', 'PARTNER_SELLER', 'SALES_REP', 'SUPPORT_AGENT', 'SALES_MANAGER+SUPPORT_AGENT', 'key of ADMIN: sales:read'];
  const all = [...people(company), ...(await combined(bench, company)), ...(await clients(bench, company))];
  const sitters = all.filter(({ name }) => names.includes(name));
  await writeAll(bench, company, sitters, report, ['accountUpdate', 'accountUpdate:industry', 'orderCancel']);
  await fill(bench, company);
  await readAll(bench, company, sitters, report);
}, 120_000);
afterAll(() => bench?.close());

test.each(TAKEN)('without the line «%s» the matrix fails, and says where', (_line, _take, noticed) => {
  expect(report.surprises.filter((surprise) => noticed.test(surprise)).length).toBeGreaterThan(0);
});

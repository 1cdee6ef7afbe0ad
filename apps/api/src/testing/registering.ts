import { uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import type { Partner, Person } from '../directory/index.js';
import { BusinessCalendar, BusinessHours, Weekday } from '../directory/index.js';
import { RegistrationPolicy } from '../partners/index.js';
import type { Product } from '../sales/index.js';
import type { Answer, TestBench } from './call.js';

/** What tests of deal registrations say again and again. */
const FIELDS =
  'id version status round company submittedAt dueAt overdue decidedAt approvedAt protectedUntil daysLeft discount ground blockedUntil message opportunity { id }';

export interface Registrar {
  partner: Partner;
  person: Person;
  principal: Principal;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Record_ = any;
export interface Registered {
  record: Record_;
  userErrors: { code: string; field: string[] | null; message: string }[];
  errors: Answer['errors'];
  statements: number;
  data: Record_;
}

const name = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function registering(bench: TestBench) {
  const programme = await bench.build.programme();
  const calendar = await bench.build.save(BusinessCalendar, { name: 'Always', timeZone: 'UTC' });
  for (const weekday of Object.values(Weekday))
    await bench.build.save(BusinessHours, { calendar, weekday, opensAt: '00:00', closesAt: '24:00', validFrom: '2020-01-01' });
  const policy = await bench.build.save(RegistrationPolicy, { programme, calendar, decisionHours: 16, protectionDays: 90, extraDiscount: '0.05' });
  const product: Product = await bench.build.product();

  /** Runs a mutation by its name; `dealRegistrationSubmit` answers a registration. */
  async function run(principal: Principal | null, mutation: string, input: object, fields = FIELDS): Promise<Registered> {
    const source = `mutation ($input: ${name(mutation)}Input!) { done: ${mutation}(input: $input) { record: dealRegistration { ${fields} } userErrors { code field message } } }`;
    const { data, errors, statements } = await bench.call(principal, source, { input });
    return { record: data?.done?.record, userErrors: data?.done?.userErrors ?? [], errors, statements, data };
  }

  /** The record of a mutation that must succeed. */
  async function done(principal: Principal, mutation: string, input: object): Promise<Record_> {
    const { record, userErrors, errors } = await run(principal, mutation, input);
    if (errors || userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(errors ?? userErrors)}`);
    return record;
  }

  /** A seller of a partner in the programme. */
  async function seller(partner?: Partner): Promise<Registrar> {
    return bench.build.asPartner('SELLER', partner ?? (await bench.build.partner({ programme })));
  }

  /** A complete registration of this company. */
  const deal = (company: string, more: object = {}) => ({
    company,
    country: 'US',
    amount: { amount: '5000', currency: 'USD' },
    closeDate: inDays(60),
    need: 'They grow.',
    items: [{ productId: product.id, quantity: 5 }],
    contacts: [{ givenName: 'Cora', familyName: 'Customer', email: `cora@${company.toLowerCase().replaceAll(/[^a-z]/g, '')}.test` }],
    ...more,
  });

  const draft = (who: Registrar, company: string, more: object = {}) => done(who.principal, 'dealRegistrationCreate', deal(company, more));

  /** Sent in, and looked at for conflicts. */
  async function submitted(who: Registrar, company: string, more: object = {}): Promise<Record_> {
    const { id } = await draft(who, company, more);
    const record = await done(who.principal, 'dealRegistrationSubmit', { id });
    await bench.run('registration.check', { ids: [uuidOf('reg', id)] });
    return record;
  }

  /** Approved, with its opportunity. */
  async function approved(who: Registrar, channel: Principal, company: string, more: object = {}): Promise<Record_> {
    const { id } = await submitted(who, company, more);
    const record = await done(channel, 'dealRegistrationApprove', { id });
    await bench.jobs();
    return record;
  }

  return { programme, calendar, policy, product, run, done, seller, deal, draft, submitted, approved };
}

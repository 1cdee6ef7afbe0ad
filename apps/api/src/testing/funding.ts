import { uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import type { Partner } from '../directory/index.js';
import { Fund, FundDocument, FundEntry, FundProgramme } from '../partners/index.js';
import type { Answer, TestBench } from './call.js';

/** What tests of funds say again and again. */
const FIELDS: Record<string, string> = {
  fundProgramme: 'id name version activities',
  fundRequest: 'id number status version approvedAmount { amount } committed { amount } paid { amount } closedAt decisionNote claimUntil',
  fundClaim: 'id number status version approvedAmount { amount } acceptedCost { amount } paidOn documents { nodes { id status reason } }',
  fundDocument: 'id status reason',
  fund: 'id allocated { amount } committed { amount } paid { amount } available { amount currency }',
};

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Record_ = any;
export interface Funded {
  partner: Partner;
  admin: Principal;
  adminId: string;
  email: string;
  fund: Fund;
}

const DAY = 86_400_000;
/** The day so many days from today. */
export const day = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);
export const usd = (amount: string | number) => ({ amount: String(amount), currency: 'USD' });

export async function funding(bench: TestBench) {
  const { principal: manager, employee } = await bench.build.asEmployee(['CHANNEL_MANAGER']);
  const { principal: finance } = await bench.build.asEmployee(['FINANCE']);

  /** Runs a mutation by its name: `run(principal, 'fundClaimPay', { id })`. */
  async function run(principal: Principal | null, mutation: string, input: object) {
    const type = Object.keys(FIELDS)
      .filter((name) => mutation.startsWith(name))
      .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
    const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const source = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) { record: ${type} { ${FIELDS[type]} } userErrors { code field message } } }`;
    const { data, errors }: Answer = await bench.call(principal, source, { input });
    return { record: data?.done?.record, userErrors: data?.done?.userErrors ?? [], errors } as {
      record: Record_;
      userErrors: Record_[];
      errors: Answer['errors'];
    };
  }

  /** The record of a mutation that must succeed. */
  async function done(principal: Principal, mutation: string, input: object): Promise<Record_> {
    const { record, userErrors, errors } = await run(principal, mutation, input);
    if (errors || userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(errors ?? userErrors)}`);
    return record;
  }

  const programme = (values: Partial<FundProgramme> = {}): Promise<FundProgramme> =>
    bench.build.save(FundProgramme, {
      name: 'Marketing',
      startsOn: day(-200),
      endsOn: day(200),
      budget: '100000',
      currency: 'USD',
      reimbursement: '0.5',
      activities: ['ROADSHOW', 'EVENT'],
      ...values,
    });

  /** A partner with this much in a programme, and its ADMIN. */
  async function funded(amount: string, of?: FundProgramme): Promise<Funded> {
    const partner = await bench.build.partner({ channelManager: employee });
    const { principal: admin, person } = await bench.build.asPartner('ADMIN', partner);
    const fund = await bench.build.save(Fund, { programme: of ?? (await programme()), partner, currency: 'USD' });
    await bench.build.save(FundEntry, { fund, partner, kind: 'ALLOCATION', amount, currency: 'USD', at: new Date() });
    return { partner, admin, adminId: person.id, email: person.email as string, fund };
  }

  const draft = ({ admin, fund }: Funded, amount: number, values: object = {}) =>
    done(admin, 'fundRequestCreate', {
      fundId: fund.id,
      activity: 'ROADSHOW',
      name: 'Roadshow',
      startsOn: day(10),
      endsOn: day(12),
      plannedCost: usd(amount * 2),
      amount: usd(amount),
      ...values,
    });

  async function submitted(of: Funded, amount: number): Promise<Record_> {
    const { id } = await draft(of, amount);
    return done(of.admin, 'fundRequestSubmit', { id });
  }

  /** As if a month had gone by since: what was approved lies behind. */
  const past = (id: string, days = 30) =>
    bench.sql(
      `update fund_request set starts_on = starts_on - $2::int, ends_on = ends_on - $2::int, decided_at = decided_at - $2::int * interval '1 day' where id = $1`,
      [uuidOf('fur', id), days],
    );

  /** An approved request whose activity is over. */
  async function approved(of: Funded, amount: number): Promise<Record_> {
    const { id } = await submitted(of, amount);
    const request = await done(manager, 'fundRequestApprove', { id });
    await past(id);
    return request;
  }

  /** A file that the partner's ADMIN has uploaded. */
  const document = ({ adminId }: Funded) =>
    bench.build.save(FundDocument, { uploadedBy: adminId, name: 'bill.pdf', type: 'application/pdf', size: 10, sha256: 'x' } as never);

  /** What a claim takes: invoices of these costs. */
  async function claimInput(of: Funded, requestId: string, amount: number, costs: number[]) {
    const documents = [];
    for (const cost of costs) documents.push({ documentId: (await document(of)).id, kind: 'INVOICE', cost: usd(cost) });
    return { requestId, amount: usd(amount), documents };
  }

  const claimed = async (of: Funded, requestId: string, amount: number, costs: number[], values: object = {}) =>
    done(of.admin, 'fundClaimSubmit', { ...(await claimInput(of, requestId, amount, costs)), ...values });

  const balances = async ({ fund, admin }: Funded) => {
    const { data } = await bench.call(admin, `query ($id: ID!) { fund(id: $id) { ${FIELDS.fund} } }`, { id: fund.id });
    const { allocated, committed, paid, available } = data.fund;
    return [allocated, committed, paid, available].map(({ amount }) => Number(amount));
  };

  return { manager, finance, employee, run, done, programme, funded, draft, submitted, approved, past, document, claimInput, claimed, balances };
}

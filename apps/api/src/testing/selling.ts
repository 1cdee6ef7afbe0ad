import type { Principal } from '../core/policy/principal.js';
import type { Account, Employee } from '../directory/index.js';
import type { Opportunity } from '../sales/index.js';
import type { Answer, TestBench } from './call.js';

/** What tests of quotes and orders say again and again. */
const FIELDS: Record<string, string> = {
  quote:
    'id number revision isCurrent status version subtotal { amount } tax { amount } total { amount currency } rejectReason order { id number status }',
  order: 'id number status channel version subtotal { amount } tax { amount } freight { amount } total { amount currency } promisedOn cancelReason',
  shipment: 'id version shippedAt deliveredAt order { status } lines { nodes { id quantity damagedQuantity orderLine { id } } }',
  invoice:
    'id number status version dueOn balance subtotal { amount } tax { amount } freight { amount } total { amount } paid { amount } lines { nodes { quantity amount { amount } description } }',
  payment: 'id version amount { amount } invoice { id status balance }',
  return:
    'id number status version closeReason refund { amount currency } expectedRefund { amount currency } lines { nodes { id quantity receivedQuantity damagedQuantity refund { amount currency } } } replacements { nodes { id status total { amount } replaces { id } lines { nodes { quantity unitPrice { amount } } } } }',
  asset: 'id serial',
  discountLimit: 'id role maxDiscount',
  approvalRule: 'id name kind role version',
};

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Record_ = any;
export interface Done {
  record: Record_;
  userErrors: { code: string; field: string[] | null; message: string }[];
  errors: Answer['errors'];
  statements: number;
}

export interface Deal {
  rep: { employee: Employee; principal: Principal };
  account: Account;
  opportunity: Opportunity;
}

export function selling(bench: TestBench) {
  /** Runs a mutation by its name: `run(principal, 'quoteSend', { id })`. */
  async function run(principal: Principal | null, mutation: string, input: object): Promise<Done> {
    const type = Object.keys(FIELDS).find((name) => mutation.startsWith(name)) as string;
    const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const source = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) { record: ${type} { ${FIELDS[type]} } userErrors { code field message } } }`;
    const { data, errors, statements } = await bench.call(principal, source, { input });
    return { record: data?.done?.record, userErrors: data?.done?.userErrors ?? [], errors, statements };
  }

  /** The record of a mutation that must succeed. */
  async function done(principal: Principal, mutation: string, input: object): Promise<Record_> {
    const { record, userErrors, errors } = await run(principal, mutation, input);
    if (errors || userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(errors ?? userErrors)}`);
    return record;
  }

  /** A rep with a deal. */
  async function deal(values: Partial<Opportunity> = {}, employee: Partial<Employee> = {}): Promise<Deal> {
    const rep = await bench.build.asEmployee(['SALES_REP'], employee);
    const account = values.account ?? (await bench.build.account({ owner: rep.employee }));
    return { rep, account, opportunity: await bench.build.opportunity({ owner: rep.employee, account, ...values }) };
  }

  /** A draft with one line of ten at 100, and this discount. */
  async function draft(of: Deal, discount = '0', input: object = {}): Promise<Record_> {
    const product = await bench.build.product({ listPrice: '100', cost: '60' });
    return done(of.rep.principal, 'quoteCreate', {
      opportunityId: of.opportunity.id,
      lines: [{ productId: product.id, quantity: 10, discount }],
      ...input,
    });
  }

  /** A quote that the customer has. */
  async function sent(of: Deal, input: object = {}): Promise<Record_> {
    const { id } = await draft(of, '0', input);
    await done(of.rep.principal, 'quoteSubmit', { id });
    return done(of.rep.principal, 'quoteSend', { id });
  }

  /** A confirmed order of a rep's, with these quantities at 100. */
  async function confirmed(of: Deal, quantities: number[], values: object = {}): Promise<Record_ & { lines: string[] }> {
    const lines = [];
    for (const quantity of quantities) lines.push({ productId: (await bench.build.product({ listPrice: '100', warrantyMonths: 24 })).id, quantity });
    const { id } = await done(of.rep.principal, 'orderCreate', { accountId: of.account.id, lines });
    const order = await done(of.rep.principal, 'orderConfirm', { id, ...values });
    const { data } = await bench.call(of.rep.principal, 'query ($id: ID!) { order(id: $id) { lines { nodes { id } } } }', { id });
    return { ...order, lines: data.order.lines.nodes.map((line: { id: string }) => line.id) };
  }

  return { run, done, deal, draft, sent, confirmed };
}

/** Codes of what was refused, wherever it stands in the answer. */
export const codesOf = ({ errors, userErrors }: Done): (string | undefined)[] => [
  ...(errors ?? []).map((error) => error.extensions.code),
  ...userErrors.map(({ code }) => code),
];

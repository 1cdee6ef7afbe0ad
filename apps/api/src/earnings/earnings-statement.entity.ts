import { documentUrl } from '../core/documents/documents.js';
import {
  type Amount,
  Base,
  computed,
  currency,
  date,
  dateTime,
  entity,
  graphEnum,
  type Many,
  Money,
  many,
  money,
  oneOf,
  ref,
  text,
} from '../core/index.js';
import { Employee, Partner } from '../directory/index.js';
import { EarningsStatementLine } from './earnings-statement-line.entity.js';

export const EarningsStatementStatus = graphEnum(
  { OPEN: 'OPEN', CLOSED: 'CLOSED', PAID: 'PAID' },
  'EarningsStatementStatus',
  'Where a statement stands.',
  {
    OPEN: 'The payee may look at it and dispute what is on it.',
    CLOSED: 'Nothing is added to it any more. What it comes to is to be paid, or where that is below zero carried over.',
    PAID: 'It was paid, by itself or together with a later one.',
  },
);
export type EarningsStatementStatus = keyof typeof EarningsStatementStatus;

/** Sums over the ledger, as SQL over a statement's alias. */
const ofPayee = (row: string): string =>
  `coalesce(e.partner_id, e.employee_id) = coalesce(${row}.partner_id, ${row}.employee_id) and e.currency = ${row}.currency`;
const within = (row: string, kind: string): string =>
  `(select coalesce(sum(e.amount), 0) from earnings_entry e where ${ofPayee(row)} and e.booked_on between ${row}.starts_on and ${row}.ends_on and e.kind = '${kind}')`;
const upTo = (row: string, day: string): string =>
  `(select coalesce(sum(e.amount), 0) from earnings_entry e where ${ofPayee(row)} and e.booked_on ${day})`;
export const closingBalance = (row: string): string => upTo(row, `<= ${row}.ends_on`);
/** What is to be paid of the last statement that has closed: the balance at its end, less what was paid since; never below zero. */
export const payable = (row: string): string =>
  `(case when ${row}.status = 'CLOSED' and not exists (select from earnings_statement later where coalesce(later.partner_id, later.employee_id) = coalesce(${row}.partner_id, ${row}.employee_id)
      and later.currency = ${row}.currency and later.ends_on > ${row}.ends_on and later.status <> 'OPEN')
    then (select greatest(coalesce(sum(e.amount), 0), 0) from earnings_entry e where ${ofPayee(row)} and (e.booked_on <= ${row}.ends_on or e.kind = 'PAYOUT')) else 0 end)`;
const amountOf = (sql: (row: string) => string) => (row: string) => `relata.money(${sql(row)}, ${row}.currency)`;

@entity({
  prefix: 'est',
  describe:
    'What a payee earned in a period, in one currency: the balance before it, and the entries of its days. It is there once the period has ended and something happened in it.',
  orderBy: [{ field: 'endsOn', direction: 'DESC' }],
  indexes: [
    'ends_on, id',
    'partner_id, ends_on, id',
    'employee_id, ends_on, id',
    'status, ends_on, id',
    { name: 'earnings_statement_payee', expression: '(coalesce(partner_id, employee_id), currency, ends_on)', unique: true },
  ],
  uniques: [['number']],
  checks: {
    one_payee: 'num_nonnulls(partner_id, employee_id) = 1',
    period: 'starts_on <= ends_on',
    closed: `(status = 'OPEN') = (closed_at is null) and (closed_at is null) = (balance is null)`,
    paid: `(status = 'PAID') = (paid_at is not null)`,
  },
})
export class EarningsStatement extends Base {
  @text({ describe: 'Number, unique.', sort: true, max: 40 })
  number!: string;

  @ref(() => Partner, { describe: 'The partner; either a partner’s or an employee’s.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The employee.', nullable: true })
  employee?: Employee | null;

  @date({ describe: 'First day.', sort: true })
  startsOn!: string;

  @date({ describe: 'Last day.', sort: true })
  endsOn!: string;

  @oneOf(EarningsStatementStatus, { describe: 'Where it stands.', initial: 'OPEN' })
  status: EarningsStatementStatus = 'OPEN';

  @date({ describe: 'Last day on which it can be disputed. It closes after that, once nothing on it is disputed.' })
  reviewUntil!: string;

  @dateTime({ describe: 'When it closed.', nullable: true })
  closedAt?: Date | null;

  @money({ describe: 'The balance at its end as it was written down when it closed: the sum of the entries, then and for ever.', nullable: true })
  balance?: Amount | null;

  @currency({ describe: 'Currency of its amounts.' })
  currency!: string;

  @dateTime({ describe: 'When it was paid.', nullable: true, sort: true })
  paidAt?: Date | null;

  @ref(() => Employee, { describe: 'Who paid it.', nullable: true })
  paidBy?: Employee | null;

  @text({ describe: 'Reference of the payout, such as the bank’s.', nullable: true, max: 120 })
  payoutReference?: string | null;

  @computed('json', {
    describe: 'The balance before its first day, carried over.',
    type: () => Money,
    sql: amountOf((row) => upTo(row, `< ${row}.starts_on`)),
  })
  openingBalance?: Money;

  @computed('json', { describe: 'Sum of its credits.', type: () => Money, sql: amountOf((row) => within(row, 'CREDIT')) })
  credits?: Money;

  @computed('json', { describe: 'Sum of its clawbacks, below zero.', type: () => Money, sql: amountOf((row) => within(row, 'CLAWBACK')) })
  clawbacks?: Money;

  @computed('json', { describe: 'Sum of its adjustments.', type: () => Money, sql: amountOf((row) => within(row, 'ADJUSTMENT')) })
  adjustments?: Money;

  @computed('json', { describe: 'What was paid out in its days, below zero.', type: () => Money, sql: amountOf((row) => within(row, 'PAYOUT')) })
  payouts?: Money;

  @computed('json', {
    describe: 'The balance at its end: below zero it is carried over to the next.',
    type: () => Money,
    sql: amountOf(closingBalance),
  })
  closingBalance?: Money;

  @computed('json', {
    describe: 'What is to be paid: of the last statement that has closed, since it has what earlier ones left.',
    type: () => Money,
    sql: amountOf(payable),
  })
  payable?: Money;

  @many(() => EarningsStatementLine, 'statement', { describe: 'What is on it: the entries of its days, the oldest first.' })
  lines?: Many<EarningsStatementLine>;

  @computed('text', {
    describe: 'Language of its PDF: that of who looks at it.',
    sql: () => `coalesce((select p.language from person p where p.id = (select relata.person_id())), 'en')`,
  })
  language?: string;

  @computed('text', {
    describe: 'Its PDF, from the origin of the graph; whoever sees it may download it.',
    sql: (row) => documentUrl('earnings-statements', row),
  })
  pdfUrl?: string;
}

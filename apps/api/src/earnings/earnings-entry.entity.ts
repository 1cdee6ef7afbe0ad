import { type Amount, Base, computed, currency, date, decimal, entity, graphEnum, json, money, oneOf, rate, ref, text } from '../core/index.js';
import { Employee, Partner } from '../directory/index.js';
import { CreditNote, Invoice, Opportunity, Order, OrderLine, Payment } from '../sales/index.js';
import { EarningsAdjustment } from './earnings-adjustment.entity.js';
import { EarningsBasis, EarningsComponent } from './earnings-component.entity.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';
import { EarningsStatement } from './earnings-statement.entity.js';

export const EarningsEntryKind = graphEnum(
  { CREDIT: 'CREDIT', CLAWBACK: 'CLAWBACK', ADJUSTMENT: 'ADJUSTMENT', PAYOUT: 'PAYOUT' },
  'EarningsEntryKind',
  'What an entry of the ledger does.',
  {
    CREDIT: 'Something was earned.',
    CLAWBACK: 'What was earned is taken back, since the sale was. Never more than was credited.',
    ADJUSTMENT: 'Two people have agreed on a correction.',
    PAYOUT: 'What was owed was paid.',
  },
);
export type EarningsEntryKind = keyof typeof EarningsEntryKind;

export const EarningsEvent = graphEnum(
  {
    DEAL_WON: 'DEAL_WON',
    DEAL_REOPENED: 'DEAL_REOPENED',
    ORDER_PLACED: 'ORDER_PLACED',
    ORDER_CANCELLED: 'ORDER_CANCELLED',
    ORDER_CLOSED_SHORT: 'ORDER_CLOSED_SHORT',
    INVOICE_ISSUED: 'INVOICE_ISSUED',
    INVOICE_CANCELLED: 'INVOICE_CANCELLED',
    PAYMENT_RECORDED: 'PAYMENT_RECORDED',
    PAYMENT_REVERSED: 'PAYMENT_REVERSED',
    RETURN_REFUNDED: 'RETURN_REFUNDED',
    PERIOD_ENDED: 'PERIOD_ENDED',
    ADJUSTMENT_APPROVED: 'ADJUSTMENT_APPROVED',
    STATEMENT_PAID: 'STATEMENT_PAID',
  },
  'EarningsEvent',
  'What made an entry.',
  {
    ORDER_CLOSED_SHORT: 'The rest of the order will never be shipped.',
    RETURN_REFUNDED: 'Goods came back and were credited to the customer.',
    PERIOD_ENDED: 'A rebate or accelerator was worked out for a period.',
  },
);
export type EarningsEvent = keyof typeof EarningsEvent;

@entity({
  prefix: 'een',
  describe:
    'The ledger of what partners and employees earn. An entry never changes; a balance is the sum of the entries of a payee in a currency. `key` names the event, component and payee, so that no event pays twice.',
  orderBy: [{ field: 'bookedOn', direction: 'DESC' }],
  indexes: [
    'booked_on, id',
    'partner_id, booked_on, id',
    'employee_id, booked_on, id',
    { name: 'earnings_entry_payee', expression: '(coalesce(partner_id, employee_id), currency, booked_on)' },
    { name: 'earnings_entry_sale', expression: '(coalesce(order_line_id, opportunity_id), component_id)' },
    { name: 'earnings_entry_period', expression: '(component_id, coalesce(partner_id, employee_id), period_starts_on)' },
    'order_id',
    'opportunity_id',
    'statement_id',
  ],
  checks: {
    one_payee: 'num_nonnulls(partner_id, employee_id) = 1',
    sign: `case kind when 'CREDIT' then amount > 0 when 'CLAWBACK' then amount < 0 when 'PAYOUT' then amount < 0 else amount <> 0 end`,
    made_by: `(kind in ('CREDIT', 'CLAWBACK')) = (component_id is not null and plan_version_id is not null and base is not null)`,
  },
  appendOnly: true,
})
export class EarningsEntry extends Base {
  @oneOf(EarningsEntryKind, { describe: 'What it does.' })
  kind!: EarningsEntryKind;

  @ref(() => Partner, { describe: 'The partner whose it is; either a partner’s or an employee’s.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The employee whose it is.', nullable: true })
  employee?: Employee | null;

  @date({ describe: 'The day on which it counts: that of the event, or the first after the last statement that had closed by then.', sort: true })
  bookedOn!: string;

  @money({ describe: 'What it adds to the balance; below zero for what it takes away.', sort: true })
  amount!: Amount;

  @currency({ describe: 'Currency of the amount.' })
  currency!: string;

  @oneOf(EarningsEvent, { describe: 'What made it.' })
  event!: EarningsEvent;

  @ref(() => EarningsPlanVersion, { describe: 'The version of the plan by which it was made.', nullable: true })
  planVersion?: EarningsPlanVersion | null;

  @ref(() => EarningsComponent, { describe: 'The component that pays.', nullable: true })
  component?: EarningsComponent | null;

  @ref(() => Order, { describe: 'The order.', nullable: true })
  order?: Order | null;

  @ref(() => OrderLine, { describe: 'The line of the order.', nullable: true })
  orderLine?: OrderLine | null;

  @ref(() => Opportunity, { describe: 'The deal.', nullable: true })
  opportunity?: Opportunity | null;

  @ref(() => Invoice, { describe: 'The invoice.', nullable: true })
  invoice?: Invoice | null;

  @ref(() => Payment, { describe: 'The payment.', nullable: true })
  payment?: Payment | null;

  @ref(() => CreditNote, { describe: 'The credit note of the return.', nullable: true })
  creditNote?: CreditNote | null;

  @ref(() => EarningsAdjustment, { describe: 'The adjustment.', nullable: true })
  adjustment?: EarningsAdjustment | null;

  @ref(() => EarningsStatement, { describe: 'The statement that was paid.', nullable: true })
  statement?: EarningsStatement | null;

  @date({ describe: 'First day of the period of a rebate or accelerator.', nullable: true })
  periodStartsOn?: string | null;

  @oneOf(EarningsBasis, { describe: 'Whether the base is an amount or a margin.', nullable: true })
  basis?: EarningsBasis | null;

  @decimal({
    describe:
      'By how much the event changed what the rate is taken of, in the currency of the order; of a rebate, the volume of the period, in that of the entry. Only FINANCE reads it where it is a margin.',
    nullable: true,
    sensitive: true,
  })
  base?: string | null;

  @text({ describe: 'Currency of the base.', nullable: true, max: 3 })
  baseCurrency?: string | null;

  @rate({ describe: 'The rate, as a share; null for bands.', nullable: true })
  rate?: string | null;

  @rate({ describe: 'Units of the currency of the entry for one of that of the base.', nullable: true })
  exchangeRate?: string | null;

  @decimal({
    describe: 'What rounding added to base × rate × exchange rate, so that all entries of a line add up to its share, to the smallest unit.',
    nullable: true,
    sensitive: true,
  })
  rounding?: string | null;

  @json({ describe: 'The bands that made a rebate or accelerator: of each where it begins, its rate, and the volume in it.', nullable: true })
  bands?: unknown;

  @text({ describe: 'What may be there once: event, record and component, and whose it is.', internal: true, unique: true, max: 200 })
  key!: string;

  @computed('boolean', {
    describe: 'It can still be disputed: nothing that it is on has closed, and nobody disputes it now.',
    sql: (
      row,
    ) => `(${row}.kind <> 'PAYOUT' and not exists (select from earnings_statement s where coalesce(s.partner_id, s.employee_id) = coalesce(${row}.partner_id, ${row}.employee_id)
        and s.currency = ${row}.currency and ${row}.booked_on between s.starts_on and s.ends_on and s.status <> 'OPEN')
      and not exists (select from earnings_dispute d where d.entry_id = ${row}.id and d.status = 'OPEN'))`,
  })
  disputable?: boolean;
}

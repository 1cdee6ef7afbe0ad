import { Base, currency, date, entity, oneOf, rate, ref, text } from '../core/index.js';
import { Employee, Partner } from '../directory/index.js';
import { Opportunity, Order, OrderLine } from '../sales/index.js';
import { EarningsComponent, EarningsMeasure } from './earnings-component.entity.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';

@entity({
  prefix: 'eat',
  describe:
    'Which component pays whom for a line of an order, or for a deal: settled once, by the plan and tier that held on the day, and for all that happens to it later.',
  orderBy: [{ field: 'soldOn', direction: 'DESC' }],
  indexes: [
    'sold_on, id',
    'partner_id, sold_on, id',
    'employee_id, sold_on, id',
    'order_id',
    'component_id, partner_id, sold_on',
    'plan_version_id, partner_id',
    'opportunity_id',
    {
      name: 'earnings_attribution_once',
      expression: '(coalesce(order_line_id, opportunity_id), coalesce(partner_id, employee_id), slot)',
      unique: true,
    },
  ],
  checks: {
    one_payee: 'num_nonnulls(partner_id, employee_id) = 1',
    one_source: 'num_nonnulls(order_line_id, opportunity_id) = 1 and num_nonnulls(order_line_id, order_id) <> 1',
  },
  appendOnly: true,
})
export class EarningsAttribution extends Base {
  @ref(() => Partner, { describe: 'The partner who is paid; either a partner or an employee is.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The employee who is paid.', nullable: true })
  employee?: Employee | null;

  @ref(() => EarningsPlanVersion, { describe: 'The version of the plan that holds for it.' })
  planVersion!: EarningsPlanVersion;

  @ref(() => EarningsComponent, { describe: 'The component that pays.' })
  component!: EarningsComponent;

  @oneOf(EarningsMeasure, { describe: 'What the component looks at.' })
  measure!: EarningsMeasure;

  @text({ describe: 'What is paid once: the measure of a commission, or else the component.', internal: true, max: 60 })
  slot!: string;

  @ref(() => Order, { describe: 'The order.', nullable: true })
  order?: Order | null;

  @ref(() => OrderLine, { describe: 'The line of the order.', nullable: true })
  orderLine?: OrderLine | null;

  @ref(() => Opportunity, { describe: 'The deal that was won.', nullable: true })
  opportunity?: Opportunity | null;

  @date({ describe: 'The day that counts: when the order was placed, or the deal won.', sort: true })
  soldOn!: string;

  @currency({ describe: 'What it pays in.' })
  currency!: string;

  @rate({ describe: 'Units of that for one unit of the order’s or deal’s currency, as of the day.' })
  exchangeRate!: string;
}

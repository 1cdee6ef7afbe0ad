import { type Amount, Base, currency, decimal, entity, flag, int, money, oneOf, Role, ref, text } from '../core/index.js';
import { ApproverKind, Employee } from '../directory/index.js';

@entity({
  prefix: 'apr',
  describe: 'Says who approves a quote whose discount is beyond the limit. All rules that match, in their order, are the sequence of approvers.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['position, id'],
})
export class ApprovalRule extends Base {
  @text({ describe: 'Name, for people: `More than 30 %`.', max: 120 })
  name!: string;

  @int({ describe: 'Place in the sequence.', sort: true, min: 1, max: 1000 })
  position!: number;

  @decimal({ describe: 'It matches from this discount on a line; null: from any.', nullable: true, min: 0, max: 1 })
  minDiscount?: string | null;

  @money({ describe: 'It matches from this total on, in this currency alone; null: from any.', nullable: true, min: 0 })
  minAmount?: Amount | null;

  @currency({ describe: 'Currency of the amount.', nullable: true })
  currency?: string | null;

  @oneOf(ApproverKind, { describe: 'Who approves.' })
  kind!: ApproverKind;

  @oneOf(Role, { describe: 'The role, where a role approves.', nullable: true })
  role?: Role | null;

  @ref(() => Employee, { describe: 'The employee, where one approves.', nullable: true })
  employee?: Employee | null;

  @flag({ describe: 'It is in use.', initial: true })
  active: boolean = true;
}

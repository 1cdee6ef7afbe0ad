import { type Amount, Base, currency, entity, flag, int, money, oneOf, Role, ref, text } from '../core/index.js';
import { ApproverKind, Employee, PartnerProgramme } from '../directory/index.js';
import { ProductCategory } from '../sales/index.js';

@entity({
  prefix: 'rgr',
  describe: 'Says who has to approve a registration beside the channel manager. All rules that match, in their order, are the sequence of approvers.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['position, id', 'programme_id'],
})
export class RegistrationApprovalRule extends Base {
  @text({ describe: 'Name, for people: `More than 100,000`.', max: 120 })
  name!: string;

  @int({ describe: 'Place in the sequence.', sort: true, min: 1, max: 1000 })
  position!: number;

  @ref(() => PartnerProgramme, { describe: 'It matches deals of this programme; null: of all.', nullable: true })
  programme?: PartnerProgramme | null;

  @money({ describe: 'It matches from this amount on, in this currency alone; null: from any.', nullable: true, min: 0 })
  minAmount?: Amount | null;

  @currency({ describe: 'Currency of the amount.', nullable: true })
  currency?: string | null;

  @ref(() => ProductCategory, { describe: 'It matches deals about this category or what is below it; null: about anything.', nullable: true })
  category?: ProductCategory | null;

  @flag({ describe: 'It matches deals alone for which a conflict was found.', initial: false })
  onConflict: boolean = false;

  @oneOf(ApproverKind, { describe: 'Who approves.' })
  kind!: ApproverKind;

  @oneOf(Role, { describe: 'The role, where a role approves.', nullable: true })
  role?: Role | null;

  @ref(() => Employee, { describe: 'The employee, where one approves.', nullable: true })
  employee?: Employee | null;

  @flag({ describe: 'It is in use.', initial: true })
  active: boolean = true;
}

import { Base, decimal, entity, oneOf, Role } from '../core/index.js';

@entity({
  prefix: 'dli',
  describe: 'The discount that a role gives without approval. A role without a limit gives none; of several roles the highest counts.',
  orderBy: [{ field: 'maxDiscount', direction: 'ASC' }],
  uniques: [['role']],
})
export class DiscountLimit extends Base {
  @oneOf(Role, { describe: 'The role.' })
  role!: Role;

  @decimal({ describe: 'The largest discount on a line, as a share from 0 to 1.', sort: true, min: 0, max: 1 })
  maxDiscount!: string;
}

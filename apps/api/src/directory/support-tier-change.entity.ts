import { Base, databaseCode, dateTime, entity, oneOf, ref } from '../core/index.js';
import { Account, SupportTier } from './account.entity.js';
import { Employee } from './employee.entity.js';

@entity({
  prefix: 'stc',
  describe: 'That an account came into another tier of service. What was promised at a moment is known from these.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: ['account_id, at, id'],
  appendOnly: true,
})
export class SupportTierChange extends Base {
  @ref(() => Account, { describe: 'The account.', history: true })
  account!: Account;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @oneOf(SupportTier, { describe: 'The tier before.' })
  from!: SupportTier;

  @oneOf(SupportTier, { describe: 'The tier since.' })
  to!: SupportTier;

  @ref(() => Employee, { describe: 'Who changed it, where it was an employee.', nullable: true })
  by?: Employee | null;
}

databaseCode(
  'changes of support tiers',
  `
-- By whatever way it changes, an import included: clocks of service levels look it up.
create or replace function relata.support_tier_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into support_tier_change (account_id, at, "from", "to", by_id) values (new.id, clock_timestamp(), old.support_tier, new.support_tier, relata.employee_id());
  return null;
end $$;
create or replace trigger support_tier_changed after update of support_tier on account for each row
  when (old.support_tier <> new.support_tier) execute function relata.support_tier_changed();
`,
);

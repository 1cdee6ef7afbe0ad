import { Base, databaseCode, dateTime, entity, isImport, ref, text, texts } from '../core/index.js';
import { type FieldMeta, modelOf } from '../core/model/registry.js';
import { fieldScope, policyOf } from '../core/policy/policy.js';
import { EMPLOYEE_ROLES } from '../core/policy/roles.js';
import { literal, quote } from '../core/read/sql.js';
import { Account } from './account.entity.js';
import { Employee } from './employee.entity.js';
import { timelineBranch } from './timeline.js';

@entity({
  prefix: 'acg',
  describe: 'A change of an account, for its timeline: which fields, and from what to what. The audit has the whole of it.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: ['account_id, at, id'],
  appendOnly: true,
})
export class AccountChange extends Base {
  @ref(() => Account, { describe: 'The account.' })
  account!: Account;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @ref(() => Employee, { describe: 'Who changed it, where it was an employee.', nullable: true })
  by?: Employee | null;

  @texts({ describe: 'The fields that changed.' })
  fields: string[] = [];

  @text({ describe: 'What changed from what to what, in a line.', max: 1000, filter: false })
  summary!: string;
}

timelineBranch(
  {
    kind: 'ACCOUNT_CHANGE',
    describe: 'The account was changed.',
    of: () => AccountChange,
    at: 'r.at',
    title: (field) => field('summary'),
    account: 'r.account_id',
    by: 'r.by_id',
    refs: { change: 'r.id' },
  },
  { change: [() => AccountChange, 'The change of the account.'] },
);

/** Fields that every employee who sees accounts may read: the others leave no trace in a timeline. */
function told(): FieldMeta[] {
  const found = policyOf(Account);
  const readers = EMPLOYEE_ROLES.filter((role) => found.read[role]);
  return [...modelOf(Account).fields.values()].filter(
    (field) =>
      field.column &&
      !['id', 'createdAt', 'updatedAt', 'version', 'currency', 'territoryManual'].includes(field.name) &&
      readers.every((role) => fieldScope(found, role, field.name) === found.read[role]),
  );
}

/** Values are told as they are; where a field points to a record, that it changed. */
const line = ({ name, kind, column }: FieldMeta): string => {
  const shown = (side: string) => (kind === 'texts' ? `array_to_string(${side}.${quote(column)}, ', ')` : `${side}.${quote(column)}::text`);
  const text =
    kind === 'ref'
      ? literal(name)
      : `left(format('${name}: %s → %s', coalesce(nullif(${shown('old')}, ''), '–'), coalesce(nullif(${shown('new')}, ''), '–')), 200)`;
  return `if old.${quote(column)} is distinct from new.${quote(column)} then fields := array_append(fields, ${literal(name)}); lines := array_append(lines, ${text}); end if;`;
};

databaseCode(
  'changes of accounts',
  () => `
create or replace function relata.account_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare fields text[] := '{}'; lines text[] := '{}';
begin
  ${told().map(line).join('\n  ')}
  if fields <> '{}' then
    insert into account_change (account_id, at, by_id, fields, summary) values (new.id, clock_timestamp(), relata.employee_id(), fields, left(array_to_string(lines, '; '), 1000));
  end if;
  return null;
end $$;
create or replace trigger account_changed after update on account for each row
  when (not (${isImport})) execute function relata.account_changed();
`,
);

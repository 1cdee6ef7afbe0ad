import { authorize, Forbidden, find, load, newId, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { modelOf, snake } from '../core/model/registry.js';
import { Account } from './account.entity.js';
import { currentEmployee } from './employee.service.js';
import { Merge } from './merge.entity.js';
import type { AccountMergeInput, MergeUndoInput, PersonMergeInput } from './merge.inputs.js';
import { Person } from './person.entity.js';
import { assignTerritories } from './territory.rules.js';

const DAYS = 30;

/**
 * Merging a person who signs in, or could, changes what that sign-in sees, so it takes an administrator. A person has
 * one sign-in at most: where both have one, or both are employees, the database refuses (`merge_rows`).
 */
export async function mergePersons(tx: Tx, input: PersonMergeInput): Promise<Merge> {
  const { stays, goes } = await both(tx, Person, input);
  const ids = [stays, goes].map(({ id }) => uuidOf('per', id));
  const [row] = await tx.sql<{ standing: boolean }>('select relata.has_standing($1::uuid[]) as standing', [ids]);
  if (row?.standing && !tx.ctx.principal.roles.includes('ADMIN'))
    throw new Forbidden('One of these persons signs in or is employed: an administrator merges them.');
  const made = await begin(tx, { kind: 'PERSON', person: stays, goneId: goes.id, goneName: `${goes.givenName} ${goes.familyName}` });
  await run(tx, made, goes, input.take ?? []);
  await tx.sql('select relata.enqueue($1, $2)', ['directory.findDuplicates', { kind: 'PERSON', ids: [ids[0]] }]);
  return made;
}

export async function mergeAccounts(tx: Tx, input: AccountMergeInput): Promise<Merge> {
  const { stays, goes } = await both(tx, Account, input);
  const take = input.take ?? [];
  if (take.includes('parent') && goes.parent && goes.parent.id !== stays.id) await refuseBelow(tx, stays, goes.parent.id);
  const made = await begin(tx, { kind: 'ACCOUNT', account: stays, goneId: goes.id, goneName: goes.name });
  await run(tx, made, goes, take);
  await assignTerritories(tx, Account, [stays.id]);
  await tx.sql('select relata.enqueue($1, $2)', ['directory.findDuplicates', { kind: 'ACCOUNT', ids: [uuidOf('acc', stays.id)] }]);
  return made;
}

/** The one that went comes back with what pointed to it; what came since stays where it is. */
export async function undoMerge(tx: Tx, input: MergeUndoInput): Promise<Merge> {
  const made = await load(tx, Merge, input);
  if (made.person) await authorize(tx, 'merge', Person, made.person);
  if (made.account) await authorize(tx, 'merge', Account, made.account);
  if (made.person && !tx.ctx.principal.roles.includes('ADMIN')) {
    const [row] = await tx.sql<{ standing: boolean }>('select relata.has_standing(array[$1]::uuid[]) as standing', [uuidOf('per', made.person.id)]);
    if (row?.standing) throw new Forbidden('This person signs in or is employed: an administrator undoes their merge.');
  }
  await tx.sql('select relata.undo_merge($1)', [uuidOf('mrg', made.id)]);
  made.undoneAt = new Date();
  return made;
}

/** Both records, each of which the caller may merge. */
async function both<T extends Person | Account>(tx: Tx, target: abstract new () => T, input: PersonMergeInput | AccountMergeInput) {
  const stays = await load(tx, target, input, 'merge');
  const goes = await find(tx, target, input.goneId, 'goneId');
  await authorize(tx, 'merge', target, goes);
  if (stays.id === goes.id) throw new Refused(UserErrorCode.INVALID, 'A record can’t be merged with itself.', 'goneId');
  return { stays, goes };
}

async function begin(tx: Tx, values: Partial<Merge>): Promise<Merge> {
  const made = new Merge();
  Object.assign(made, { id: newId('mrg'), by: currentEmployee(tx), undoableUntil: new Date(Date.now() + DAYS * 86_400_000), ...values });
  tx.em.persist(made);
  await tx.em.flush();
  return made;
}

/** Moves everything in the database. What the unit of work knows of the two is of no use after it, so it forgets them. */
async function run(tx: Tx, made: Merge, goes: Person | Account, take: string[]): Promise<void> {
  const { prefix, fields } = modelOf(goes.constructor as never);
  const columns = take.map((name) => fields.get(name)?.column ?? snake(name));
  await tx.sql('select relata.merge_records($1, $2, $3::text[])', [uuidOf('mrg', made.id), uuidOf(prefix, goes.id), columns]);
  tx.em.clear();
}

async function refuseBelow(tx: Tx, stays: Account, parentId: string): Promise<void> {
  const [row] = await tx.sql<{ below: boolean }>(
    `with recursive up as (select id, parent_id from account where id = $1 union select a.id, a.parent_id from account a join up on a.id = up.parent_id)
     select exists (select from up where id = $2) as below`,
    [uuidOf('acc', parentId), uuidOf('acc', stays.id)],
  );
  if (row?.below)
    throw new Refused(
      UserErrorCode.INVALID,
      'The company above the one that goes stands below the one that stays; leave parent out of take.',
      'take',
    );
}

import { load, Refused, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import type { Account } from './account.entity.js';
import { Duplicate } from './duplicate.entity.js';
import type { DuplicateDismissInput } from './duplicate.inputs.js';
import { currentEmployee } from './employee.service.js';
import type { Person } from './person.entity.js';

/**
 * A strong likeness refuses a new record, so that it is looked at before it is there. These look with the caller's
 * own eyes: a record that they don't see neither refuses nor is named. The job that follows compares with everything.
 */
export async function refuseSameAccount(tx: Tx, { name, domain }: Account): Promise<void> {
  if (!domain) return;
  refuse(
    'acc',
    'account',
    await tx.sql<Similar>(
      `select id, name from account where relata.domain_label(domain) = relata.domain_label($2) and relata.domain_key(domain) = relata.domain_key($2)
         and relata.name_key(name) = relata.name_key($1) order by id limit 3`,
      [name, domain],
    ),
    ['name'],
  );
}

export async function refuseSamePerson(tx: Tx, { email }: Person, field: string[]): Promise<void> {
  if (!email) return;
  refuse(
    'per',
    'person',
    await tx.sql<Similar>(
      `select id, given_name || ' ' || family_name as name from person where email = $1
       union select p.id, p.given_name || ' ' || p.family_name from contact_point c join person p on p.id = c.person_id where c.value = $1 and c.kind = 'EMAIL' limit 3`,
      [email],
    ),
    field,
  );
}

interface Similar {
  id: string;
  name: string;
}

function refuse(prefix: string, what: string, similar: Similar[], field: string[]): void {
  if (similar.length === 0) return;
  const names = similar.map(({ id, name }) => `${name} (${toTypeId(prefix, id)})`).join(', ');
  throw new Refused(
    UserErrorCode.DUPLICATE,
    `There is a ${what} like this already: ${names}. Use it, or send allowDuplicate: true if this is another.`,
    field,
  );
}

/** The two are not the same, and are not found again. */
export async function dismissDuplicate(tx: Tx, input: DuplicateDismissInput): Promise<Duplicate> {
  const duplicate = await load(tx, Duplicate, input);
  if (duplicate.status === 'MERGED') throw new Refused(UserErrorCode.WRONG_STATE, 'These two have been merged; undo the merge first.', 'id');
  duplicate.status = 'DISTINCT';
  duplicate.decidedAt = new Date();
  duplicate.decidedBy = currentEmployee(tx);
  return duplicate;
}

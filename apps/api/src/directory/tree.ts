import { Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { type Class, modelOf } from '../core/model/registry.js';
import { quote } from '../core/read/sql.js';

/** Refuses a parent that is the record itself or stands below it. Changes of a tree wait for each other, so that two can't close a circle. */
export async function refuseCircle(tx: Tx, target: Class, id: string, parentId: string | null | undefined): Promise<void> {
  if (!parentId) return;
  const { prefix, table } = modelOf(target);
  await tx.sql(`select pg_advisory_xact_lock(hashtext($1))`, [`tree of ${table}`]);
  const [row] = await tx.sql<{ circle: boolean }>(
    `with recursive up as (select id, parent_id from ${quote(table)} where id = $1 union select t.id, t.parent_id from ${quote(table)} t join up on t.id = up.parent_id)
     select exists (select from up where id = $2) as circle`,
    [uuidOf(prefix, parentId), uuidOf(prefix, id)],
  );
  if (row?.circle)
    throw new Refused(UserErrorCode.INVALID, 'The record above can be neither the record itself nor one that stands below it.', 'parentId');
}

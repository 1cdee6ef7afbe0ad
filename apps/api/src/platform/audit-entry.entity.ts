import { Base, dateTime, entity, json, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';

/** Written by database triggers alone (`core/audit`). */
@entity({
  prefix: 'aud',
  describe: 'A change of a record: who, when, what before and after; or a request that was refused. Kept for ever, never changed.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: ['at, id', 'record_id, at, id', 'person_id, at, id'],
  appendOnly: true,
})
export class AuditEntry extends Base {
  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @text({ describe: 'Kind of principal: employee, partner, customer, app, system; or anonymous.', max: 20 })
  actorKind!: string;

  @ref(() => Person, { describe: 'The person who acted, or on whose behalf the API client did.', nullable: true, history: true })
  person?: Person | null;

  @text({ describe: 'The sign-in.', nullable: true, max: 60 })
  userId?: string | null;

  @text({ describe: 'The API client, as a uuid.', nullable: true, max: 36 })
  apiClientId?: string | null;

  @text({ describe: 'The request, as in the log and in the error of a fault.', nullable: true, max: 60 })
  requestId?: string | null;

  @text({ describe: 'Type of the record.', max: 60 })
  recordType!: string;

  @text({ describe: 'The record, as a uuid.', nullable: true, max: 36 })
  recordId?: string | null;

  @text({ describe: 'INSERT, UPDATE, DELETE, REFUSED, or the name of an act such as IMPORT.', max: 40 })
  action!: string;

  @json({
    describe:
      'Per field the value before and after, null where administrators may not see it; of a request of which something was refused, what it was.',
    nullable: true,
  })
  changes?: Record<string, unknown> | null;
}

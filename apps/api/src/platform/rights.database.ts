import { databaseCode } from '../core/index.js';

/** The channel on which the database tells whose rights have changed: `user:…`, `person:…`, `employee:…`, `client:…`, or `*`. */
export const RIGHTS_CHANNEL = 'relata_rights';

/**
 * Whoever changes what decides on a principal, by whatever way, tells every process whose rights they were. Each
 * trigger fires only where that may matter, so that an import of contacts says nothing.
 */
interface Watch {
  table: string;
  events: string;
  /** SQL over the row `r`, old and new: what it was that changed. */
  what: string;
  when?: string;
}

const watches: Watch[] = [
  { table: 'employee', events: 'insert or delete or update of person_id, left_on', what: `'person:' || r.person_id` },
  { table: 'employee_role', events: 'insert or delete or update', what: `'employee:' || r.employee_id` },
  { table: 'partner_member', events: 'insert or delete or update of partner_id, person_id, role, active', what: `'person:' || r.person_id` },
  { table: 'partner', events: 'update of status', what: `'*'`, when: 'old.status is distinct from new.status' },
  { table: 'contact', events: 'insert', what: `'person:' || r.person_id`, when: 'new.portal_role is not null' },
  {
    table: 'contact',
    events: 'update of person_id, portal_role, active',
    what: `'person:' || r.person_id`,
    when: '(old.person_id, old.portal_role, old.active) is distinct from (new.person_id, new.portal_role, new.active)',
  },
  { table: 'contact', events: 'delete', what: `'person:' || r.person_id`, when: 'old.portal_role is not null' },
  { table: '"user"', events: 'insert or update', what: `'person:' || r.person_id` },
  { table: 'api_client', events: 'update', what: `'client:' || r.id` },
  { table: 'auth.session', events: 'delete', what: `'user:' || r.user_id` },
  { table: 'auth.account', events: 'insert or update of password', what: `'user:' || r.user_id` },
];

function watchSql({ table, events, what, when }: Watch, at: number): string {
  const name = `tell_rights_${at}`;
  const of = (row: string) => `perform pg_notify('${RIGHTS_CHANNEL}', ${what.replace(/\br\./, `${row}.`)});`;
  const tell = [
    ...(/insert|update/.test(events) ? [`if tg_op <> 'DELETE' then ${of('new')} end if;`] : []),
    ...(/delete|update/.test(events) ? [`if tg_op <> 'INSERT' then ${of('old')} end if;`] : []),
  ];
  return `create or replace function relata.${name}() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  ${tell.join('\n  ')}
  return null;
end $$;
create or replace trigger ${name} after ${events} on ${table} for each row ${when ? `when (${when}) ` : ''}execute function relata.${name}();`;
}

databaseCode('changes of rights', watches.map(watchSql).join('\n'));

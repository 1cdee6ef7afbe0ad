import { databaseCode } from '../database/code.js';
import { type Class, fieldOf, modelOf } from '../model/registry.js';
import { quote } from '../read/sql.js';

/** On which the database tells what has changed: `order <uuid>,<uuid>`, or `order *` where that would be too many to name. */
export const CHANGES_CHANNEL = 'relata_changes';

/** A payload has less than 8,000 bytes, an id takes 37; a statement that changes more than this many records names none. */
const IDS_IN_A_PAYLOAD = 200;
const IDS_IN_A_STATEMENT = 600;

databaseCode(
  'what has changed',
  `
create or replace function relata.tell_changes(kind text, ids uuid[]) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if cardinality(ids) > ${IDS_IN_A_STATEMENT} then
    perform pg_notify('${CHANGES_CHANNEL}', kind || ' *');
    return;
  end if;
  for at in 1 .. cardinality(ids) by ${IDS_IN_A_PAYLOAD} loop
    perform pg_notify('${CHANGES_CHANNEL}', kind || ' ' || array_to_string(ids[at : at + ${IDS_IN_A_PAYLOAD - 1}], ','));
  end loop;
end $$;`,
);

/**
 * Tells of every change of a record, by whatever way: `notifies(Order)`. With a parent it is told as a change of that:
 * `notifies(Shipment, 'order')`. Only ids leave the transaction, once each and at its end; who listens reads for themselves.
 * Nobody can listen to a record before it is there, so that one is made is told of its parent alone.
 */
export function notifies(target: Class, parent?: string): void {
  databaseCode(`${target.name} tells of its changes${parent ? ` as those of its ${parent}` : ''}`, () => {
    const model = modelOf(target);
    const kind = parent ? modelOf(fieldOf(model, parent).target?.() as Class).table : model.table;
    const column = parent ? fieldOf(model, parent).column : 'id';
    const name = `tell_${model.table}${parent ? `_of_${kind}` : ''}`;
    const tell = (rows: string) =>
      `perform relata.tell_changes('${kind}', array(select ${column} from (${rows}) r where ${column} is not null group by 1 limit ${IDS_IN_A_STATEMENT + 1}));`;
    const table = quote(model.table);
    const made = `create or replace trigger ${name}_insert after insert on ${table} referencing new table as rows_now for each statement execute function relata.${name}();`;
    return `
create or replace function relata.${name}() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then ${tell('table rows_now')}
  elsif tg_op = 'DELETE' then ${tell('table rows_before')}
  else ${tell('table rows_now union all table rows_before')}
  end if;
  return null;
end $$;
${parent ? made : ''}
create or replace trigger ${name}_update after update on ${table} referencing old table as rows_before new table as rows_now for each statement execute function relata.${name}();
create or replace trigger ${name}_delete after delete on ${table} referencing old table as rows_before for each statement execute function relata.${name}();`;
  });
}

import { databaseCode } from './code.js';

/**
 * Columns that a record has from its parent, so that its row scope is one indexed comparison with its own columns:
 * taken over when it is made, and kept in step when the parent's change.
 */
export function followParent(child: string, parent: string, columns: string[]): void {
  const list = (prefix: string) => columns.map((column) => `${prefix}.${column}`).join(', ');
  databaseCode(
    `${child} follows ${parent}`,
    `
create or replace function relata.${child}_follows_${parent}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select ${list('parent')} into ${list('new')} from "${parent}" parent where parent.id = new.${parent}_id;
  return new;
end $$;
create or replace trigger follow_${parent} before insert or update of ${parent}_id on "${child}" for each row
  when (new.${parent}_id is not null) execute function relata.${child}_follows_${parent}();
create or replace function relata.${parent}_moves_${child}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update "${child}" set ${columns.map((column) => `${column} = new.${column}`).join(', ')} where ${parent}_id = new.id;
  return null;
end $$;
create or replace trigger move_${child} after update of ${columns.join(', ')} on "${parent}" for each row
  when ((${list('old')}) is distinct from (${list('new')})) execute function relata.${parent}_moves_${child}();`,
  );
}

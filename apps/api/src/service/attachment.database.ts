import { databaseCode } from '../core/index.js';

/** A file goes where its record goes, whoever deletes it and by whatever way. */
databaseCode(
  'attachments',
  `
create or replace function relata.attachment_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.enqueue('attachment.sweep', json_build_object('id', old.id));
  return null;
end $$;
create or replace trigger gone after delete on attachment for each row execute function relata.attachment_gone();`,
);

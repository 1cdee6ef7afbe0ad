import { alsoForGuests, databaseCode, executableBy, ROLES } from '../core/index.js';

/** What a request takes that whoever asks may not do by themself: setting it going, and getting its archive. */
databaseCode(
  'privacy requests',
  `
-- Archives of exports, until they have expired. Nobody reads them but who they are about (\`privacy_archive_of\`).
create table if not exists relata.privacy_archive (request_id uuid primary key references public.privacy_request (id) on delete cascade, content bytea not null);
grant select, insert, update, delete on relata.privacy_archive to relata_system;

-- Whether the caller has shown within the last quarter of an hour that it is them.
create or replace function relata.signed_in_recently() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from auth.session s where s.user_id::text = relata.user_id() and s.created_at > now() - interval '15 minutes')
$$;

-- It was them: by their recent sign-in, or by the signed link of a mail. An export begins at once, and so does an erasure unless something stands in the way.
create or replace function relata.confirm_privacy_request(request uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare r privacy_request; goes boolean;
begin
  select * into r from privacy_request p where p.id = request for update;
  if r.id is null then return null; end if;
  if current_setting('role') <> 'relata_guest' and r.person_id is distinct from relata.person_id() then
    raise exception 'not theirs to confirm' using errcode = 'insufficient_privilege';
  end if;
  if r.status <> 'REQUESTED' then return r.status; end if;
  goes := r.kind = 'EXPORT' or relata.obstacles_of(r.person_id) = '{}';
  update privacy_request p set status = case when goes then 'IN_PROGRESS' else 'CONFIRMED' end, confirmed_at = now(), version = p.version + 1, updated_at = now() where p.id = request;
  if goes then perform relata.enqueue('privacy.run', json_build_object('requestId', request)); end if;
  return 'CONFIRMED';
end $$;

create or replace function relata.privacy_archive_of(request uuid) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select a.content from relata.privacy_archive a join privacy_request r on r.id = a.request_id
  where r.id = request and r.person_id = relata.person_id() and r.archive_until > now() and relata.api_client_id() is null
$$;
${executableBy(['relata.signed_in_recently', 'relata.confirm_privacy_request', 'relata.privacy_archive_of'], [...ROLES])}
${alsoForGuests(['relata.confirm_privacy_request'])}
`,
);

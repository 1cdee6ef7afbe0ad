import { alsoForGuests, databaseCode, executableBy, type Role } from '../core/index.js';
import { isValid } from './certificate.entity.js';
import { REVOKERS } from './certificate.policy.js';

/** Numbers and codes, who is certified, and what whoever has number and code learns of a certificate. */
databaseCode(
  'certificates',
  `
create sequence if not exists relata.certificate_number start 100001;

-- Sixteen signs by chance: nobody finds one by trying.
create or replace function relata.certificate_code() returns text language sql volatile as $$
  select upper(regexp_replace(substr(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'), 1, 16), '(....)(....)(....)(....)', '\\1-\\2-\\3-\\4'))
$$;

-- Null: there is none with this code. Of who was erased nothing is told.
create or replace function relata.check_certificate(of_number text, given text) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('number', c.number, 'name', p.given_name || ' ' || p.family_name, 'course', c.title, 'issuedAt', c.issued_at, 'expiresAt', c.expires_at,
    'state', case when c.revoked_at is not null then 'REVOKED' when c.expires_at <= now() then 'EXPIRED' else 'VALID' end)
  from certificate c join person p on p.id = c.person_id where c.number = of_number and c.code = given and p.erased_at is null
$$;
${alsoForGuests(['relata.check_certificate'])}

-- How many people of a partner are certified in a course: its active members with a certificate that holds. A partner asks of itself alone.
create or replace function relata.certified_people(of_partner uuid, in_course uuid, at timestamptz default now()) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct c.person_id)::int from certificate c join partner_member m on m.person_id = c.person_id
  where m.partner_id = of_partner and m.active and c.course_id = in_course and ${isValid('c', 'at')}
    and (relata.principal_kind() is distinct from 'partner' or of_partner = relata.partner_id())
$$;

-- Whoever revokes one need not see whose partner that concerns: HR sees no partners.
create or replace function relata.tell_certificates_ended(certificates uuid[], followers text[]) returns void language sql security definer set search_path = public, pg_temp as $$
  select relata.enqueue(f.name, json_build_object('partnerIds', p.ids)) from unnest(followers) f(name), (
    select array_agg(distinct m.partner_id) as ids from certificate c join partner_member m on m.person_id = c.person_id where c.id = any (certificates)) p
  where p.ids is not null
$$;
${executableBy(['relata.tell_certificates_ended'], Object.keys(REVOKERS) as Role[])}
`,
);

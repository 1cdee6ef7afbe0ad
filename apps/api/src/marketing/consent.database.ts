// Its functions ask which record an id stands for today: those of merges come first, whatever is loaded first.
import '../core/merge/functions.js';
import { alsoForGuests, databaseCode, executableBy, SUPPORT } from '../core/index.js';
import { SYSTEM_ROLE } from '../core/policy/roles.js';

/**
 * How consent stands follows from its events, in one place: `relata.consent_state`. What is asked before a mail goes out is
 * `relata.mail_held`. Addresses are compared by their hashes, so that those of people who are gone need not be kept.
 */
databaseCode(
  'consent',
  `
-- Whoever has the hashes can't try addresses without it. It stays for as long as the hashes: it is no setting.
create table if not exists relata.hash_key (key text not null);
insert into relata.hash_key select gen_random_uuid()::text || gen_random_uuid()::text where not exists (select from relata.hash_key);
grant select on relata.hash_key to ${SYSTEM_ROLE};

create or replace function relata.address_hash(address text) returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(key || lower(regexp_replace(address, '\\s', '', 'g')), 'UTF8')), 'hex') from relata.hash_key
$$;
${executableBy(['relata.address_hash'], [...SUPPORT, 'MARKETER', 'ADMIN'])}

-- The mailbox of a person, as a hash.
create or replace function relata.mailbox(person uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select relata.address_hash(p.email) from person p where p.id = mailbox.person and p.email is not null
$$;

-- The last word counts. A yes to mail counts once the mailbox that they have now was confirmed since they last said no.
create or replace function relata.consent_state(person uuid, purpose uuid, channel text) returns text language sql stable set search_path = public, pg_temp as $$
  with word as (
    select e.kind, e.at from consent_event e
    where e.person_id = consent_state.person and e.purpose_id = consent_state.purpose and e.channel = consent_state.channel and e.kind <> 'CONFIRMED'
    order by e.at desc, e.id desc limit 1)
  select case
    when word.kind = 'WITHDRAWN' then 'WITHDRAWN'
    when consent_state.channel <> 'EMAIL' then 'GRANTED'
    when exists (
      select from consent_event c where c.person_id = consent_state.person and c.purpose_id = consent_state.purpose and c.channel = 'EMAIL'
        and c.kind = 'CONFIRMED' and c.address_hash = relata.mailbox(consent_state.person)
        and not exists (
          select from consent_event w where w.person_id = c.person_id and w.purpose_id = c.purpose_id and w.channel = 'EMAIL'
            and w.kind = 'WITHDRAWN' and (w.at, w.id) > (c.at, c.id))) then 'GRANTED'
    else 'PENDING' end from word
$$;

-- One at a time for each person, by the clock of the database, and never twice the same: which of two words came last is certain.
create or replace function relata.consent_turn(person uuid) returns timestamptz language plpgsql set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('consent ' || person::text, 0));
  return date_trunc('milliseconds', greatest(clock_timestamp(),
    (select max(e.at) + interval '1 millisecond' from consent_event e where e.person_id = consent_turn.person)));
end $$;

-- Evidence comes from the request and from no input, and for what people say by themselves.
create or replace function relata.consent_evidence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.person_id = relata.person_id() or new.source = 'LINK' then
    new.ip_address := coalesce(new.ip_address, nullif(left(current_setting('relata.client_address', true), 60), ''));
    new.user_agent := coalesce(new.user_agent, nullif(left(current_setting('relata.user_agent', true), 300), ''));
  end if;
  if new.kind <> 'WITHDRAWN' and new.channel = 'EMAIL' then new.address_hash := coalesce(new.address_hash, relata.mailbox(new.person_id)); end if;
  return new;
end $$;
create or replace trigger evidence before insert on consent_event for each row execute function relata.consent_evidence();

-- Why a mail is held back; null: it may go. Asked at the moment of sending, for every mail there is.
create or replace function relata.mail_held(recipient text, person uuid, purpose text) returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
declare listed text := (select s.reason from suppression s where s.address_hash = relata.address_hash(recipient));
begin
  if mail_held.purpose is null then
    -- Somebody who was erased and came back by themself is here again.
    if listed = 'ERASED' and not exists (select from person p where p.email = lower(recipient)) then return 'ERASED'; end if;
    return null;
  end if;
  if listed is not null then return 'SUPPRESSED'; end if;
  if not exists (
    select from person p join consent_purpose c on c.key = mail_held.purpose and c.active
    where p.id = relata.current_id(mail_held.person) and p.email = lower(recipient) and relata.consent_state(p.id, c.id, 'EMAIL') = 'GRANTED') then
    return 'NO_CONSENT';
  end if;
  return null;
end $$;
${executableBy(['relata.mail_held'], [])}

-- For what hears of bounces and complaints.
create or replace function relata.suppress(address text, why text) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into suppression (address_hash, reason) values (relata.address_hash(address), why) on conflict (address_hash) do nothing
$$;
${executableBy(['relata.suppress'], [])}

-- The link of a confirmation mail: everything that this mailbox was asked about up to then and that was not taken back since.
create or replace function relata.confirm_consents(asked uuid, address text, agent text) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare e consent_event; turn timestamptz; done int;
begin
  select * into e from consent_event where id = asked and kind = 'GRANTED' and channel = 'EMAIL';
  if e.id is null then return 0; end if;
  turn := relata.consent_turn(e.person_id);
  insert into consent_event (person_id, purpose_id, channel, kind, at, source, wording_id, confirms_id, address_hash, ip_address, user_agent)
    select g.person_id, g.purpose_id, g.channel, 'CONFIRMED', turn, 'LINK', g.wording_id, g.id, g.address_hash, left(address, 60), left(agent, 300)
    from consent_event g where g.person_id = e.person_id and g.channel = 'EMAIL' and g.kind = 'GRANTED' and (g.at, g.id) <= (e.at, e.id) and g.address_hash = e.address_hash
      and not exists (select from consent_event w where w.person_id = g.person_id and w.purpose_id = g.purpose_id and w.channel = 'EMAIL' and w.kind = 'WITHDRAWN' and (w.at, w.id) > (g.at, g.id))
    on conflict (confirms_id) do nothing;
  -- Whoever reads the mailbox and asks for our mail has taken it off the list.
  delete from suppression s where s.address_hash = e.address_hash
    and exists (select from consent_event c where c.person_id = e.person_id and c.kind = 'CONFIRMED' and c.at = turn);
  select count(*) into done from consent_event c where c.person_id = e.person_id and c.channel = 'EMAIL' and c.kind = 'CONFIRMED' and c.address_hash = e.address_hash
    and relata.consent_state(c.person_id, c.purpose_id, 'EMAIL') = 'GRANTED';
  return done;
end $$;

-- The link of every mail that has a purpose: no more of these, or of any (without a purpose).
create or replace function relata.withdraw_consents(who uuid, purpose uuid, address text, agent text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare person uuid := relata.current_id(who); turn timestamptz := relata.consent_turn(person);
begin
  insert into consent_event (person_id, purpose_id, channel, kind, at, source, ip_address, user_agent)
    select distinct person, e.purpose_id, 'EMAIL', 'WITHDRAWN', turn, 'LINK', left(address, 60), left(agent, 300)
    from consent_event e where e.person_id = person and e.channel = 'EMAIL' and (withdraw_consents.purpose is null or e.purpose_id = withdraw_consents.purpose)
      and relata.consent_state(person, e.purpose_id, 'EMAIL') <> 'WITHDRAWN';
end $$;

-- The wording that somebody would be shown: in their language, else in English, else in any.
create or replace function relata.current_wording(purpose uuid, language text) returns uuid language sql stable set search_path = public, pg_temp as $$
  select w.id from consent_wording w where w.purpose_id = current_wording.purpose
  order by w.language = lower(current_wording.language) desc, w.language = split_part(lower(current_wording.language), '-', 1) desc, w.language = 'en' desc, w.revision desc, w.id limit 1
$$;
create or replace function relata.purpose_name(purpose uuid, language text) returns text language sql stable set search_path = public, pg_temp as $$
  select coalesce((select w.name from consent_wording w where w.id = relata.current_wording(purpose_name.purpose, purpose_name.language)), c.name)
  from consent_purpose c where c.id = purpose_name.purpose
$$;

-- What the page behind a link says: the language of the person and the names of what it is about.
create or replace function relata.consent_link(who uuid, asked uuid, purpose uuid) returns table (language text, names text[])
language sql stable security definer set search_path = public, pg_temp as $$
  with known as (
    select p.id, coalesce(p.language, 'en') as language from person p
    where p.id = coalesce(relata.current_id(who), (select e.person_id from consent_event e where e.id = asked)))
  select known.language, array(
    select relata.purpose_name(c.id, known.language) from consent_purpose c where c.id = consent_link.purpose or c.id in (
      select e.purpose_id from consent_event e where e.person_id = known.id and e.channel = 'EMAIL' and consent_link.purpose is null
        and relata.consent_state(known.id, e.purpose_id, 'EMAIL') = case when asked is null then 'GRANTED' else 'PENDING' end)
    order by c.key) from known
$$;

${executableBy(['relata.confirm_consents', 'relata.withdraw_consents', 'relata.consent_link'], [])}
${alsoForGuests(['relata.confirm_consents', 'relata.withdraw_consents', 'relata.consent_link'])}
`,
);

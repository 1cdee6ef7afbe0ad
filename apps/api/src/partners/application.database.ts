import { alsoForGuests, databaseCode, executableBy } from '../core/index.js';

/** Names and domains of organisations that are like those of an application `a`: a handful of index look-ups for each kind. */
const alike = (kind: string, from: string, name: string, domain: string, where = 'true') => `
    select '${kind}' as kind, o.id, o.${name} as name, v.reason from ${from} o cross join lateral (values
      (case when relata.name_key(o.${name}) = a.name_key then 'SAME_NAME' when similarity(relata.name_key(o.${name}), a.name_key) >= 0.6 then 'SIMILAR_NAME' end),
      (case when relata.domain_key(o.${domain}) = a.domain_key then 'SAME_DOMAIN' when relata.domain_label(o.${domain}) = a.domain_label then 'SIMILAR_DOMAIN' end)) v(reason)
    where v.reason is not null and ${where} and (relata.name_key(o.${name}) % a.name_key or relata.name_key(o.${name}) = a.name_key or relata.domain_label(o.${domain}) = a.domain_label)`;

/**
 * What guests do about partnership, with the rights of the system: they apply, and they confirm their address by the link. Nothing
 * is looked up on the way, so that neither the answer nor its time tells what is there; what an application is like is worked
 * out when the channel manager looks at it.
 */
databaseCode(
  'applications of partners',
  `
create index if not exists partner_name_likeness on partner using gin (relata.name_key(name) gin_trgm_ops);
create index if not exists partner_domain_label on partner (relata.domain_label(domain));
create index if not exists partner_application_name_likeness on partner_application using gin (relata.name_key(organisation) gin_trgm_ops);
create index if not exists partner_application_domain_label on partner_application (relata.domain_label(domain));
create index if not exists person_email_lower on person (lower(email));

create or replace function relata.partner_apply(application jsonb) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare made uuid;
begin
  -- Whoever sends masses fills the table for an hour at most, and is told nothing about anyone.
  if (select count(*) from (select from partner_application where status = 'UNCONFIRMED' and created_at > now() - interval '1 hour' limit 500) recent) >= 500 then
    raise exception 'Very many companies apply just now; try again in an hour.' using errcode = 'RL001';
  end if;
  -- Nobody's mailbox is filled by somebody else.
  if (select count(*) from partner_application where lower(email) = lower(application ->> 'email') and created_at > now() - interval '1 day') >= 3 then return; end if;
  insert into partner_application (organisation, partner_type, domain, country, given_name, family_name, email, phone, language, message)
  select a.organisation, a."partnerType", a.domain, a.country, a."givenName", a."familyName", lower(a.email), a.phone, a.language, a.message
  from jsonb_to_record(application) as a(organisation text, "partnerType" text, domain text, country text, "givenName" text, "familyName" text, email text, phone text, language text, message text)
  returning id into made;
  perform relata.enqueue('partners.askToConfirm', json_build_object('applicationId', made));
end $$;

-- By the link of the mail, within a week; opened twice it says the same.
create or replace function relata.confirm_partner_application(token text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare found_one record;
begin
  select a.id, a.status into found_one from partner_application a where a.token_hash = relata.token_hash(token) for update;
  if not found then raise exception 'This link has expired or is not ours; apply again.' using errcode = 'RL001'; end if;
  if found_one.status <> 'UNCONFIRMED' then return; end if;
  update partner_application set status = 'WAITING', confirmed_at = now(), updated_at = now(), version = version + 1 where id = found_one.id;
  perform relata.enqueue('partners.tellApplication', json_build_object('applicationId', found_one.id));
end $$;
${alsoForGuests(['relata.partner_apply', 'relata.confirm_partner_application'])}

create or replace function relata.application_likenesses(of_application uuid) returns jsonb language sql stable security definer
  set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.6 as $$
  with a as materialized (
    select id, email, relata.name_key(organisation) as name_key, relata.domain_key(domain) as domain_key, relata.domain_label(domain) as domain_label
    from partner_application where id = of_application),
  likes as (${alike('PARTNER', 'a cross join partner', 'name', 'domain')}
    union all ${alike('ACCOUNT', 'a cross join account', 'name', 'domain', `o.kind = 'BUSINESS'`)}
    union all ${alike('APPLICATION', 'a cross join partner_application', 'organisation', 'domain', `o.id <> a.id and o.status <> 'UNCONFIRMED'`)}
    union all select 'APPLICATION', o.id, o.organisation, 'SAME_EMAIL' from a join partner_application o on lower(o.email) = a.email and o.id <> a.id and o.status <> 'UNCONFIRMED'
    union all select 'PERSON', p.id, p.given_name || ' ' || p.family_name, 'SAME_EMAIL' from a join person p on lower(p.email) = a.email)
  select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'record', l.id, 'name', l.name, 'reasons', l.reasons) order by l.weight desc, l.kind, l.name), '[]')
  from (select kind, id, name, jsonb_agg(distinct reason) as reasons, count(distinct reason) as weight from likes group by 1, 2, 3 order by 5 desc, 3 limit 20) l
$$;
${executableBy(['relata.application_likenesses'], ['CHANNEL_MANAGER', 'ADMIN'])}
`,
);

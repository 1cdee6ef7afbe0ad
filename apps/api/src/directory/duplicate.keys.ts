import { databaseCode } from '../core/index.js';

/**
 * What is compared when two records may be the same. Each key has its index, made here since the functions come after
 * the tables. A key is null where there is nothing telling to compare.
 */
const LEGAL =
  'gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|ev|inc|incorporated|corp|corporation|co|company|llc|llp|lp|ltd|limited|plc|pty|pte|pvt|sa|sas|sarl|sl|srl|spa|bv|nv|oy|oyj|ab|asa|as|aps|kft|zrt|sro|doo|kk';
const SHARED_HOSTS =
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.de gmx.net gmx.at web.de t-online.de proton.me protonmail.com mail.com yandex.ru qq.com 163.com facebook.com linkedin.com';

databaseCode(
  'keys of duplicates',
  `
-- Lower case, without accents, marks and legal forms: «Müller & Söhne GmbH & Co. KG» → muller sohne.
-- Each new name goes through it for several indexes, so it only tries to take legal forms off where the last word is one.
create or replace function relata.name_key(name text) returns text language plpgsql immutable strict parallel safe as $$
declare plain text := btrim(regexp_replace(replace(replace(lower(public.unaccent('public.unaccent'::regdictionary, name)), '.', ''), '''', ''), '[^[:alnum:]]+', ' ', 'g'));
begin
  if split_part(plain, ' ', -1) = any ('{${LEGAL.replaceAll('|', ',')}}'::text[]) then
    plain := coalesce(nullif(regexp_replace(plain, '( (${LEGAL}))+$', ''), ''), plain);
  end if;
  return nullif(plain, '');
end $$;

-- The domain without www.; null for hosts that many share.
create or replace function relata.domain_key(domain text) returns text language sql immutable strict parallel safe as $$
  select case when host <> all (string_to_array('${SHARED_HOSTS}', ' ')) then host end
  from (select nullif(regexp_replace(lower(btrim(domain)), '^(https?://)?(www\\d?\\.)?|[/:?#].*$', '', 'g'), '') as host) h
$$;

-- What a domain is called, whatever it ends in: shop.contoso.co.uk and contoso.com → contoso.
create or replace function relata.domain_label(domain text) returns text language sql immutable strict parallel safe as $$
  select substring(regexp_replace(relata.domain_key(domain), '\\.((com|co|org|net|ac|gov|edu|or|ne)\\.[a-z]{2}|[a-z0-9-]+)$', '') from '[^.]+$')
$$;

-- The domain that somebody registered, without what they put before it: shop.contoso.co.uk → contoso.co.uk.
create or replace function relata.registrable_domain(domain text) returns text language sql immutable strict parallel safe as $$
  select substring(relata.domain_key(domain) from '[^.]+\\.(?:(?:com|co|org|net|ac|gov|edu|or|ne)\\.[a-z]{2}|[a-z0-9-]+)$')
$$;

-- Digits only, without the signs of an international call and an extension; null for what is too short to tell.
create or replace function relata.phone_key(phone text) returns text language plpgsql immutable strict parallel safe as $$
declare digits text := ltrim(regexp_replace(split_part(lower(phone), 'x', 1), '\\D', '', 'g'), '0');
begin
  return case when length(digits) >= 7 then digits end;
end $$;

create index if not exists account_name_key on account (relata.name_key(name));
create index if not exists account_name_likeness on account using gin (relata.name_key(name) gin_trgm_ops) where kind = 'BUSINESS';
create index if not exists account_domain_label on account (relata.domain_label(domain));
create index if not exists account_phone_key on account (relata.phone_key(phone));
create index if not exists person_name_key on person (relata.name_key(given_name || ' ' || family_name));
create index if not exists person_name_likeness on person using gin (relata.name_key(given_name || ' ' || family_name) gin_trgm_ops);
create index if not exists person_phone_key on person (relata.phone_key(phone));
create index if not exists contact_point_phone_key on contact_point (relata.phone_key(value)) where kind = 'PHONE';
`,
);

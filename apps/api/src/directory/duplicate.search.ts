import { afterImport, databaseCode, executableBy, task } from '../core/index.js';
import { Account } from './account.entity.js';
import type { RecordKind } from './duplicate.entity.js';
import { Person } from './person.entity.js';

/**
 * Looks for records like the given ones: a handful of index look-ups for each, whatever the table holds. A value that
 * many share (a switchboard, a test number, a common name) tells nothing, so more than \`MANY\` of a kind are left out.
 */
const MANY = 10;

/** Ids that share an exact key, unless too many do. \`from\` selects the ids from an index on the key. */
const sharing = (from: string, reason: string, near = 'near'): string => `
    select n.id as a, u.b, ${reason} as reason from ${near} n cross join lateral (
      select array_agg(b) as ids from (${from} limit ${MANY + 2}) found(b)) s cross join lateral unnest(s.ids) u(b)
    where cardinality(s.ids) <= ${MANY + 1} and u.b <> n.id`;

/** Writes down the pairs with their reasons and the score; what was decided on stays as it is. */
const insert = (kind: RecordKind, first: string, second: string): string => `,
  scored as (
    select a, b, array_agg(reason order by weight desc, reason) as reasons, least(round(100 * (1 - exp(sum(ln(1 - weight))))), 100)::int as score from (
      select least(a, b) as a, greatest(a, b) as b, reason, max(weight) as weight from weighed group by 1, 2, 3) w
    group by a, b),
  -- What nobody has decided on and no longer looks alike is forgotten.
  gone as (
    delete from duplicate d where d.status = 'OPEN' and (d.${first} = any (records) or d.${second} = any (records))
      and not exists (select from scored s where s.score >= 50 and s.a = d.${first} and s.b = d.${second}))
  insert into duplicate (kind, ${first}, ${second}, reasons, score)
  select '${kind}', a, b, reasons, score from scored where score >= 50
  on conflict (${first}, ${second}) do update set reasons = excluded.reasons, score = excluded.score, updated_at = now(), version = duplicate.version + 1
    where duplicate.status = 'OPEN' and (duplicate.reasons, duplicate.score) is distinct from (excluded.reasons, excluded.score);
  get diagnostics written = row_count;
  return written;`;

databaseCode(
  'search for duplicates',
  `
create or replace function relata.find_account_duplicates(records uuid[]) returns int language plpgsql security definer
  set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.6 as $$
declare written int;
begin
  with near as materialized (
    select id, kind, parent_id, relata.name_key(name) as name, relata.domain_key(domain) as domain, relata.domain_label(domain) as label, relata.phone_key(phone) as phone
    from account where id = any (records)),
  pairs as (
    ${sharing(`select o.id from account o where relata.domain_label(o.domain) = n.label`, `'DOMAIN'`)}
    union all ${sharing(`select o.id from account o where relata.phone_key(o.phone) = n.phone`, `'SAME_PHONE'`)}
    union all ${sharing(`select o.id from account o where relata.name_key(o.name) = n.name and o.kind = 'BUSINESS' and n.kind = 'BUSINESS'`, `'NAME'`)}
    union all select n.id, o.id, 'NAME' from near n cross join lateral (
      select o.id from account o where o.kind = 'BUSINESS' and relata.name_key(o.name) % n.name and o.id <> n.id
      order by similarity(relata.name_key(o.name), n.name) desc limit ${MANY}) o where n.kind = 'BUSINESS'),
  compared as (
    select distinct n.id as a, o.id as b, n.name as a_name, relata.name_key(o.name) as b_name, n.domain as a_domain, relata.domain_key(o.domain) as b_domain,
      n.label as a_label, relata.domain_label(o.domain) as b_label, n.phone as a_phone, relata.phone_key(o.phone) as b_phone,
      n.parent_id = o.id or o.parent_id = n.id or n.parent_id = o.parent_id as related
    from pairs p join near n on n.id = p.a join account o on o.id = p.b),
  weighed as (
    select a, b, 'SAME_NAME' as reason, 0.7 as weight from compared where a_name = b_name
    union all select a, b, 'SIMILAR_NAME', 0.75 * similarity(a_name, b_name) from compared where a_name <> b_name and similarity(a_name, b_name) >= 0.6
    -- Companies of one group share a domain and a switchboard.
    union all select a, b, 'SAME_DOMAIN', 0.6 from compared where a_domain = b_domain and related is not true
    union all select a, b, 'SIMILAR_DOMAIN', 0.3 from compared where a_domain <> b_domain and a_label = b_label and related is not true
    union all select a, b, 'SAME_PHONE', 0.5 from compared where a_phone = b_phone and related is not true)
${insert('ACCOUNT', 'first_account_id', 'second_account_id')}
end $$;

create or replace function relata.find_person_duplicates(records uuid[]) returns int language plpgsql security definer
  set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.7 as $$
declare written int;
begin
  with near as materialized (
    select id, relata.name_key(given_name || ' ' || family_name) as name from person where id = any (records)),
  emails as materialized (
    select id, email as value from person where id = any (records) and email is not null
    union select person_id, value from contact_point where person_id = any (records) and kind = 'EMAIL'),
  phones as materialized (
    select id, relata.phone_key(phone) as value from person where id = any (records) and relata.phone_key(phone) is not null
    union select person_id, relata.phone_key(value) from contact_point where person_id = any (records) and kind = 'PHONE'),
  told as (
    ${sharing(`(select o.id from person o where o.email = n.value union select c.person_id from contact_point c where c.value = n.value and c.kind = 'EMAIL')`, `'SAME_EMAIL'`, 'emails')}
    union all ${sharing(`(select o.id from person o where relata.phone_key(o.phone) = n.value union select c.person_id from contact_point c where relata.phone_key(c.value) = n.value and c.kind = 'PHONE')`, `'SAME_PHONE'`, 'phones')}),
  named as (
    ${sharing(`select o.id from person o where relata.name_key(o.given_name || ' ' || o.family_name) = n.name`, `'NAME'`)}
    union all select n.id, o.id, 'NAME' from near n cross join lateral (
      select o.id from person o where relata.name_key(o.given_name || ' ' || o.family_name) % n.name and o.id <> n.id
      order by similarity(relata.name_key(o.given_name || ' ' || o.family_name), n.name) desc limit ${MANY}) o),
  compared as (
    select distinct n.id as a, o.id as b, n.name as a_name, relata.name_key(o.given_name || ' ' || o.family_name) as b_name
    from (select a, b from told union select a, b from named) p join near n on n.id = p.a join person o on o.id = p.b),
  weighed as (
    select distinct a, b, reason, case reason when 'SAME_EMAIL' then 0.9 else 0.5 end as weight from told
    union all select a, b, 'SAME_NAME', 0.5 from compared where a_name = b_name
    -- A name that is only similar makes something else more likely, and is not enough by itself.
    union all select a, b, 'SIMILAR_NAME', 0.49 * similarity(a_name, b_name) from compared where a_name <> b_name and similarity(a_name, b_name) >= 0.5)
${insert('PERSON', 'first_person_id', 'second_person_id')}
end $$;
${executableBy(['relata.find_account_duplicates', 'relata.find_person_duplicates'], [])}
`,
);

/** The search for a set of records, for \`select\` by an import too: \`relata.find_person_duplicates(ids)\`. */
export const duplicateSearch = (kind: RecordKind): string => `select relata.find_${kind === 'PERSON' ? 'person' : 'account'}_duplicates($1::uuid[])`;

task('directory.findDuplicates', async ({ kind, ids }: { kind: RecordKind; ids: string[] }, { system }) => {
  for (let at = 0; at < ids.length; at += 1000) await system((client) => client.query(duplicateSearch(kind), [ids.slice(at, at + 1000)]));
});

afterImport(Account, 'directory.findDuplicates', { kind: 'ACCOUNT' });
afterImport(Person, 'directory.findDuplicates', { kind: 'PERSON' });

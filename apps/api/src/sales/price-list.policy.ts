import { CUSTOMERS, databaseCode, each, PARTNERS, policy } from '../core/index.js';
import { PriceList } from './price-list.entity.js';
import { PriceListEntry } from './price-list-entry.entity.js';
import './product.policy.js';

/**
 * policy.md, row «Product, price». A customer or partner sees the lists that apply to them and not what segment they
 * were put in; of their entries, those of products that are published to them.
 */
const outsiders = [...CUSTOMERS, ...PARTNERS];

policy(PriceList, {
  domain: 'sales',
  scopes: { applies: '{row}.id = any ((select relata.price_list_ids())::uuid[])' },
  read: { ...each(outsiders, 'applies'), EMPLOYEE: 'all' },
  write: { FINANCE: 'all', ADMIN: 'all' },
  hiddenFrom: { segment: outsiders },
  root: { priceList: 'read', priceLists: 'read', priceListCreate: 'create', priceListUpdate: 'update', priceListSetPrices: 'update' },
});

policy(PriceListEntry, {
  domain: 'sales',
  scopes: {
    applies:
      '({row}.price_list_id = any ((select relata.price_list_ids())::uuid[]) and exists (select 1 from product p where p.id = {row}.product_id))',
  },
  read: { ...each(outsiders, 'applies'), EMPLOYEE: 'all' },
  write: { FINANCE: 'all', ADMIN: 'all' },
  delete: { FINANCE: 'all', ADMIN: 'all' },
});

databaseCode(
  'price lists',
  `
-- The lists that apply to the signed-in customer or partner, whatever their dates.
create or replace function relata.price_list_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (
    select unnest(relata.account_ids()) as id where relata.partner_id() is null
    union select p.account_id from partner p where p.id = relata.partner_id())
  select coalesce(array_agg(l.id), '{}') from price_list l
  where num_nonnulls(l.account_id, l.tier_id, l.segment) = 0
    or l.account_id in (select id from mine)
    or l.tier_id = (select p.tier_id from partner p where p.id = relata.partner_id())
    or l.segment in (select unnest(a.tags) from account a where a.id in (select id from mine))
$$;

-- The price that applies to each of these products in these quantities. The narrowest audience goes first: account,
-- partner tier, segment, everyone; of two lists for the same, the one that began last. No row where none applies.
-- A customer or partner gets prices from the lists that they may see, an employee from all.
create or replace function relata.prices(for_account uuid, for_partner uuid, on_day date, in_currency text, products uuid[], quantities int[])
returns table (place int, unit_price numeric, price_list_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
  with known as (
    select case when relata.employee_id() is null and relata.principal_kind() is distinct from 'system' then relata.price_list_ids() end as ids,
      (select p.tier_id from partner p where p.id = for_partner) as tier_id,
      (select a.tags from account a where a.id = for_account) as segments)
  select asked.place::int, found.unit_price, found.price_list_id
  from known, unnest(products, quantities) with ordinality as asked (product, quantity, place)
  cross join lateral (
    select e.unit_price, e.price_list_id from price_list_entry e join price_list l on l.id = e.price_list_id
    where e.product_id = asked.product and e.min_quantity <= asked.quantity and l.currency = in_currency
      and coalesce(l.valid_from <= on_day, true) and coalesce(l.valid_until >= on_day, true)
      and (l.account_id is null or l.account_id = for_account)
      and (l.tier_id is null or l.tier_id = known.tier_id)
      and (l.segment is null or l.segment = any (known.segments))
      and (known.ids is null or l.id = any (known.ids))
    order by l.account_id is null, l.tier_id is null, l.segment is null, l.valid_from desc nulls last, l.id desc, e.min_quantity desc
    limit 1) found
$$;
-- What one of a product costs the caller: at the price that applies to their account (the first, of several) or partner,
-- in the account's currency; to employees at the list that is for everyone.
-- With the rights of the system, since not everyone who sees products sees accounts.
create or replace function relata.viewer_price(product uuid, list_price numeric, product_currency text) returns json language sql stable security definer set search_path = public, pg_temp as $$
  select relata.money(coalesce(
      (select p.unit_price from relata.prices(mine.account, relata.partner_id(), current_date, mine.currency, array[product], array[1]) p),
      case when mine.currency = product_currency then list_price end), mine.currency)
  from (select a.id as account, coalesce((select c.currency from account c where c.id = a.id), product_currency) as currency
    from (select case when relata.partner_id() is null then (relata.account_ids())[1] end as id) a) mine
$$;

-- Whether each word stands in the text, or nearly so.
create or replace function relata.words_match(words text[], haystack text) returns boolean language sql stable parallel safe set search_path = public, pg_temp as $$
  select coalesce(bool_and(unaccent(lower(haystack)) like '%' || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' or word_similarity(word, unaccent(lower(haystack))) >= 0.5), true)
  from (select unaccent(lower(w)) as word from unnest(words) w) asked
$$;

-- How well they do: a word counts most where one of the title begins so, less within one, then where it stands in the rest or is only like one.
create or replace function relata.words_rank(words text[], title text, rest text) returns float8 language sql stable parallel safe set search_path = public, pg_temp as $$
  select coalesce(sum(greatest(
    case when starts_with(t.title, word) or strpos(t.title, ' ' || word) > 0 then 3 when strpos(t.title, word) > 0 then 2 else word_similarity(word, t.title) end,
    0.9 * word_similarity(word, t.rest))), 0)
  from (select unaccent(lower(w)) as word from unnest(words) w) asked, (select unaccent(lower(words_rank.title)) as title, unaccent(lower(words_rank.rest)) as rest) t
$$;
`,
);

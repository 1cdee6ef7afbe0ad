import { databaseCode, executableBy, task } from '../core/index.js';
import { DECIDERS } from './registration.database.js';
import { LIVE, statesSql, UNDECIDED } from './registration.status.js';

/**
 * Looks for what a registration may be already: accounts and their open opportunities, open leads, other registrations.
 * One statement for many registrations; a handful of index look-ups for each, whatever the tables hold. A value that
 * many share tells nothing, so no more than `MANY` of a kind are followed.
 */
const MANY = 10;

/** How much each thing in common says. Territory and products tell nothing by themselves. */
const WEIGHTS = {
  SAME_DOMAIN: 0.7,
  RELATED_DOMAIN: 0.5,
  SAME_NAME: 0.6,
  SAME_EMAIL: 0.6,
  SAME_PHONE: 0.45,
  SAME_PRODUCTS: 0.2,
  SAME_TERRITORY: 0.1,
};
/** A name that is only similar says as much of this as it is similar. */
const SIMILAR_NAME = 0.65;
const LEAST_SCORE = 40;

/** By these it is the same customer beyond doubt. */
const IDENTITY = `array['SAME_DOMAIN', 'SAME_NAME', 'SAME_EMAIL']`;

const HOST = (email: string) => `split_part(${email}, '@', 2)`;

/** What a domain has in common with one of the registration's. */
const domains = (table: string, domain: string, filter: string): string => `
    select d.id as a, o.b, case when o.registrable = d.registrable then 'SAME_DOMAIN' else 'RELATED_DOMAIN' end as reason, null::real as likeness
    from domains d cross join lateral (
      select o.id as b, relata.registrable_domain(${domain}) as registrable from ${table} o
      where relata.domain_label(${domain}) = d.label and ${filter} limit ${MANY}) o`;

/** The same by the mail addresses of the people whom the other registration names. */
const contactDomains = `
    select d.id, o.b, case when o.registrable = d.registrable then 'SAME_DOMAIN' else 'RELATED_DOMAIN' end, null
    from domains d cross join lateral (
      select o.id as b, relata.registrable_domain(${HOST('c.email')}) as registrable from deal_registration_contact c
      join deal_registration o on o.id = c.registration_id
      where relata.domain_label(${HOST('c.email')}) = d.label and o.status in (${statesSql(LIVE)}) and o.id <> d.id limit ${MANY}) o`;

const names = (table: string, name: string, filter: string): string => `
    select n.id, o.b, case when o.name = n.name then 'SAME_NAME' else 'SIMILAR_NAME' end, similarity(o.name, n.name)
    from near n cross join lateral (
      select o.id as b, relata.name_key(${name}) as name from ${table} o where relata.name_key(${name}) % n.name and ${filter}
      order by similarity(relata.name_key(${name}), n.name) desc limit ${MANY}) o`;

/** \`from\` selects records by the e-mail address or the phone number \`n.value\`. */
const sharing = (what: 'emails' | 'phones', from: string): string =>
  `select n.id, o.b, '${what === 'emails' ? 'SAME_EMAIL' : 'SAME_PHONE'}', null from ${what} n cross join lateral (${from} limit ${MANY}) o(b)`;

const OPEN_LEAD = `o.status not in ('CONVERTED', 'DISQUALIFIED')`;
const LIVE_OTHER = `o.status in (${statesSql(LIVE)})`;
const contactsOf = (condition: string) => `select c.account_id from person p join contact c on c.person_id = p.id where ${condition}`;
const registeredWith = (condition: string) =>
  `select c.registration_id from deal_registration_contact c join deal_registration o on o.id = c.registration_id where ${condition} and ${LIVE_OTHER}`;

/** Whether two scopes of products meet; none at all is everything. A scope: \`product\`, \`category\`, and that with those above as \`path\`. */
const MEET = `x.product = y.product or (x.product is null and x.category = any (y.path)) or (y.product is null and y.category = any (x.path))`;

const weight = `case reason ${Object.entries(WEIGHTS)
  .map(([reason, value]) => `when '${reason}' then ${value}`)
  .join(' ')} else ${SIMILAR_NAME} * likeness end`;

databaseCode(
  'conflicts of registrations',
  `
create index if not exists lead_name_likeness on lead using gin (relata.name_key(company) gin_trgm_ops);
create index if not exists lead_email_label on lead (relata.domain_label(${HOST('email')}));
create index if not exists lead_phone_key on lead (relata.phone_key(phone));
create index if not exists deal_registration_name_likeness on deal_registration using gin (relata.name_key(company) gin_trgm_ops) where status in (${statesSql(LIVE)});
create index if not exists deal_registration_domain_label on deal_registration (relata.domain_label(domain)) where status in (${statesSql(LIVE)});
create index if not exists deal_registration_contact_phone_key on deal_registration_contact (relata.phone_key(phone));
create index if not exists deal_registration_contact_email_label on deal_registration_contact (relata.domain_label(${HOST('email')}));

create or replace function relata.find_registration_conflicts(records uuid[]) returns int language plpgsql security definer
  set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.55 as $$
declare written int;
begin
  -- Two that find each other at the same moment write their pair down once.
  perform pg_advisory_xact_lock(hashtext('conflicts of registrations'));
  with near as materialized (
    select r.id, r.partner_id, r.territory_id, relata.name_key(r.company) as name, relata.domain_key(r.domain) as domain
    from deal_registration r where r.id = any (records) and r.status in (${statesSql(UNDECIDED)})),
  known as materialized (select c.registration_id as id, c.email, relata.phone_key(c.phone) as phone from deal_registration_contact c join near n on n.id = c.registration_id),
  domains as materialized (
    select id, relata.domain_label(domain) as label, relata.registrable_domain(domain) as registrable from (
      select id, domain from near union select id, ${HOST('email')} from known) d where relata.domain_label(domain) is not null),
  emails as materialized (select distinct id, email as value from known where email is not null),
  phones as materialized (select distinct id, phone as value from known where phone is not null),
  of_accounts as (
    ${domains('account', 'o.domain', 'true')}
    union all ${names('account', 'o.name', `o.kind = 'BUSINESS'`)}
    union all ${sharing('emails', contactsOf('p.email = n.value'))}
    union all ${sharing('phones', `(select o.id from account o where relata.phone_key(o.phone) = n.value union ${contactsOf('relata.phone_key(p.phone) = n.value')})`)}),
  of_leads as (
    ${domains('lead', HOST('o.email'), OPEN_LEAD)}
    union all ${names('lead', 'o.company', OPEN_LEAD)}
    union all ${sharing('emails', `select o.id from lead o where o.email = n.value and ${OPEN_LEAD}`)}
    union all ${sharing('phones', `select o.id from lead o where relata.phone_key(o.phone) = n.value and ${OPEN_LEAD}`)}),
  of_registrations as (
    ${domains('deal_registration', 'o.domain', `${LIVE_OTHER} and o.id <> d.id`)}
    union all ${contactDomains}
    union all ${names('deal_registration', 'o.company', `${LIVE_OTHER} and o.id <> n.id`)}
    union all ${sharing('emails', registeredWith('c.email = n.value and o.id <> n.id'))}
    union all ${sharing('phones', registeredWith('relata.phone_key(c.phone) = n.value and o.id <> n.id'))}),
  -- An opportunity is in the way for what its account is.
  of_opportunities as (
    select f.a, o.id as b, f.reason, f.likeness from of_accounts f join opportunity o on o.account_id = f.b and o.closed_at is null),
  found as materialized (
    select distinct f.*, n.partner_id as mine, n.territory_id as territory from (
      select 'ACCOUNT' as kind, * from of_accounts union all select 'LEAD', * from of_leads
      union all select 'REGISTRATION', * from of_registrations union all select 'OPPORTUNITY', * from of_opportunities) f
    join near n on n.id = f.a),
  pairs as (select distinct kind, a, b, mine, territory from found),
  -- What is said of each as it is at this moment.
  cards as materialized (
    select p.kind, p.a, p.b, p.mine, p.territory, c.* from pairs p cross join lateral (
      select o.name::text as title, o.lifecycle::text as state, o.created_at as since, null::date as protected_until, o.owner_id, o.partner_id, o.territory_id
        from account o where p.kind = 'ACCOUNT' and o.id = p.b
      union all select o.company, o.status, o.created_at, null, o.owner_id, o.partner_id, o.territory_id from lead o where p.kind = 'LEAD' and o.id = p.b
      union all select o.name, s.name, o.created_at, null, o.owner_id, o.partner_id, a.territory_id from opportunity o
        join stage s on s.id = o.stage_id left join account a on a.id = o.account_id where p.kind = 'OPPORTUNITY' and o.id = p.b
      union all select o.company, o.status, o.submitted_at, case o.status when 'APPROVED' then o.protected_until end, o.owner_id, o.partner_id, o.territory_id
        from deal_registration o where p.kind = 'REGISTRATION' and o.id = p.b) c),
  registered as materialized (
    select i.registration_id as id, i.product_id as product, c.category, relata.categories_above(c.category) as path
    from deal_registration_item i left join product o on o.id = i.product_id, lateral (select coalesce(i.category_id, o.category_id) as category) c
    where i.registration_id in (select id from near union select b from pairs where kind = 'REGISTRATION')),
  offered as materialized (
    select l.opportunity_id as id, l.product_id as product, o.category_id as category, relata.categories_above(o.category_id) as path
    from opportunity_line l join product o on o.id = l.product_id where l.opportunity_id in (select b from pairs where kind = 'OPPORTUNITY')),
  meeting as (
    select distinct p.kind, p.a, p.b from pairs p join registered x on x.id = p.a
      join (select 'REGISTRATION' as kind, * from registered union all select 'OPPORTUNITY', * from offered) y on y.kind = p.kind and y.id = p.b and (${MEET})),
  -- Of what says the same (the domain, the name) what says more.
  reasons as (
    select distinct on (kind, a, b, split_part(reason, '_', 2)) kind, a, b, reason, ${weight} as weight from (
      select kind, a, b, reason, likeness from found
      union all select kind, a, b, 'SAME_TERRITORY', null from cards where territory_id = territory
      union all select kind, a, b, 'SAME_PRODUCTS', null from meeting) r
    order by kind, a, b, split_part(reason, '_', 2), 5 desc),
  scored as (
    select kind, a, b, array_agg(reason order by weight desc, reason) as reasons, least(round(100 * (1 - exp(sum(ln(1 - weight))))), 100)::int as score
    from reasons group by kind, a, b),
  written_down as (
    select s.*, c.title, c.state, c.since, c.protected_until, c.owner_id, c.partner_id, c.mine,
      s.kind = 'REGISTRATION' and s.reasons && ${IDENTITY} and ('SAME_PRODUCTS' = any (s.reasons)
        or not exists (select from registered x where x.id = s.a) or not exists (select from registered x where x.id = s.b)) as same_deal
    from scored s join cards c on (c.kind, c.a, c.b) = (s.kind, s.a, s.b) where s.score >= ${LEAST_SCORE}),
  -- What two registrations have in common is said on both, as long as nothing is decided there.
  both_ways as (
    select kind, a, b, reasons, score, same_deal, title, state, since, protected_until, owner_id, partner_id, mine from written_down
    union all
    select 'REGISTRATION', w.b, w.a, w.reasons, w.score, w.same_deal, r.company, r.status, r.submitted_at, null, r.owner_id, r.partner_id, o.partner_id
    from written_down w join deal_registration r on r.id = w.a join deal_registration o on o.id = w.b
    where w.kind = 'REGISTRATION' and o.status in (${statesSql(UNDECIDED)}) and o.id <> all (records)),
  gone as (
    delete from deal_registration_conflict c using deal_registration r where r.id = c.registration_id and r.status in (${statesSql(UNDECIDED)})
      and (c.registration_id = any (records) or c.other_id = any (records))),
  matched as (
    select distinct on (a) a, b from written_down where kind = 'ACCOUNT' and reasons && ${IDENTITY} order by a, score desc, since, b),
  checked as (
    -- Not a change of the partner's: their version of it stays.
    update deal_registration r set checked_at = clock_timestamp(), account_id = m.b, owner_id = case when m.b is null then null else r.owner_id end
    from near n left join matched m on m.a = n.id where r.id = n.id)
  insert into deal_registration_conflict (registration_id, kind, account_id, opportunity_id, lead_id, other_id, reasons, score, same_deal, title, state, known_since, protected_until, owner_id, partner_id, found_at)
  select a, kind, case kind when 'ACCOUNT' then b end, case kind when 'OPPORTUNITY' then b end, case kind when 'LEAD' then b end, case kind when 'REGISTRATION' then b end,
    case when partner_id = mine then reasons || array['OWN_DEAL'] else reasons end, score, same_deal and partner_id is distinct from mine, left(title, 200), state, since::date, protected_until, owner_id, partner_id, clock_timestamp()
  from both_ways;
  get diagnostics written = row_count;
  return written;
end $$;
${executableBy(['relata.find_registration_conflicts'], DECIDERS)}
`,
);

/** After the transaction that submitted it: how long this takes and what it finds is nothing that the partner could notice. */
task('registration.check', async ({ ids }: { ids: string[] }, { system }) => {
  await system((client) => client.query('select relata.find_registration_conflicts($1::uuid[])', [ids]));
});

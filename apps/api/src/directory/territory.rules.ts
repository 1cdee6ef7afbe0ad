import { databaseCode, type Tx, task, uuidOf } from '../core/index.js';
import { type Class, modelOf } from '../core/model/registry.js';
import { literal, quote } from '../core/read/sql.js';
import { Account } from './account.entity.js';

/** What the rules look at, as SQL over a row `r`, and whether its territory was set by hand. */
export interface TerritoryFacts {
  country: string;
  region: string;
  industry: string;
  employees: string;
  manual: string;
}

const ruled = new Map<Class, TerritoryFacts>();

/** The rules of territories assign records of this entity, into its field `territory`. */
export const territoriesAssign = (target: Class, facts: TerritoryFacts): void => {
  ruled.set(target, facts);
};

/** An account lies where its default address lies; without one, where its office, its billing or its oldest address does. */
const address = (column: string) =>
  `(select ad.${column} from address ad where ad.account_id = r.id
    order by ad.is_default desc, array_position(array['OFFICE', 'BILLING', 'SHIPPING', 'HOME'], ad.kind), ad.id limit 1)`;

territoriesAssign(Account, {
  country: address('country'),
  region: address('region'),
  industry: 'r.industry',
  employees: 'r.employees',
  manual: 'r.territory_manual',
});

/** Assigns these records by the rules, those apart whose territory was set by hand. What is pending is written first. */
export async function assignTerritories(tx: Tx, target: Class, ids: string[]): Promise<void> {
  const { table, prefix } = modelOf(target);
  await tx.em.flush();
  await tx.sql('select relata.assign_territories($1, $2::uuid[])', [table, ids.map((id) => uuidOf(prefix, id))]);
}

/** One record, such as a new lead. */
export const assignTerritory = (tx: Tx, target: Class, id: string): Promise<void> => assignTerritories(tx, target, [id]);

const fits = (values: string, fact: string) => `(cardinality(${values}) = 0 or exists (select from unnest(${values}) v where lower(v) = ${fact}))`;
const MATCHES = `${fits('t.countries', 'c.country')} and ${fits('t.regions', 'c.region')} and ${fits('t.industries', 'c.industry')}
  and (t.min_employees is null or c.employees >= t.min_employees) and (t.max_employees is null or c.employees <= t.max_employees)`;
/** Which of the four conditions a territory has, as bits. */
const CONDITIONS = `(cardinality(t.countries) > 0)::int + (cardinality(t.regions) > 0)::int * 2 + (cardinality(t.industries) > 0)::int * 4
  + (t.min_employees is not null or t.max_employees is not null)::int * 8`;
const VALUES = 'cardinality(t.countries) + cardinality(t.regions) + cardinality(t.industries)';

const assignSql = (target: Class, { country, region, industry, employees, manual }: TerritoryFacts): string => `
  if kind = ${literal(modelOf(target).table)} then
    with recursive facts as materialized (
      select r.id, lower(${country}) as country, lower(${region}) as region, lower(${industry}) as industry, ${employees} as employees
      from ${quote(modelOf(target).table)} r where r.id = any (records) and not ${manual}),
    cases as materialized (select row_number() over () as n, f.* from (select distinct country, region, industry, employees from facts) f),
    hit as (
      select c.n, t.id, 1 as depth, ${CONDITIONS} as own, ${CONDITIONS} as conditions, ${VALUES} as size
      from cases c join territory t on t.parent_id is null and ${MATCHES}
      union all
      select c.n, t.id, hit.depth + 1, ${CONDITIONS}, hit.conditions | (${CONDITIONS}), ${VALUES}
      from hit join cases c on c.n = hit.n join territory t on t.parent_id = hit.id and ${MATCHES}),
    best as (select distinct on (n) n, id from hit where own > 0 order by n, bit_count(conditions::bit(4)) desc, depth desc, size, id)
    update ${quote(modelOf(target).table)} r set territory_id = best.id, updated_at = now()
    from facts f join cases c on (c.country, c.region, c.industry, c.employees) is not distinct from (f.country, f.region, f.industry, f.employees)
      left join best on best.n = c.n
    where r.id = f.id and r.territory_id is distinct from best.id;
  end if;`;

/**
 * A territory takes what fits its own rules and those of all above it. One without a rule of its own groups others
 * and takes nothing by itself. Of several the one with the most conditions wins, then the deeper, then the one with
 * fewer values, then the older. Case does not count, and each combination of facts is looked up once.
 */
databaseCode(
  'rules of territories',
  () => `
create or replace function relata.assign_territories(kind text, records uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  ${[...ruled].map(([target, facts]) => assignSql(target, facts)).join('\n')}
end $$;

-- An account that arrives with a territory has it by hand, whoever made it, an import too; one that comes back when a
-- merge is undone is as it was.
create or replace function relata.territory_by_hand() returns trigger language plpgsql as $$
begin
  new.territory_manual := true;
  return new;
end $$;
create or replace trigger territory_by_hand before insert on account for each row
  when (new.territory_id is not null and not new.territory_manual and (coalesce(current_setting('relata.merging', true), '') <> 'on' or current_user <> 'relata_system')) execute function relata.territory_by_hand();
`,
);

/** A change of rules can move anything, so everything is assigned anew, in slices, each a transaction of its own. */
task('directory.assignTerritories', async (_payload, { system }) => {
  for (const target of ruled.keys()) {
    const { table } = modelOf(target);
    let after: string | null = '00000000-0000-0000-0000-000000000000';
    while (after) {
      const from: string = after;
      after = await system(async (client) => {
        const { rows } = await client.query<{ ids: string[] | null }>(
          `select array_agg(id order by id) as ids from (select id from ${quote(table)} where id > $1 order by id limit 5000) slice`,
          [from],
        );
        const ids = rows[0]?.ids;
        if (!ids) return null;
        await client.query('select relata.assign_territories($1, $2::uuid[])', [table, ids]);
        return ids.at(-1) ?? null;
      });
    }
  }
});

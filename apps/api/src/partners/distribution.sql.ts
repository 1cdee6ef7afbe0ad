import { SCORE_PARTS } from './lead-offer.types.js';

/**
 * The score of a partner for a lead, written once: the run, the candidates that the channel manager looks at and the
 * simulation work with the same SQL. Each part is a value from 0 to 1 (`ScorePartKind` says which), and the score is the
 * mean of the values by the weights of the rule, times 100.
 */

/** Names of the columns that hold the values, and those of the weights of the rule. */
export const VALUES = SCORE_PARTS.map((kind) => kind.toLowerCase());
const weightOf = (rule: string, value: string): string => `${rule}.${value}_weight`;
const weightsOf = (rule: string): string => `(${VALUES.map((value) => weightOf(rule, value)).join(' + ')})`;

/** The score of a row that has the values as columns. */
export const scoreSql = (row: string, rule: string): string =>
  `(100.0 * (${VALUES.map((value) => `${row}.${value} * ${weightOf(rule, value)}`).join(' + ')}) / ${weightsOf(rule)})`;

/** The parts of the score as JSON, to be kept with an offer and shown. */
export const scorePartsSql = (row: string, rule: string): string =>
  `jsonb_build_array(${SCORE_PARTS.map((kind, at) => {
    const [value, weight] = [`${row}.${VALUES[at]}`, weightOf(rule, VALUES[at] as string)];
    return `jsonb_build_object('kind', '${kind}', 'value', round(${value}::numeric, 4)::text, 'weight', ${weight},
      'points', round((100.0 * ${value} * ${weight} / ${weightsOf(rule)})::numeric, 2)::text)`;
  }).join(', ')})`;

/** The values of a partner (`s`, of `partner_standing`) for leads of one kind (`c`, of `distribution_facts`). */
export const specialisationSql = (s: string, c: string): string =>
  `(coalesce((${c}.industry = any (${s}.specialisations))::int, 0) + coalesce((${c}.category = any (${s}.specialisations))::int, 0))::float8
    / greatest(1, (${c}.industry is not null)::int + (${c}.category is not null)::int)`;
export const capacitySql = (open: string, capacity: string): string => `greatest(0, 1 - (${open})::float8 / ${capacity})`;

/** A lead on which somebody works, which takes one of the places of its partner. */
export const OPEN_LEAD = `status in ('ASSIGNED', 'WORKING', 'QUALIFIED')`;
/** A lead that waits for somebody. */
export const waits = (lead: string): string => `(${lead}.owner_id is null and ${lead}.partner_id is null and ${lead}.status in ('NEW', 'RECYCLED'))`;
/** How far back one looks for what partners accepted and when they had their last lead. */
export const LOOKS_BACK = `interval '90 days'`;

import { toTypeId } from '../../../apps/api/src/core/ids.js';
import { SUBSCRIPTIONS } from '../table/roots.js';
import { expected, type Kind, opens } from '../table.js';
import { probeEarnings } from './earnings.js';
import type { Reading, Row } from './reading.js';
import { probeSearch } from './search.js';

type Groups = { nodes: (Row & { count: number })[] } | null;

/** Root fields that are neither a list nor a record: sums, previews, the viewer. */
export async function probeOthers(reading: Reading): Promise<void> {
  await totals(reading, 'Order', 'orderTotals', ORDER_DIMENSIONS);
  await totals(reading, 'Opportunity', 'opportunityTotals', OPPORTUNITY_DIMENSIONS);
  await totals(reading, 'SlaRecord', 'slaTotals', SLA_DIMENSIONS);
  await catalogue(reading);
  await attributes(reading);
  await tags(reading);
  await mine(reading, 'Activity', 'activitiesDue', 'read');
  await mine(reading, 'Case', 'casesToDo', 'take');
  await forecast(reading);
  await previews(reading);
  await probeSearch(reading);
  await probeEarnings(reading);
  await viewer(reading);
  await nodes(reading);
  await subscriptions(reading);
}

/** What totals are grouped by: the field of the group's record and its kind, or no record. */
export const ORDER_DIMENSIONS: Record<string, [field: string, kind: Kind] | null> = {
  ACCOUNT: ['account', 'Account'],
  CATEGORY: ['category', 'ProductCategory'],
  CHANNEL: null,
  DAY: null,
  MONTH: null,
  OWNER: ['owner', 'Employee'],
  PARTNER: ['partner', 'Partner'],
  PRODUCT: ['product', 'Product'],
  QUARTER: null,
  STATUS: null,
  TERRITORY: ['territory', 'Territory'],
  YEAR: null,
};
export const OPPORTUNITY_DIMENSIONS: typeof ORDER_DIMENSIONS = {
  ACCOUNT: ['account', 'Account'],
  CATEGORY: ['category', 'ProductCategory'],
  DAY: null,
  FORECAST_CATEGORY: null,
  MONTH: null,
  OWNER: ['owner', 'Employee'],
  PARTNER: ['partner', 'Partner'],
  PIPELINE: ['pipeline', 'Pipeline'],
  PRODUCT: ['product', 'Product'],
  QUARTER: null,
  STAGE: ['stage', 'Stage'],
  YEAR: null,
};

/** Sums are over the rows that one sees; a group by records that one doesn't see says nothing of them. */
export const SLA_DIMENSIONS: typeof ORDER_DIMENSIONS = {
  ACCOUNT: ['account', 'Account'],
  AGENT: ['agent', 'Employee'],
  DAY: null,
  METRIC: null,
  MONTH: null,
  QUARTER: null,
  QUEUE: ['queue', 'Queue'],
  YEAR: null,
};

async function totals(reading: Reading, kind: Kind, root: string, dimensions: typeof ORDER_DIMENSIONS): Promise<void> {
  const { seat, report, facts } = reading;
  const groups = Object.entries(dimensions).map(([name, record]) => {
    const asked = record ? `${record[0]}Id ${record[0]} { id }` : '';
    return `${name}: ${root}(groupBy: [${name}], first: 100) { totalCount nodes { count ${asked} } }`;
  });
  const hidden = `hidden: ${root}(where: { account: { revenue: { isNull: false } } }) { nodes { count } }`;
  const { data, errors } = await reading.ask(`{ all: ${root} { nodes { count } } ${hidden} ${groups.join(' ')} }`);
  const refused = new Set(errors.map(({ path }) => path?.[0]));
  const open = opens(kind, seat, 'read');
  const rows = reading.seen(kind);
  report.check(`${seat.name}, ${root} is refused`, !open, refused.has('all'));
  const revenue = reading.readers('Account', 'revenue') === null && opens('Account', seat, 'read');
  report.check(`${seat.name}, ${root} by a hidden field is refused`, !open || revenue, refused.has('hidden'));
  if (!open) return;
  report.check(`${seat.name}, ${root}: count`, rows.length, (data.all as Groups)?.nodes[0]?.count);
  for (const [name, record] of Object.entries(dimensions)) {
    const where = `${seat.name}, ${root} by ${name}`;
    const hidden = record !== null && reading.readers(kind, record[0]) === null;
    const blind = hidden || (record !== null && (!opens(record[1], seat, 'read') || (name === 'CATEGORY' && !opens('Product', seat, 'read'))));
    report.check(`${where} is refused`, blind, refused.has(name));
    const found = (data[name] as Groups)?.nodes;
    if (blind || !found) continue;
    report.check(
      `${where}: counts`,
      rows.length,
      found.reduce((sum, { count }) => sum + count, 0),
    );
    if (!record) continue;
    const [field, target] = record;
    const ids = found.map((group) => group[`${field}Id`] as string | null).filter((id) => id !== null);
    const beyond = ids.filter((id) => !reading.seen(target).includes(facts.labelOf(target, id) ?? ''));
    report.check(`${where}: groups of invisible records`, [], beyond);
    const records = found.filter((group) => group[`${field}Id`] !== ((group[field] as Row | null)?.id ?? null));
    report.check(`${where}: records and ids`, [], records);
  }
}

/** The catalogue finds what one sees, all of which is sold today. */
async function catalogue(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const { data, errors } = await reading.ask('{ productSearch(search: {}, first: 100) { nodes { id } } }');
  report.check(`${seat.name}, productSearch is refused`, !opens('Product', seat, 'read'), errors.length > 0);
  if (errors.length > 0) return;
  const found = (data.productSearch as { nodes: Row[] }).nodes.map(({ id }) => facts.labelOf('Product', id as string));
  report.check(`${seat.name}, productSearch`, [...reading.seen('Product')].sort(), found.sort());
}

/** What is counted there is what one sees. */
async function attributes(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const { data, errors } = await reading.ask('{ productAttributes(search: {}) { name value count } }');
  report.check(`${seat.name}, productAttributes is refused`, !opens('Product', seat, 'read'), errors.length > 0);
  if (errors.length > 0) return;
  const counts: Record<string, number> = {};
  for (const label of reading.seen('Product'))
    for (const [name, value] of Object.entries((facts.row('Product', label).attributes ?? {}) as Record<string, unknown>)) {
      const key = `${name} ${value}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  const got = Object.fromEntries(
    (data.productAttributes as { name: string; value: string; count: number }[]).map(({ name, value, count }) => [`${name} ${value}`, count]),
  );
  report.check(`${seat.name}, productAttributes`, Object.entries(counts).sort(), Object.entries(got).sort());
}

async function tags(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const { data, errors } = await reading.ask('{ accountTags { tag count } }');
  const readers = reading.readers('Account', 'tags');
  report.check(`${seat.name}, accountTags is refused`, !opens('Account', seat, 'read') || readers === null, errors.length > 0);
  if (!readers || errors.length > 0) return;
  const counts: Record<string, number> = {};
  for (const label of readers) for (const tag of facts.row('Account', label).tags as string[]) counts[tag] = (counts[tag] ?? 0) + 1;
  const got = Object.fromEntries((data.accountTags as { tag: string; count: number }[]).map(({ tag, count }) => [tag, count]));
  report.check(`${seat.name}, accountTags`, Object.entries(counts).sort(), Object.entries(got).sort());
}

/** What waits for the viewer themself: never others than they see. */
async function mine(reading: Reading, kind: Kind, root: string, action: string): Promise<void> {
  const { seat, report } = reading;
  const { data, errors } = await reading.ask(`{ ${root}(first: 100) { nodes { id } } }`);
  const where = `${seat.name}, ${root}`;
  report.check(`${where} is refused`, !opens(kind, seat, action), errors.length > 0);
  const got = reading.labelsOf(kind, ((data[root] as Groups)?.nodes ?? []) as Row[]);
  report.check(
    `${where}: beyond what they see`,
    [],
    got.filter((label) => !reading.seen(kind).includes(label)),
  );
}

/** Sums and rows are over the opportunities that one sees; other people's forecasts are refused. */
async function forecast(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const period = 'period: { start: "2026-01-01", end: "2026-12-31" }';
  const people = Object.entries(facts.company.ids.Employee ?? {});
  const each = people.map(([, id], at) => `e${at}: forecast(${period}, employeeId: "${id}") { total { byCategory { count } } }`);
  const { data, errors } = await reading.ask(`{
    forecast(${period}) { total { byCategory { count } } rows { employee { id } override { id } byCategory { count } } }
    ${each.join(' ')} }`);
  const refused = new Set(errors.map(({ path }) => path?.[0]));
  const open = opens('ForecastOverride', seat, 'read');
  report.check(`${seat.name}, forecast is refused`, !open, refused.has('forecast'));
  const overrides = reading.may('ForecastOverride', 'read');
  const all = seat.roles.some((role) => ['FINANCE', 'ANALYST', 'ADMIN'].includes(role));
  for (const [at, [label]] of people.entries()) {
    const own = label === seat.who && seat.roles.includes('SALES_REP');
    const team = seat.roles.includes('SALES_MANAGER') && ['SALES_MANAGER', 'SALES_REP', 'mate'].includes(label);
    report.check(`${seat.name}, forecast of ${label} is refused`, !(open && (all || own || team)), refused.has(`e${at}`));
  }
  if (!open) return;
  type Sums = { byCategory: { count: number }[] };
  const found = data.forecast as { total: Sums; rows: (Sums & { employee: Row | null; override: Row | null })[] } | null;
  report.check(
    `${seat.name}, forecast: faults`,
    [],
    errors.filter(({ extensions }) => extensions?.code !== 'FORBIDDEN'),
  );
  if (!found) return;
  const count = ({ byCategory }: Sums) => byCategory.reduce((sum, each) => sum + each.count, 0);
  report.check(`${seat.name}, forecast: opportunities beyond what they see`, true, count(found.total) <= reading.seen('Opportunity').length);
  const rows = found.rows.flatMap(({ override }) => (override ? reading.labelsOf('ForecastOverride', [override]) : []));
  report.check(
    `${seat.name}, forecast: overrides beyond what they see`,
    [],
    rows.filter((label) => !overrides.includes(label)),
  );
}

/** Who submits a quote sees what that leads to; the limit only who reads limits. */
async function previews(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const quotes = Object.entries(facts.company.ids.Quote ?? {});
  const { data, errors } = await reading.ask(
    `{ ${quotes.map(([, id], at) => `q${at}: quoteApprovalPreview(quoteId: "${id}") { discount limit }`).join(' ')} }`,
  );
  await registrationPreviews(reading);
  const may = expected(facts.company, 'Quote', seat, 'submit');
  const refused = new Set(errors.map(({ path }) => path?.[0]));
  for (const [at, [label]] of quotes.entries()) {
    const where = `${seat.name}, quoteApprovalPreview of "${label}"`;
    const got = data[`q${at}`] as { limit: string | null } | null;
    report.check(`${where} is refused`, !opens('Quote', seat, 'submit'), refused.has(`q${at}`));
    if (opens('Quote', seat, 'read')) report.check(where, may.includes(label), got !== null && got !== undefined);
    if (got) report.check(`${where}: the limit`, opens('DiscountLimit', seat, 'read'), got.limit !== null);
  }
}

/** Who decides on a registration sees who else has to. */
async function registrationPreviews(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const registrations = Object.entries(facts.company.ids.DealRegistration ?? {});
  const { data, errors } = await reading.ask(
    `{ ${registrations.map(([, id], at) => `r${at}: dealRegistrationApprovalPreview(registrationId: "${id}") { step }`).join(' ')} }`,
  );
  const refused = new Set(errors.map(({ path }) => path?.[0]));
  const may = expected(facts.company, 'DealRegistration', seat, 'decide');
  for (const [at, [label]] of registrations.entries()) {
    const where = `${seat.name}, dealRegistrationApprovalPreview of "${label}"`;
    report.check(`${where} is refused`, !opens('DealRegistration', seat, 'decide'), refused.has(`r${at}`));
    if (opens('DealRegistration', seat, 'decide')) report.check(where, may.includes(label), data[`r${at}`] != null);
  }
}

async function viewer(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  // A guest has none, as the test of who has not signed in finds.
  if (seat.who === 'GUEST') return;
  const { data } = await reading.ask('{ viewer { kind roles person { id } employee { id } partner { id } accounts(first: 100) { nodes { id } } } }');
  const { principal } = seat;
  if (!principal) {
    report.check('anonymous, viewer', null, data.viewer ?? null);
    return;
  }
  const found = data.viewer as { person: Row | null; employee: Row | null; partner: Row | null; accounts: { nodes: Row[] }; roles: string[] };
  const own = (kind: Kind, prefix: string, uuid: string | null) => {
    const id = uuid && toTypeId(prefix, uuid);
    return id && reading.seen(kind).includes(facts.labelOf(kind, id) ?? '') ? id : null;
  };
  report.check(`${seat.name}, viewer.person`, own('Person', 'per', principal.personId), found.person?.id ?? null);
  report.check(`${seat.name}, viewer.employee`, own('Employee', 'emp', principal.employeeId), found.employee?.id ?? null);
  report.check(`${seat.name}, viewer.partner`, own('Partner', 'par', principal.partnerId), found.partner?.id ?? null);
  const accounts = principal.kind === 'customer' ? ['below', 'customer'] : [];
  report.check(`${seat.name}, viewer.accounts`, accounts, reading.labelsOf('Account', found.accounts.nodes));
}

/** `node` is `nodes` for one; an id of no record, or of no type, is null like every other that one doesn't see. */
async function nodes(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const kinds = Object.entries(facts.company.ids).map(
    ([kind, ids]) => [kind, Object.keys(ids)[0] as string, Object.values(ids)[0] as string] as const,
  );
  const wrong = ['xyz_01h00000000000000000000000', 'acc_01h00000000000000000000000'];
  const { data } = await reading.ask(
    `{ ${kinds.map(([kind, , id]) => `${kind}: node(id: "${id}") { id __typename }`).join(' ')} wrong: nodes(ids: ${JSON.stringify(wrong)}) { id } }`,
  );
  for (const [kind, label] of kinds)
    report.check(`${seat.name}, node of ${kind} "${label}"`, reading.seen(kind).includes(label), Boolean(data[kind]));
  report.check(`${seat.name}, nodes of no record`, seat.principal ? [null, null] : null, data.wrong ?? null);
}

/** What a subscription would send now: the record to who sees it, null to the others, a refusal to who sees none of the kind. */
async function subscriptions(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  for (const [name, kind] of Object.entries(SUBSCRIPTIONS))
    for (const [label, id] of Object.entries(facts.company.ids[kind] ?? {})) {
      const { data, errors } = await reading.ask(`subscription { ${name}(id: "${id}") { id } }`);
      report.check(`${seat.name}, ${name} of "${label}" is refused`, !opens(kind, seat, 'read'), errors.length > 0);
      report.check(`${seat.name}, ${name} of "${label}"`, reading.seen(kind).includes(label) ? id : null, (data[name] as Row | null)?.id ?? null);
    }
}

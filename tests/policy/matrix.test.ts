import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  printSchema,
} from 'graphql';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany, type Company } from './company.js';
import { fill } from './fill.js';
import { Asker } from './probe/ask.js';
import { Facts } from './probe/facts.js';
import { policyDocument, printed } from './probe/print.js';
import { VARYING } from './probe/reading.js';
import { Report } from './probe/report.js';
import { shapesOf, unknown } from './probe/shape.js';
import { readAll, writeAll } from './run.js';
import { clients, combined, keyAsNow, people, type Sitter } from './seats.js';
import { MUTATIONS } from './table/changes.js';
import { GUEST_ROOTS } from './table/guests.js';

const DOCUMENT = 'docs/policy.md';
/** Fields that are empty on every record of the test, each with the reason. */
const EMPTY: Record<string, string> = {
  'ApiClient.lastUsedAt': 'the sign-in keeps it; no key is used here',
  'DealRegistrationApproval.approver': 'a step is a role’s or a person’s; here each is a role’s, which says whose turn it is',
  'EarningsAdjustment.employee': 'the ledger pays partners; who is employed is paid by it from issue 6 on',
  'EarningsAttribution.employee': 'the same',
  'EarningsDispute.employee': 'the same',
  'EarningsEntry.employee': 'the same',
  'EarningsPlan.programme': 'a plan is for one of three; here for a partner or a tier',
  'EarningsStatement.employee': 'the same as of an entry',
  'OrderLine.warrantyUntil': 'every asset is given back, once all of its columns are filled',
  'PartnerApplication.rejectReason': 'the one that is seen is approved',
  'Return.pdfUrl': 'there is a slip from the approval on',
};

/**
 * The matrix: everyone tries everything, and what policy.md promises is what comes of it. What it expects stands in `table.ts`
 * and is written from policy.md by hand; the probes are made from the schema.
 */
describe('the policy, tried by everyone on everything', () => {
  let bench: TestBench;
  let company: Company;
  let sitters: Sitter[];
  const report = new Report();
  beforeAll(async () => {
    bench = await testBench();
    company = await buildCompany(bench);
    sitters = [...people(company), ...(await combined(bench, company)), ...(await clients(bench, company))];
  }, 120_000);
  afterAll(() => bench?.close());

  test('the table knows every type, every field, every query and every mutation', () => {
    expect(unknown(bench.schema, MUTATIONS)).toEqual([]);
  });

  test('what it doesn’t know fails: a new root field, a field of a record, a type', () => {
    const text = printSchema(bench.schema);
    const grown = text
      .replace('type Query {', 'type Query {\n  search(text: String!): [Node!]\n  accountsExport: String\n')
      .replace('type Account implements Node {', 'type Account implements Node {\n  secret: String\n')
      .concat('\ntype Loose { x: Int }\n');
    expect(unknown(buildSchema(grown), MUTATIONS)).toEqual([
      'the query search is not in the table: say who may see or call it',
      'the query accountsExport is not in the table: say who may see or call it',
      'the field Account.secret is not in the table: say who may see or call it',
      'the type Loose is not in the table',
    ]);
  });

  test('who has not signed in is asked to for all but what guests may call', async () => {
    const asker = new Asker(bench);
    const { data, errors } = await asker.ask(null, '{ viewer { kind } }');
    expect({ data, errors }).toEqual({ data: { viewer: null }, errors: [] });
    for (const type of ['Query', 'Mutation', 'Subscription'] as const)
      for (const [field, source] of rootsOf(bench, type)) {
        const reply = await asker.ask(null, source);
        report.check(
          `nobody, ${field}`,
          !(field in GUEST_ROOTS),
          reply.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'),
        );
      }
    expect(report.summary).toEqual([]);
  });

  test('a change is done where the table says so, and nothing else changes anything', async () => {
    const before = await everything(bench, company);
    await writeAll(bench, company, sitters, report);
    expect(report.summary).toEqual([]);
    expect(await everything(bench, company)).toEqual(before);
  }, 600_000);

  test('everyone reads what the table says, by every path, and nothing else', async () => {
    await fill(bench, company);
    const facts = await readAll(bench, company, sitters, report);
    expect(report.summary).toEqual([]);
    expect(facts.unlabelled()).toEqual([]);
    const shapes = [...shapesOf(bench.schema)].filter(([kind]) => kind !== 'TimelineEntry');
    const never = shapes.flatMap(([kind, shape]) => facts.neverFilled(kind, [...shape.values.keys(), ...shape.refs.keys()]));
    expect(never.filter((field) => !(field in VARYING)).sort()).toEqual(Object.keys(EMPTY).sort());
  }, 600_000);

  test('a key does less as soon as its maker has lost a role', async () => {
    const { ADMIN: maker } = company.principals;
    const scopes = ['directory:read', 'sales:read', 'sales:write'] as const;
    const before = await keyAsNow(bench, maker, 'ADMIN', [...scopes]);
    expect(before.roles).toContain('ADMIN');
    await bench.sql('delete from employee_role where employee_id = $1', [maker.employeeId]);
    const after = await keyAsNow(bench, maker, 'ADMIN', [...scopes]);
    expect(after.roles).toEqual(['EMPLOYEE']);
    await readAll(bench, company, [after], report);
    await writeAll(bench, company, [after], report);
    expect(report.summary).toEqual([]);
  }, 120_000);

  test('docs/policy.md says what got through', () => {
    const names = sitters.map(({ name }) => name);
    process.stdout.write(
      `\n${printed(report, names.slice(0, 18))}\n\n${report.probes.toLocaleString('en')} probes as ${sitters.length + 2} principals: 17 roles, a guest, ${names.length - 18} combinations and API clients, nobody, and a key whose maker lost a role\n`,
    );
    const document = policyDocument(company, report);
    if (process.env.RELATA_WRITE_POLICY) writeFileSync(DOCUMENT, document);
    expect(document === readFileSync(DOCUMENT, 'utf8') ? '' : 'docs/policy.md is not what the matrix found: run npm run policy').toBe('');
  });
});

/** Each root field, asked for with arguments of the right types. */
function rootsOf({ schema }: TestBench, type: 'Query' | 'Mutation' | 'Subscription'): [field: string, source: string][] {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  return fields.map(({ name, args, type: answer }) => {
    const given = args.filter(({ type: of }) => isNonNullType(of)).map((argument) => `${argument.name}: ${sample(argument.type)}`);
    const selection = isLeafType(getNamedType(answer)) ? '' : ' { __typename }';
    return [name, `${type.toLowerCase()} { ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`];
  });
}

const SAMPLES: Record<string, string> = {
  ID: '"acc_01h00000000000000000000000"',
  Int: '1',
  Boolean: 'true',
  DateTime: '"2026-01-01T00:00:00Z"',
  LocalDate: '"2026-01-01"',
  Decimal: '"1"',
  Rate: '"1"',
  CurrencyCode: '"USD"',
  EmailAddress: '"a@b.test"',
  PhoneNumber: '"+4312345"',
  URL: '"https://a.test"',
};

/** A value of an input type: what it requires, and no more. */
function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return `[${sample(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'NONE';
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? '"x"';
  const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field));
  return `{ ${fields.map((field) => `${field.name}: ${sample(field.type)}`).join(', ')} }`;
}

/** Every row of the company, as text. */
async function everything(bench: TestBench, company: Company): Promise<string> {
  return (await Facts.gather(bench, company)).text();
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { modelByName } from '../../apps/api/src/core/model/registry.js';
import { EMPLOYEE_ROLES } from '../../apps/api/src/core/policy/roles.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany, type Column, type Company } from './company.js';
import { fill } from './fill.js';
import { ColumnProof } from './probe/columns.js';
import { TABLES } from './probe/sql-session.js';
import { people, type Sitter } from './seats.js';
import { exceptionsOf, expected, opens, readersOf } from './table.js';

/**
 * PostgreSQL grants a column for all rows of a table that somebody sees or for none. Where policy.md shows a field of some of
 * these rows only, SQL shows it of all; the read layer, through which every answer goes, of those alone (decision 0016).
 */
const WIDER_BY_ONE_ROLE: Record<string, string> = {
  'Person.birthday': 'everyone reads their own, and other persons without it',
  'Address.line1': 'everyone reads their home, and an analyst places of accounts without their streets',
  'Address.line2': 'the same',
  'Address.postalCode': 'the same',
  'DealRegistration.partner': 'a rep reads it of what was approved, and other registrations on their accounts without it',
  'DealRegistration.seller': 'the same',
  'DealRegistration.programme': 'the same',
  'DealRegistration.message': 'the same',
  'DealRegistration.need': 'the same',
  'EarningsEntry.base': 'a partner, and who may not see margins, reads it of what is not paid by the margin, and other entries without it',
  'EarningsEntry.rounding': 'the same',
};
const WIDER_BY_TWO_ROLES: Record<string, string> = {
  'Lead.scoreBreakdown': 'who sells reads it of their leads; channel managers, analysts and administrators read all leads without it',
  'Lead.givenName': 'who sells reads it of their leads, an analyst all leads without it',
  'Lead.familyName': 'the same',
  'Lead.email': 'the same',
  'Lead.phone': 'the same',
  'Lead.need': 'the same',
  'Lead.notes': 'the same',
  'DealRegistration.company': 'who sells reads it of what is registered on their accounts, an analyst all registrations without it',
  'DealRegistration.domain': 'the same',
  'Activity.subject': 'who sells or helps reads it of theirs, an analyst all activities without it',
  'Activity.body': 'the same',
  'Case.subject': 'who sells reads it of their accounts’ cases, an analyst all cases without it',
  'CaseMessage.text': 'the same of what was said',
  'CaseMessage.html': 'the same',
  'OpportunityComment.text': 'who sells reads it of their deals, an analyst all comments without it',
  'QuoteRequest.note': 'the same',
  'OrderLine.cost': 'a sales manager reads it of their team’s orders; support, channel managers and analysts read more orders without it',
};

describe('columns in SQL alone', () => {
  let bench: TestBench;
  let company: Company;
  let proof: ColumnProof;
  let sitters: Sitter[];
  beforeAll(async () => {
    bench = await testBench();
    company = await buildCompany(bench);
    await fill(bench, company);
    sitters = people(company);
    proof = await new ColumnProof(bench, company).start();
  }, 60_000);
  afterAll(async () => {
    await proof?.end();
    await bench?.close();
  });

  test('are granted to each role as policy.md says', async () => {
    const surprises: string[] = [];
    for (const sitter of sitters) surprises.push(...(await proof.columns(sitter)));
    expect(surprises).toEqual([]);
  });

  test('that are hidden can’t be read, compared, sorted by, grouped by or returned, by themselves or with their row', async () => {
    const surprises: string[] = [];
    const before = proof.probes;
    for (const sitter of sitters) surprises.push(...(await proof.uses(sitter)));
    expect(surprises).toEqual([]);
    expect(proof.probes - before).toBeGreaterThan(500);
  });

  /** Fields of which SQL shows more rows than the table says to whoever has these roles. */
  const widerFor = (roles: Column[], granted: Map<string, Set<string>>): string[] => {
    const seat = { who: roles[0] as Column, roles };
    return TABLES.filter((kind) => opens(kind, seat, 'read')).flatMap((kind) =>
      exceptionsOf(kind)
        .filter((name) => {
          const column = modelByName(kind)?.fields.get(name)?.column;
          if (!column || !roles.some((role) => granted.get(`${role} ${kind}`)?.has(column))) return false;
          const shown = readersOf(company, kind, seat, name) ?? [];
          return expected(company, kind, seat, 'read').some((label) => !shown.includes(label));
        })
        .map((name) => `${kind}.${name}`),
    );
  };

  test('are shown of more rows than policy.md says where the list says so and why, and nowhere else', async () => {
    const granted = new Map<string, Set<string>>();
    for (const sitter of sitters) for (const kind of TABLES) granted.set(`${sitter.name} ${kind}`, await proof.readable(sitter, kind));
    const single = new Set(sitters.flatMap(({ roles }) => widerFor([...roles], granted)));
    const pairs = EMPLOYEE_ROLES.flatMap((one, at) => EMPLOYEE_ROLES.slice(at + 1).map((other) => [one, other] as Column[]));
    const double = new Map<string, string[]>();
    for (const pair of pairs)
      for (const field of widerFor(pair, granted)) if (!single.has(field)) double.set(field, [...(double.get(field) ?? []), pair.join('+')]);
    expect([...single].sort()).toEqual(Object.keys(WIDER_BY_ONE_ROLE).sort());
    expect([...double.keys()].sort()).toEqual(Object.keys(WIDER_BY_TWO_ROLES).sort());
  });
});

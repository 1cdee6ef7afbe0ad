import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany, type Column, type Company } from './company.js';
import { fill } from './fill.js';
import { ColumnProof } from './probe/columns.js';
import { SqlProof } from './probe/rows.js';
import { people, type Sitter } from './seats.js';
import type { Kind } from './table.js';

/** One line of the policy taken away or widened, on purpose: who and what is looked at, and what the proof says of it. */
const BREAKS: [line: string, sql: string, who: Column, kind: Kind, says: RegExp][] = [
  ['a policy is gone', 'drop policy sales_rep_select on opportunity', 'SALES_REP', 'Opportunity', /^SALES_REP reads no Opportunity rep: /],
  [
    'a policy lets all rows be read',
    'alter policy sales_rep_select on opportunity using (true)',
    'SALES_REP',
    'Opportunity',
    /^SALES_REP reads Opportunity foreign, partner, rival, seller, team: not/,
  ],
  [
    'a partner reads rivals',
    'create policy more on opportunity for select to relata_partner_admin using (partner_id is not null)',
    'PARTNER_ADMIN',
    'Opportunity',
    /^PARTNER_ADMIN reads Opportunity rival: not/,
  ],
  [
    'a policy lets all rows be changed',
    'alter policy sales_manager_update on account using (true) with check (true)',
    'SALES_MANAGER',
    'Account',
    /^SALES_MANAGER updates Account .*foreign.*: not/,
  ],
  [
    'a row may leave its scope',
    'alter policy sales_rep_update on account with check (true)',
    'SALES_REP',
    'Account',
    /^SALES_REP moves Account rep\.owner_id to that of /,
  ],
  [
    'a record may be made for others',
    'alter policy sales_rep_insert on account with check (true)',
    'SALES_REP',
    'Account',
    /^SALES_REP makes Account .*foreign.*: not/,
  ],
  [
    'a customer may delete',
    'grant delete on address to relata_customer_member; create policy more on address for delete to relata_customer_member using (true)',
    'CUSTOMER_MEMBER',
    'Address',
    /^CUSTOMER_MEMBER deletes Address .*: not/,
  ],
  [
    'an inherited role widens',
    'create policy more on lead for select to relata_employee using (true); grant select on lead to relata_employee',
    'HR',
    'Lead',
    /^HR reads Lead .*: not/,
  ],
  [
    'row-level security is off',
    'alter table quote disable row level security',
    'PARTNER_SELLER',
    'Quote',
    /^PARTNER_SELLER reads Quote .*rival.*: not/,
  ],
  ['a column is granted', 'grant select (cost) on product to relata_sales_rep', 'SALES_REP', 'Product', /^SALES_REP is granted Product\.cost$/],
  ['a column is taken', 'revoke select (name) on account from relata_marketer', 'MARKETER', 'Account', /^MARKETER is not granted Account\.name$/],
  [
    'a team is larger than it is',
    'update relata.employee_team set ids = array(select id from employee)',
    'SALES_MANAGER',
    'Lead',
    /^SALES_MANAGER reads Lead foreign.*: not/,
  ],
];

describe('one line of the policy, taken away on purpose', () => {
  let bench: TestBench;
  let company: Company;
  let rows: SqlProof;
  let columns: ColumnProof;
  let broken = '';
  beforeAll(async () => {
    bench = await testBench();
    company = await buildCompany(bench);
    await fill(bench, company);
    rows = await new SqlProof(bench, company, () => broken).start();
    columns = await new ColumnProof(bench, company, () => broken).start();
  }, 60_000);
  afterAll(async () => {
    await rows?.end();
    await columns?.end();
    await bench?.close();
  });

  const look = async (who: Column, kind: Kind) => {
    const sitter = people(company).find(({ name }) => name === who) as Sitter;
    return [...(await rows.all(sitter, [kind])), ...(await columns.columns(sitter, [kind]))];
  };

  test.each(BREAKS)('is noticed: %s', async (_line, sql, who, kind, says) => {
    broken = '';
    expect(await look(who, kind)).toEqual([]);
    broken = sql;
    const surprises = await look(who, kind);
    expect(surprises).toContainEqual(expect.stringMatching(says));
    for (const surprise of surprises) expect(surprise).toContain(kind);
  });
});

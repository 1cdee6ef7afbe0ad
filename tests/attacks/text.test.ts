import { beforeAll, describe, expect, test } from '@jest/globals';
import type { HttpAnswer } from '../../apps/api/src/testing/http.js';
import { attacked, auditedRefusal, expectNoLeak, expectRefused } from './attack.js';

/** Text that would be SQL, a pattern or a comment if anything took it for that. */
const EVIL = [
  '%',
  '_',
  '\\',
  '\\%',
  "'",
  "''",
  '"',
  '--',
  '/*',
  '*/ or true /*',
  "' or '1'='1",
  "'; drop table opportunity; --",
  '$1',
  '$$',
  "E'\\x27'",
  'U&"\\0027"',
  "\\'; select pg_sleep(5); --",
  '(select version())',
  "%' union select 1, null --",
  'name desc nulls last; --',
  '\u2019 or true',
  '\uff07 or 1=1',
  '{{7*7}}',
  '\r\nset role postgres',
];

describe('text that would be more than text', () => {
  const attack = attacked();
  const rep = () => attack.as.SALES_REP;
  const NAME = `50% off_"it's" \\ -- /* $1`;
  beforeAll(async () => {
    await attack.on.bench.sql('update opportunity set name = $1, next_step = $2 where owner_id = $3', [NAME, 'ABC', rep().employeeId]);
    await attack.settle();
  });

  describe('in filters', () => {
    test.each(EVIL)('%j is compared as it is', async (text) => {
      const query = `query ($t: String!) { eq: opportunities(where: { nextStep: { eq: $t } }) { totalCount } in: opportunities(where: { nextStep: { in: [$t] } }) { totalCount }
        contains: opportunities(where: { nextStep: { contains: $t } }) { totalCount } startsWith: opportunities(where: { nextStep: { startsWith: $t } }) { totalCount }
        neq: opportunities(where: { nextStep: { neq: $t } }) { totalCount } has: accounts(where: { tags: { has: $t } }) { totalCount } }`;
      const begun = performance.now();
      const answer = await attack.ask(rep(), query, { t: text });
      const none = { totalCount: 0 };
      expect(answer.body.data).toEqual({ eq: none, in: none, contains: none, startsWith: none, neq: { totalCount: 1 }, has: none });
      expect(performance.now() - begun).toBeLessThan(4_000);
      await attack.held(answer, rep(), null);
    });

    test.each(['50%', '%', '_"it', "it's", '\\', '--', '/*', '$1', NAME])('%j is found in a text that has it, and only there', async (text) => {
      const query =
        'query ($t: String!) { opportunities(where: { name: { contains: $t } }) { nodes { name } } people(where: { familyName: { contains: $t } }) { totalCount } }';
      const { body } = await attack.ask(rep(), query, { t: text });
      expect(body.data).toEqual({ opportunities: { nodes: [{ name: NAME }] }, people: { totalCount: 0 } });
    });

    test('as literals of the document it is the same', async () => {
      const texts = EVIL.map((text, at) => `a${at}: opportunities(where: { nextStep: { contains: ${JSON.stringify(text)} } }) { totalCount }`);
      const answer = await attack.ask(rep(), `{ ${texts.join(' ')} }`);
      expect(Object.values(answer.body.data)).toEqual(EVIL.map(() => ({ totalCount: 0 })));
    });
  });

  describe('in orders, groups and names', () => {
    test.each(EVIL)('%j is no field to order, group or compare by', async (text) => {
      const asked: [query: string, variables: object][] = [
        ['query ($o: [OpportunityOrder!]) { opportunities(orderBy: $o) { totalCount } }', { o: [{ field: text }] }],
        ['query ($o: [OpportunityOrder!]) { opportunities(orderBy: $o) { totalCount } }', { o: [{ field: 'NAME', direction: text }] }],
        ['query ($g: [OpportunityTotalsDimension!]) { opportunityTotals(groupBy: $g) { totalCount } }', { g: [text] }],
        ['query ($w: OpportunityFilter) { opportunities(where: $w) { totalCount } }', { w: { [text]: { eq: 'x' } } }],
        ['query ($w: OpportunityFilter) { opportunities(where: $w) { totalCount } }', { w: { name: { [text]: 'x' } } }],
      ];
      const answers = await Promise.all(asked.map(([query, variables]) => attack.ask(rep(), query, variables)));
      for (const answer of answers) {
        expectRefused(answer, 400, 'BAD_USER_INPUT');
        expectNoLeak(answer);
        expect((await auditedRefusal(attack.on, answer))?.changes.refused).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
      }
      await attack.held(answers[0] as HttpAnswer, rep(), { code: 'BAD_USER_INPUT' });
    });

    test.each(EVIL)('%j is a name under which it comes back, or none', async (text) => {
      const made = await attack.ask(
        rep(),
        'mutation ($i: OpportunityUpdateInput!) { opportunityUpdate(input: $i) { opportunity { nextStep } userErrors { code } } }',
        {
          i: { id: attack.ids.Opportunity.rep, nextStep: text },
        },
      );
      expect(made.body.data.opportunityUpdate).toEqual({ opportunity: { nextStep: text.trim() || null }, userErrors: [] });
    });
  });

  test.each(['id', 'ownerId', 'owner_id', 'CREATED_AT; select 1', 'constructor', '__proto__', 'toString'])(
    '%j is no value of an order’s enum',
    async (field) => {
      const answer = await attack.ask(rep(), 'query ($o: [OpportunityOrder!]) { opportunities(orderBy: $o) { totalCount } }', { o: [{ field }] });
      expectRefused(answer, 400, 'BAD_USER_INPUT');
    },
  );

  test('a zero byte, a lone surrogate and a text of 400 kB do no harm', async () => {
    const query = 'query ($t: String!) { opportunities(where: { name: { contains: $t } }) { totalCount } }';
    const zero = await attack.ask(rep(), query, { t: 'a\u0000b' });
    expectRefused(zero, 200, 'BAD_USER_INPUT', /not valid/);
    for (const t of ['\ud800', 'x'.repeat(400_000), '%'.repeat(10_000)]) {
      const answer = await attack.ask(rep(), query, { t });
      expect(answer.body.data ?? answer.body.errors[0].extensions.code).toEqual({ opportunities: { totalCount: 0 } });
    }
  });
});

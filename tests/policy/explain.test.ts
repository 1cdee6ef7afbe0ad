import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toTypeId } from '../../apps/api/src/core/ids.js';
import { modelByName } from '../../apps/api/src/core/model/registry.js';
import { roleParts } from '../../apps/api/src/core/policy/roles.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany, COLUMNS, type Company } from './company.js';
import { actionsOf, expected, KINDS } from './table.js';

const QUERY = `query ($principal: ID!, $id: ID!) { accessExplain(principal: $principal, id: $id) {
  recordType standings { kind roles sees may hiddenFields reason rules { role action scope applies } } } }`;

interface Standing {
  kind: string;
  roles: string[];
  sees: boolean;
  may: string[];
  hiddenFields: string[];
  reason: string;
  rules: { role: string; action: string; scope: string; applies: boolean }[];
}

describe('why somebody sees a record', () => {
  let bench: TestBench;
  let company: Company;
  beforeAll(async () => {
    bench = await testBench();
    company = await buildCompany(bench);
    // As the sign-in does for combinations of roles that are new.
    bench.app.ensureRole = async ({ databaseRole, roles, scopes }) => {
      const parts = roleParts(roles, scopes !== null);
      if (parts.length > 1) await bench.sql('select relata.ensure_role($1, $2)', [databaseRole, parts]);
    };
  });
  afterAll(() => bench?.close());

  const explain = async (who: string, id: string): Promise<Standing[] | undefined> => {
    const { data, errors } = await bench.call(company.principals.ADMIN, QUERY, { principal: who, id });
    expect(errors).toBeUndefined();
    return data.accessExplain?.standings;
  };
  const explainAll = async (who: string, ids: string[]): Promise<(Standing[] | undefined)[]> => {
    const asked = ids.map(
      (id, at) => `r${at}: accessExplain(principal: "${who}", id: "${id}") { standings { sees may reason rules { action applies } } }`,
    );
    if (asked.length === 0) return [];
    const { data, errors } = await bench.call(company.principals.ADMIN, `{ ${asked.join(' ')} }`);
    expect(errors).toBeUndefined();
    return ids.map((_, at) => data[`r${at}`]?.standings);
  };
  const personOf = (column: (typeof COLUMNS)[number]) => toTypeId('per', company.principals[column].personId as string);

  test.each(COLUMNS)('is told an administrator as it is: of every record that they see, whether %s sees it and what they may', async (column) => {
    // What is worked out from other records is explained by those.
    for (const kind of KINDS.filter((each) => !modelByName(each)?.view)) {
      const visible = expected(company, kind, 'ADMIN', 'read');
      const records = Object.entries(company.ids[kind] ?? {});
      const all = await explainAll(
        personOf(column),
        records.map(([, id]) => id),
      );
      for (const [at, [label]] of records.entries()) {
        const standings = all[at];
        if (!visible.includes(label)) {
          expect({ kind, label, standings }).toEqual({ kind, label, standings: undefined });
          continue;
        }
        const [found] = standings as [Standing];
        const sees = expected(company, kind, column, 'read').includes(label);
        expect({ kind, label, sees: found.sees, reason: found.reason }).toEqual({ kind, label, sees, reason: found.reason });
        expect(found.rules.some(({ action, applies }) => action === 'read' && applies)).toBe(sees);
        const may = actionsOf(kind).filter(
          (action) => !['read', 'create'].includes(action) && expected(company, kind, column, action).includes(label),
        );
        if (sees) expect({ kind, label, may: [...found.may].sort() }).toEqual({ kind, label, may: may.sort() });
      }
    }
  });

  test('names the rule, the roles and what stays hidden, for each way in which somebody can act', async () => {
    const [rep] = (await explain(personOf('SALES_REP'), company.ids.Opportunity?.foreign as string)) as [Standing];
    expect(rep).toMatchObject({ kind: 'EMPLOYEE', sees: false, may: [], reason: 'SALES_REP reads «own», and this is none.' });
    const [seller] = (await explain(personOf('PARTNER_SELLER'), company.ids.Account?.dealt as string)) as [Standing];
    expect(seller).toMatchObject({ kind: 'PARTNER', sees: true, may: [], reason: 'PARTNER_SELLER reads «partner», and this is one.' });
    expect(seller.hiddenFields).toEqual(expect.arrayContaining(['revenue', 'notes']));
    const [hr] = (await explain(personOf('HR'), company.ids.Opportunity?.rep as string)) as [Standing];
    expect(hr.reason).toBe('No role of theirs (EMPLOYEE, HR) reads any Opportunity.');
  });

  test('says of an API client what its scopes leave', async () => {
    const maker = company.principals.ADMIN;
    const create = (scope: string) =>
      `mutation { apiClientCreate(input: { name: "A", scopes: ["${scope}"] }) { apiClient { id } userErrors { message } } }`;
    for (const [scope, sees] of [
      ['sales:read', true],
      ['directory:read', false],
    ] as const) {
      const { data } = await bench.call(maker, create(scope));
      const [found] = (await explain(data.apiClientCreate.apiClient.id, company.ids.Opportunity?.foreign as string)) as [Standing];
      expect(found).toMatchObject({ kind: 'APP', sees, may: [] });
      if (!sees) expect(found.reason).toBe('The key is not given sales:read, which Opportunity takes.');
    }
  });

  test('is for administrators alone, and tells nothing of what is not there', async () => {
    const variables = { principal: personOf('SALES_REP'), id: company.ids.Opportunity?.rep };
    for (const column of COLUMNS.filter((each) => each !== 'ADMIN')) {
      const { errors } = await bench.call(company.principals[column], QUERY, variables);
      expect({ column, code: errors?.[0]?.extensions.code }).toEqual({ column, code: 'FORBIDDEN' });
    }
    expect((await bench.call(null, QUERY, variables)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await explain(newId('per'), company.ids.Opportunity?.rep as string)).toBeUndefined();
    expect(await explain(personOf('SALES_REP'), newId('opp'))).toBeUndefined();
    const wrong = await bench.call(company.principals.ADMIN, QUERY, { ...variables, principal: company.ids.Opportunity?.rep });
    expect(wrong.errors?.[0]?.message).toBe('principal is the id of a person, a user or an API client.');
  });
});

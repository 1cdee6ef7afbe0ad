import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Account, Contact } from '../../directory/index.js';
import { type TestBench, testBench } from '../../testing/call.js';
import { newId } from '../ids.js';
import type { Principal } from '../policy/principal.js';

describe('selections', () => {
  let bench: TestBench;
  let admin: Principal;
  let account: Account;
  let contacts: Contact[];
  beforeAll(async () => {
    bench = await testBench();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
    account = await bench.build.account({ name: 'Contoso', website: 'https://contoso.example/' });
    contacts = [];
    for (const title of ['Buyer', 'Director', 'Engineer']) contacts.push(await bench.build.contact({ account, title }));
  });
  afterAll(() => bench.close());

  const ask = async (source: string, variables: Record<string, unknown> = {}, principal = admin) => {
    const { data, errors, statements } = await bench.call(principal, source, variables);
    expect(errors).toBeUndefined();
    return { data, statements };
  };

  test('the same list under two names with different arguments', async () => {
    const { data, statements } = await ask(
      `query ($id: ID!) { account(id: $id) {
        first: contacts(first: 1, orderBy: [{ field: TITLE }]) { nodes { title } }
        rest: contacts(where: { title: { neq: "Buyer" } }, orderBy: [{ field: TITLE, direction: DESC }]) { totalCount nodes { title } } } }`,
      { id: account.id },
    );
    expect(data.account).toEqual({
      first: { nodes: [{ title: 'Buyer' }] },
      rest: { totalCount: 2, nodes: [{ title: 'Engineer' }, { title: 'Director' }] },
    });
    expect(statements).toBe(1);
  });

  test('the same reference under two names, each with its own arguments below', async () => {
    const { data } = await ask(
      `query ($id: ID!) { contact(id: $id) {
        a: account { id contacts(first: 1, orderBy: [{ field: TITLE }]) { nodes { title } } }
        b: account { name contacts(first: 1, orderBy: [{ field: TITLE, direction: DESC }]) { nodes { title } } } } }`,
      { id: contacts[0]?.id },
    );
    expect(data.contact).toEqual({
      a: { id: account.id, contacts: { nodes: [{ title: 'Buyer' }] } },
      b: { name: 'Contoso', contacts: { nodes: [{ title: 'Engineer' }] } },
    });
  });

  test('a name that is the name of a column, and one longer than a name in the database', async () => {
    const long = 'x'.repeat(100);
    const { data } = await ask(
      `query ($id: ID!) { account(id: $id) { id: website name: contacts(first: 1) { nodes { __typename } } ${long}: name ${long}2: contacts { totalCount }
        _cursor: kind currency: contacts(last: 1, orderBy: [{ field: TITLE }]) { edges { node { title } } } } }`,
      { id: account.id },
    );
    expect(data.account).toEqual({
      id: 'https://contoso.example/',
      name: { nodes: [{ __typename: 'Contact' }] },
      [long]: 'Contoso',
      [`${long}2`]: { totalCount: 3 },
      _cursor: 'BUSINESS',
      currency: { edges: [{ node: { title: 'Engineer' } }] },
    });
  });

  test('what a row may be done with, asked for twice', async () => {
    const { data } = await ask('query ($id: ID!) { account(id: $id) { a: viewerCan { update } b: viewerCan { merge __typename } } }', {
      id: account.id,
    });
    expect(data.account).toEqual({ a: { update: true }, b: { merge: true, __typename: 'AccountAbilities' } });
  });

  test('fields of the same list in several places are merged', async () => {
    const { data, statements } = await ask(
      `query ($id: ID!) { account(id: $id) { contacts(first: 1, orderBy: [{ field: TITLE }]) { nodes { title } }
          ...More ... on Account { ... on Node { id } } } }
        fragment More on Account { contacts(first: 1, orderBy: [{ field: TITLE }]) { edges { node { account { name } } cursor } pageInfo { hasNextPage } } }`,
      { id: account.id },
    );
    expect(data.account).toEqual({
      id: account.id,
      contacts: {
        nodes: [{ title: 'Buyer' }],
        edges: [{ node: { account: { name: 'Contoso' } }, cursor: expect.any(String) }],
        pageInfo: { hasNextPage: true },
      },
    });
    expect(statements).toBe(1);
  });

  test('a fragment that is spread at two places of one row', async () => {
    const source = (first: string, second: string) =>
      `query ($id: ID!) { contact(id: $id) { ${first} ${second} } } fragment F on Account { contacts(first: 1) { nodes { __typename } } }`;
    const more = 'b: account { ...F contacts(first: 1) { totalCount } }';
    for (const parts of [
      ['a: account { ...F }', more],
      [more, 'a: account { ...F }'],
    ] as [string, string][]) {
      const { data } = await ask(source(...parts), { id: contacts[0]?.id });
      expect(data.contact).toEqual({
        a: { contacts: { nodes: [{ __typename: 'Contact' }] } },
        b: { contacts: { nodes: [{ __typename: 'Contact' }], totalCount: 3 } },
      });
    }
  });

  test('what is skipped is not read, and the same document asks again with other variables', async () => {
    const source = `query ($id: ID!, $with: Boolean!, $first: Int) { account(id: $id) {
      name @skip(if: $with) website @include(if: $with) kind @skip(if: true) phone @include(if: false)
      contacts(first: $first) @include(if: $with) { nodes { __typename } } ... @include(if: $with) { currency } } }`;
    const variables = { id: account.id, first: 2 };
    expect((await ask(source, { ...variables, with: false })).data.account).toEqual({ name: 'Contoso' });
    const full = { website: 'https://contoso.example/', currency: 'USD' };
    expect((await ask(source, { ...variables, with: true })).data.account).toMatchObject({ ...full, contacts: { nodes: [{}, {}] } });
    expect((await ask(source, { ...variables, with: true, first: 1 })).data.account).toMatchObject({ ...full, contacts: { nodes: [{}] } });
    expect((await ask(source, { ...variables, with: true, first: undefined })).data.account).toMatchObject({ contacts: { nodes: [{}, {}, {}] } });
    expect((await ask(source, { ...variables, with: false })).data.account).toEqual({ name: 'Contoso' });
  });

  test('variables inside arguments: given, left out, and by their default', async () => {
    const source = `query ($title: String, $first: Int = 1) { contacts(first: $first, where: { title: { startsWith: $title } }, orderBy: [{ field: TITLE }]) { nodes { title } } }`;
    const titles = async (variables: Record<string, unknown>) =>
      (await ask(source, variables)).data.contacts.nodes.map(({ title }: { title: string }) => title);
    expect(await titles({})).toEqual(['Buyer']);
    expect(await titles({ first: 3 })).toEqual(['Buyer', 'Director', 'Engineer']);
    expect(await titles({ first: 3, title: 'eng' })).toEqual(['Engineer']);
    expect(await titles({ title: 'dir' })).toEqual(['Director']);
  });

  test('a variable of the wrong type is refused before anything runs', async () => {
    for (const variables of [{ id: 'nonsense' }, { id: 5 }, {}, { id: null }]) {
      const { data, errors, statements } = await bench.call(admin, 'query ($id: ID!) { account(id: $id) { id } }', variables);
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
      expect(statements).toBe(0);
    }
  });

  test('node and nodes answer each kind by its own fields, in the order of the ids, null for what is not there', async () => {
    const [contact] = contacts as [Contact];
    const fields = '__typename id ... on Account { name contacts { totalCount } } ... on Contact { title account { name } }';
    const one = `query ($id: ID!) { node(id: $id) { ${fields} } }`;
    const asAccount = { __typename: 'Account', id: account.id, name: 'Contoso', contacts: { totalCount: 3 } };
    const asContact = { __typename: 'Contact', id: contact.id, title: 'Buyer', account: { name: 'Contoso' } };
    expect((await ask(one, { id: account.id })).data.node).toEqual(asAccount);
    expect((await ask(one, { id: contact.id })).data.node).toEqual(asContact);
    expect((await ask(one, { id: newId('acc') })).data.node).toBeNull();
    expect((await ask(one, { id: newId('zzz') })).data.node).toBeNull();
    const { data, statements } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, {
      ids: [contact.id, newId('con'), account.id, newId('zzz'), contact.id],
    });
    expect(data.nodes).toEqual([asContact, null, asAccount, null, asContact]);
    // One per kind, and one that looks for what the missing one was merged into.
    expect(statements).toBe(3);
  });

  test('several root fields are of one moment and one transaction', async () => {
    const { data, statements } = await ask('{ a: accounts(first: 1) { totalCount nodes { id } } b: contacts { totalCount } people { totalCount } }');
    expect(data).toMatchObject({ a: { totalCount: 1 }, b: { totalCount: 3 }, people: { totalCount: 4 } });
    expect(statements).toBe(4);
  });

  test('more than a hundred columns and lists of one nested row', async () => {
    const lists = Array.from({ length: 55 }, (_, at) => `l${at}: contacts(first: 1) { totalCount nodes { title } }`).join(' ');
    const { data, statements } = await ask(`query ($id: ID!) { contact(id: $id) { account { name revenue { amount } createdAt ${lists} } } }`, {
      id: contacts[0]?.id,
    });
    expect(data.contact.account).toMatchObject({ name: 'Contoso', revenue: null, l0: { totalCount: 3 }, l54: { totalCount: 3, nodes: [{}] } });
    expect(statements).toBe(1);
  });

  test('the callers of one document each get what they may see', async () => {
    const source =
      'query ($id: ID!) { account(id: $id) { kind pseudonym opportunities { totalCount } contacts { totalCount } viewerCan { update } } }';
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const analyst = (await bench.build.asEmployee(['ANALYST'])).principal;
    await bench.build.opportunity({ account, owner: rep.employee });
    await bench.build.opportunity({ account });
    const variables = { id: account.id };
    for (let round = 0; round < 3; round += 1) {
      expect((await ask(source, variables)).data.account).toMatchObject({
        opportunities: { totalCount: 2 },
        contacts: { totalCount: 3 },
        viewerCan: { update: true },
      });
      expect((await ask(source, variables, rep.principal)).data.account).toMatchObject({
        opportunities: { totalCount: 1 },
        viewerCan: { update: false },
      });
      expect((await ask(source, variables, analyst)).data.account).toMatchObject({ opportunities: { totalCount: 2 }, contacts: { totalCount: 0 } });
    }
  });
});

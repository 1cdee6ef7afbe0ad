import { describe, expect, test } from '@jest/globals';
import { attacked, expectRefused } from './attack.js';

const repeat = (times: number, each: (at: number) => string, between = ' ') => Array.from({ length: times }, (_, at) => each(at)).join(between);

/** Requests that want to cost more than they are worth. */
describe('limits', () => {
  const attack = attacked();
  const rep = () => attack.as.SALES_REP;

  describe('of a document', () => {
    test.each<[string, string, string, RegExp]>([
      ['depth 50', `{ accounts { nodes { ${'parent { '.repeat(50)}id${' }'.repeat(50)} } } }`, 'TOO_COMPLEX', /depth 53; at most 12/],
      [
        'depth 50 through fragments',
        `{ accounts { nodes { ...F0 } } } ${repeat(50, (n) => `fragment F${n} on Account { parent { ${n < 49 ? `...F${n + 1}` : 'id'} } }`)}`,
        'TOO_COMPLEX',
        /depth 53/,
      ],
      [
        'depth 50 through inline fragments',
        `{ accounts { nodes { ${'parent { ... on Account { '.repeat(50)}id${' } }'.repeat(50)} } } }`,
        'TOO_COMPLEX',
        /depth 53/,
      ],
      ['1,000 aliases', `{ accounts { nodes { ${repeat(1000, (n) => `a${n}: id`)} } } }`, 'TOO_COMPLEX', /aliases 1000; at most 60/],
      [
        '1,000 aliases through a fragment that is used 20 times',
        `{ ${repeat(20, (n) => `r${n}: accounts { nodes { ...F } }`)} } fragment F on Account { ${repeat(50, (n) => `a${n}: id`)} }`,
        'TOO_COMPLEX',
        /aliases 1020/,
      ],
      [
        '1,000 aliases through fragments of fragments',
        `{ accounts { nodes { ...A ...A ...A } } } ${['A', 'B', 'C', 'D', 'E', 'F'].map((name, at, all) => `fragment ${name} on Account { ${all[at + 1] ? `...${all[at + 1]} `.repeat(3) : 'x: id'} }`).join(' ')}`,
        'TOO_COMPLEX',
        /aliases 729/,
      ],
      [
        '100 directives on one field',
        `{ accounts { totalCount ${'@include(if: true) '.repeat(100)} } }`,
        'TOO_COMPLEX',
        /directives 100; at most 40/,
      ],
      ['100 directives of no kind', `{ accounts { totalCount ${'@x '.repeat(100)} } }`, 'TOO_COMPLEX', /directives 100; at most 40/],
      ['100 directives on the operation', `query ${'@x '.repeat(100)} { accounts { totalCount } }`, 'TOO_COMPLEX', /directives 100; at most 40/],
      [
        'fragments in a circle',
        '{ accounts { nodes { ...A } } } fragment A on Account { parent { ...B } } fragment B on Account { parent { ...A } }',
        'GRAPHQL_VALIDATION_FAILED',
        /Cannot spread fragment/,
      ],
      [
        'a fragment in itself',
        '{ accounts { nodes { ...A } } } fragment A on Account { ...A }',
        'GRAPHQL_VALIDATION_FAILED',
        /Cannot spread fragment/,
      ],
      [
        '200 fragments in one circle',
        `{ accounts { nodes { ...F0 } } } ${repeat(200, (n) => `fragment F${n} on Account { ...F${(n + 1) % 200} ...F${(n + 7) % 200} }`)}`,
        'GRAPHQL_VALIDATION_FAILED',
        /Cannot spread fragment/,
      ],
      ['20,000 tokens', `{ accounts { nodes { ${'id '.repeat(20_000)} } } }`, 'GRAPHQL_PARSE_FAILED', /5000 tokens/],
      [
        '20,000 tokens of brackets',
        `query ($a: ${'['.repeat(10_000)}Int${']'.repeat(10_000)}) { accounts { totalCount } }`,
        'GRAPHQL_PARSE_FAILED',
        /5000 tokens|Syntax Error/,
      ],
      ['60 root fields', `{ ${repeat(60, (n) => `a${n}: viewer { kind }`)} }`, 'TOO_COMPLEX', /root fields 60; at most 30/],
      [
        '60 root fields through a fragment',
        `{ ...Many } fragment Many on Query { ${repeat(60, (n) => `a${n}: viewer { kind }`)} }`,
        'TOO_COMPLEX',
        /root fields 60; at most 30/,
      ],
      [
        '60 mutations through a fragment',
        `mutation { ...Many } fragment Many on Mutation { ${repeat(60, (n) => `a${n}: userDisable(input: { id: "usr_01h455vb4pex5vsknk084sn02q" }) { userErrors { code } }`)} }`,
        'TOO_COMPLEX',
        /root fields 60; at most 30/,
      ],
      [
        '50 sign-ins worth of one mutation',
        `mutation { ${repeat(50, (n) => `a${n}: userDisable(input: { id: "usr_01h455vb4pex5vsknk084sn02q" }) { userErrors { code } }`)} }`,
        'TOO_COMPLEX',
        /root fields 50/,
      ],
      [
        'introspection inside introspection',
        '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
        'GRAPHQL_VALIDATION_FAILED',
        /introspection depth/,
      ],
      [
        'depth 50 hidden beside introspection',
        `{ __schema { queryType { name } } ${'a'}: accounts { nodes { ${'parent { '.repeat(50)}id${' }'.repeat(50)} } } }`,
        'TOO_COMPLEX',
        /depth 53/,
      ],
    ])('%s', async (_what, query, code, message) => {
      const answer = await attack.ask(rep(), query);
      expectRefused(answer, 400, code, message);
      await attack.held(answer, rep(), { code });
    });

    test('what is refused is refused soon, also where fields repeat and overlap', async () => {
      for (const query of [
        `{ accounts { nodes { ${'id '.repeat(4_900)} } } }`,
        `{ ${'accounts { nodes { id } } '.repeat(700)} }`,
        `{ ${'...A '.repeat(1_000)} } fragment A on Query { accounts { nodes { ${'id '.repeat(1_500)} } } }`,
        `{ accounts { nodes { ${'owner { id name } '.repeat(900)} } } }`,
        `{ ${repeat(25, (n) => `...F${n}`)} } ${repeat(25, (n) => `fragment F${n} on Query { accounts { nodes { ${'id name '.repeat(80)} } } }`)}`,
      ]) {
        const begun = performance.now();
        const answer = await attack.ask(rep(), query);
        expect([query.slice(0, 30), answer.status, performance.now() - begun < 3_000]).toEqual([query.slice(0, 30), expect.any(Number), true]);
      }
    });
  });

  describe('of a body', () => {
    test.each([
      ['2 MB of document', JSON.stringify({ query: `{ viewer { kind } } #${'x'.repeat(2_000_000)}` })],
      ['2 MB of variables', JSON.stringify({ query: '{ viewer { kind } }', variables: { x: 'x'.repeat(2_000_000) } })],
      ['2 MB of blanks', `${' '.repeat(2_000_000)}{}`],
    ])('%s', async (_what, body) => {
      const answer = await attack.on.send(body, { as: rep() });
      expectRefused(answer, 413, 'BAD_USER_INPUT', /larger than 512 kB/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });

    test('2 MB that are announced as a few bytes end at those', async () => {
      const answer = await attack.on.send({ query: '{ viewer { kind } }', extensions: { padding: 'x'.repeat(400_000) } }, { as: rep() });
      expect(answer.status).toBe(200);
    });

    test.each([
      ['an array of operations', [{ query: '{ viewer { kind } }' }, { query: '{ viewer { kind } }' }]],
      ['an array of one', [{ query: '{ viewer { kind } }' }]],
      ['an empty array', []],
    ])('%s is no batch', async (_what, body) => {
      const answer = await attack.on.send(body, { as: rep() });
      expectRefused(answer, 400, 'BAD_USER_INPUT', /batches are not taken/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });

    test('variables that are nested as deep as a body can be', async () => {
      const answer = await attack.on.send(
        `{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
        { as: rep() },
      );
      expectRefused(answer, 400, 'BAD_USER_INPUT');
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });
  });

  describe('of a filter', () => {
    const ask = (where: object) => attack.ask(rep(), 'query ($w: OpportunityFilter) { opportunities(where: $w) { totalCount } }', { w: where });
    const deep = (levels: number): object => (levels === 0 ? { name: { eq: 'x' } } : { and: [deep(levels - 1)] });

    test.each<[string, () => object, RegExp]>([
      ['10,000 nodes beside each other', () => ({ or: Array.from({ length: 10_000 }, () => ({ name: { eq: 'x' } })) }), /at most 50 conditions/],
      ['10,000 empty nodes', () => ({ or: Array.from({ length: 10_000 }, () => ({})) }), /at most 50/],
      [
        '10,000 nodes as a tree',
        () => ({ or: Array.from({ length: 100 }, () => ({ and: Array.from({ length: 100 }, () => ({ name: { eq: 'x' } })) })) }),
        /at most 50/,
      ],
      [
        '10,000 empty nodes as a tree',
        () => ({ or: Array.from({ length: 100 }, () => ({ and: Array.from({ length: 100 }, () => ({})) })) }),
        /at most 50/,
      ],
      ['1,000 levels', () => deep(1_000), /at most 3 levels deep/],
      [
        '1,000 levels of not',
        () => Array.from({ length: 1_000 }).reduce<object>((inner) => ({ not: inner }), { name: { eq: 'x' } }),
        /at most 3 levels/,
      ],
      ['relations in a circle', () => ({ account: { parent: { parent: { parent: { name: { eq: 'x' } } } } } }), /at most 3 levels/],
      ['10,000 values', () => ({ name: { in: Array.from({ length: 10_000 }, (_, at) => `n${at}`) } }), /at most 100 values/],
    ])('%s', async (_what, where, message) => {
      const answer = await ask(where());
      expectRefused(answer, 200, 'BAD_USER_INPUT', message);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT', field: 'opportunities' });
    });

    test('60,000 levels, more than a stack holds', async () => {
      const where = `${'{"not":'.repeat(60_000)}{}${'}'.repeat(60_000)}`;
      const answer = await attack.on.send(
        `{"query":"query ($w: OpportunityFilter) { opportunities(where: $w) { totalCount } }","variables":{"w":${where}}}`,
        { as: rep() },
      );
      expectRefused(answer, 400, 'BAD_USER_INPUT', /nested too deeply/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });

    test('200 orders', async () => {
      const answer = await attack.ask(rep(), 'query ($o: [OpportunityOrder!]) { opportunities(orderBy: $o) { totalCount nodes { id } } }', {
        o: Array.from({ length: 200 }, () => ({ field: 'NAME' })),
      });
      expectRefused(answer, 200, 'BAD_USER_INPUT', /at most 4 keys/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT', field: 'opportunities' });
    });
  });

  describe('of a page', () => {
    test.each<[string, string, string, RegExp]>([
      ['first of 100,000', '{ opportunities(first: 100000) { nodes { id } } }', 'BAD_USER_INPUT', /0 to 100 rows; you asked for 100000/],
      ['last of 100,000', '{ opportunities(last: 100000) { nodes { id } } }', 'BAD_USER_INPUT', /0 to 100 rows/],
      ['a negative first', '{ opportunities(first: -1) { nodes { id } } }', 'BAD_USER_INPUT', /0 to 100 rows; you asked for -1/],
      ['a negative last', '{ opportunities(last: -2147483648) { nodes { id } } }', 'BAD_USER_INPUT', /0 to 100 rows/],
      ['first and last', '{ opportunities(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT', /not both/],
      [
        'a nested first of 100,000',
        '{ accounts(first: 1) { nodes { contacts(first: 100000) { nodes { id } } } } }',
        'BAD_USER_INPUT',
        /0 to 100 rows/,
      ],
      ['a nested negative first', '{ accounts(first: 1) { nodes { contacts(first: -5) { nodes { id } } } } }', 'BAD_USER_INPUT', /0 to 100 rows/],
    ])('%s', async (_what, query, code, message) => {
      const answer = await attack.ask(rep(), query);
      expectRefused(answer, 200, code, message);
      await attack.held(answer, rep(), { code });
    });

    test.each<[string, string, object]>([
      [
        'nested pages of 100 × 100 × 100',
        '{ accounts(first: 100) { nodes { children(first: 100) { nodes { contacts(first: 100) { nodes { id } } } } } } }',
        {},
      ],
      [
        'nested pages by variables',
        'query ($n: Int) { accounts(first: $n) { nodes { children(first: $n) { nodes { contacts(first: $n) { nodes { id } } } } } } }',
        { n: 100 },
      ],
      [
        'nested pages by the defaults of variables',
        'query ($n: Int = 100) { accounts(first: $n) { nodes { children(first: $n) { nodes { contacts(first: $n) { nodes { id } } } } } } }',
        {},
      ],
      [
        'nested pages through edges',
        '{ accounts(first: 100) { edges { node { children(first: 100) { edges { node { contacts(first: 100) { edges { node { id } } } } } } } } } }',
        {},
      ],
      [
        'nested pages through a fragment',
        '{ accounts(first: 100) { nodes { ...C } } } fragment C on Account { children(first: 100) { nodes { contacts(first: 100) { nodes { id } } } } }',
        {},
      ],
      [
        'nested pages through node',
        `{ nodes(ids: [${repeat(100, () => '"acc_01h455vb4pex5vsknk084sn02q"', ',')}]) { ... on Account { children(first: 100) { nodes { contacts(first: 100) { nodes { id } } } } } } }`,
        {},
      ],
      [
        'a page that is large under one name and small under another',
        `{ ${repeat(20, (n) => `a${n}: accounts(first: 100) { nodes { contacts(first: 100) { nodes { id } } } }`)} }`,
        {},
      ],
      [
        'pages with a negative first',
        '{ accounts(first: -100) { nodes { children(first: -100) { nodes { contacts(first: -100) { nodes { id } } } } } } }',
        {},
      ],
    ])('%s cost too much before anything runs', async (_what, query, variables) => {
      const answer = await attack.ask(rep(), query, variables);
      expectRefused(answer, 400, 'TOO_COMPLEX', /may cost \d+ points/);
      await attack.held(answer, rep(), { code: 'TOO_COMPLEX' });
    });

    test('nodes takes a hundred ids at most', async () => {
      const answer = await attack.ask(rep(), 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: 5_000 }, () => attack.ids.Opportunity.rep),
      });
      expectRefused(answer, 200, 'BAD_USER_INPUT', /at most 100/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT', field: 'nodes' });
    });
  });
});

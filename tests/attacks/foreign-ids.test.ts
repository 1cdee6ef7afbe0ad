import { describe, expect, test } from '@jest/globals';
import { newId } from '../../apps/api/src/core/ids.js';
import { encodeCursor } from '../../apps/api/src/core/read/order.js';
import type { HttpAnswer } from '../../apps/api/src/testing/http.js';
import { attacked, expectRefused, first } from './attack.js';

type Who = keyof ReturnType<typeof attacked>['as'];
type Kind = keyof ReturnType<typeof attacked>['ids'];

/** Who asks for what is not theirs: somebody else's, another account's, another partner's. */
const FOREIGN: [who: Who, kind: Kind, label: string][] = [
  ['SALES_REP', 'Opportunity', 'foreign'],
  ['SALES_REP', 'Lead', 'foreign'],
  ['SALES_REP', 'Quote', 'foreign'],
  ['SALES_REP', 'Order', 'foreign'],
  ['SALES_REP', 'Invoice', 'foreign'],
  ['SALES_REP', 'Shipment', 'foreign'],
  ['SALES_REP', 'Asset', 'foreign'],
  ['SALES_MANAGER', 'Opportunity', 'foreign'],
  ['CUSTOMER_MEMBER', 'Account', 'foreign'],
  ['CUSTOMER_MEMBER', 'Contact', 'admin'],
  ['CUSTOMER_MEMBER', 'Person', 'contact foreign'],
  ['CUSTOMER_MEMBER', 'Order', 'admin'],
  ['CUSTOMER_MEMBER', 'Invoice', 'admin'],
  ['CUSTOMER_MEMBER', 'Employee', 'stranger'],
  ['CUSTOMER_MEMBER', 'Product', 'internal'],
  ['CUSTOMER_ADMIN', 'Order', 'foreign'],
  ['CUSTOMER_ADMIN', 'Quote', 'unsent'],
  ['CUSTOMER_ADMIN', 'Lead', 'foreign'],
  ['PARTNER_SELLER', 'Lead', 'partner'],
  ['PARTNER_SELLER', 'Opportunity', 'partner'],
  ['PARTNER_ADMIN', 'Opportunity', 'rival'],
  ['PARTNER_ADMIN', 'Lead', 'rival'],
  ['PARTNER_ADMIN', 'Partner', 'rival'],
  ['PARTNER_ADMIN', 'Account', 'foreign'],
  ['HR', 'Opportunity', 'foreign'],
  ['FINANCE', 'Lead', 'foreign'],
  ['SUPPORT_AGENT', 'Quote', 'foreign'],
];

const field = (kind: string) => kind.charAt(0).toLowerCase() + kind.slice(1);
/** What the caller can tell answers by: all but what they have spent. */
const said = ({ status, body: { data, errors } }: HttpAnswer) => ({ status, data, errors });
const prefixOf = (id: string) => id.slice(0, id.indexOf('_'));

describe('foreign ids', () => {
  const attack = attacked();

  describe('in arguments', () => {
    test.each(FOREIGN)('%s asks for a %s (%s): the answer is that of what is not there', async (who, kind, label) => {
      const id = attack.ids[kind]?.[label] as string;
      const query = `query ($id: ID!) { one: ${field(kind)}(id: $id) { id } node(id: $id) { id __typename } nodes(ids: [$id]) { id } }`;
      const [answer, missing] = [
        await attack.ask(attack.as[who], query, { id }),
        await attack.ask(attack.as[who], query, { id: newId(prefixOf(id)) }),
      ];
      expect(answer.body.data).toEqual({ one: null, node: null, nodes: [null] });
      expect(said(answer)).toEqual(said(missing));
      // Where the role may not ask for the kind at all, it is told so, whatever the id.
      await attack.held(answer, attack.as[who], { code: answer.body.errors ? 'FORBIDDEN' : 'NOT_FOUND', field: field(kind), ids: [id] });
      await attack.held(answer, attack.as[who], { code: 'NOT_FOUND', field: 'node', ids: [id] });
    });
  });

  describe('in inputs', () => {
    const INPUTS: [Who, string, (ids: typeof attack.ids) => object, string, string][] = [
      ['SALES_REP', 'opportunityUpdate', ({ Opportunity }) => ({ id: Opportunity.foreign, name: 'Mine' }), 'id', 'Opportunity'],
      ['SALES_REP', 'quoteCreate', ({ Opportunity }) => ({ opportunityId: Opportunity.foreign }), 'opportunityId', 'Quote'],
      ['SALES_REP', 'activityCreate', ({ Lead }) => ({ kind: 'NOTE', subject: 'Hello', leadId: Lead.foreign }), 'leadId', 'Activity'],
      ['SALES_REP', 'orderCancel', ({ Order }) => ({ id: Order.foreign, reason: 'No' }), 'id', 'Order'],
      ['SALES_REP', 'leadUpdate', ({ Lead }) => ({ id: Lead.foreign, notes: 'Mine' }), 'id', 'Lead'],
      ['SALES_MANAGER', 'quoteSubmit', ({ Quote }) => ({ id: Quote.foreign }), 'id', 'Quote'],
      [
        'CUSTOMER_ADMIN',
        'orderCreate',
        ({ Account, Product }) => ({ accountId: Account.foreign, lines: [{ productId: Product.published, quantity: 1 }] }),
        'accountId',
        'Order',
      ],
      [
        'CUSTOMER_ADMIN',
        'orderCreate',
        ({ Account, Product }) => ({ accountId: Account.customer, lines: [{ productId: Product.internal, quantity: 1 }] }),
        'lines.0.productId',
        'Order',
      ],
      ['CUSTOMER_ADMIN', 'quoteAccept', ({ Quote }) => ({ id: Quote.unsent }), 'id', 'Quote'],
      ['CUSTOMER_ADMIN', 'contactUpdate', ({ Contact }) => ({ id: Contact.foreign, title: 'Boss' }), 'id', 'Contact'],
      ['CUSTOMER_MEMBER', 'personUpdate', ({ Person }) => ({ id: Person['contact admin'], phone: '+1 555 0100' }), 'id', 'Person'],
      ['CUSTOMER_MEMBER', 'orderCancel', ({ Order }) => ({ id: Order.admin, reason: 'No' }), 'id', 'Order'],
      ['PARTNER_ADMIN', 'leadUpdate', ({ Lead }) => ({ id: Lead.rival, title: 'Mine' }), 'id', 'Lead'],
      ['PARTNER_ADMIN', 'partnerUpdate', ({ Partner }) => ({ id: Partner.rival, name: 'Ours' }), 'id', 'Partner'],
      ['PARTNER_SELLER', 'opportunityUpdate', ({ Opportunity }) => ({ id: Opportunity.partner, nextStep: 'Mine' }), 'id', 'Opportunity'],
      [
        'FINANCE',
        'paymentRecord',
        () => ({ invoiceId: newId('inv'), amount: { amount: '1', currency: 'USD' }, paidOn: '2026-01-01', method: 'CARD' }),
        'invoiceId',
        'Payment',
      ],
    ];
    test.each(INPUTS)('%s: %s', async (who, mutation, make, path, type) => {
      const input = make(attack.ids);
      const source = `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { done: ${mutation}(input: $input) { ${field(type)} { id } userErrors { code field } } }`;
      const answer = await attack.ask(attack.as[who], source, { input });
      expect(answer.body).toMatchObject({ data: { done: { [field(type)]: null, userErrors: [{ code: 'NOT_FOUND', field: path.split('.') }] } } });
      await attack.held(answer, attack.as[who], { code: 'NOT_FOUND', field: mutation, ids: expect.any(Array) as never });
    });
  });

  describe('in filters', () => {
    test.each(FOREIGN.filter(([, kind]) => kind !== 'Person' && kind !== 'Employee'))(
      '%s looks for a %s (%s): counts, lists and ranges know nothing of it',
      async (who, kind, label) => {
        const id = attack.ids[kind]?.[label] as string;
        const list = { Opportunity: 'opportunities' }[kind as string] ?? `${field(kind)}s`;
        const query = `query ($id: ID!) { is: ${list}(where: { id: { eq: $id } }) { totalCount nodes { id } }
        in: ${list}(where: { id: { in: [$id] } }) { totalCount } or: ${list}(where: { or: [{ id: { eq: $id } }, { id: { eq: $id } }] }) { totalCount }
        not: ${list}(where: { not: { id: { neq: $id } } }) { totalCount } }`;
        const answer = await attack.ask(attack.as[who], query, { id });
        const missing = await attack.ask(attack.as[who], query, { id: newId(prefixOf(id)) });
        // A kind that the role may not ask about at all is refused; every other answer is empty.
        if (answer.body.errors) {
          expectRefused(answer, 200, 'FORBIDDEN');
          return attack.held(answer, attack.as[who], { code: 'FORBIDDEN', field: list });
        }
        expect(answer.body.data).toEqual({ is: { totalCount: 0, nodes: [] }, in: { totalCount: 0 }, or: { totalCount: 0 }, not: { totalCount: 0 } });
        expect(said(answer)).toEqual(said(missing));
        await attack.held(answer, attack.as[who], null);
      },
    );

    test('through a relation: what a row points to beyond the viewer’s scope answers no question', async () => {
      // The seller sees their opportunity, and neither its owner's account of HR nor its quotes' owners' teams.
      const query = (where: string) => `{ opportunities(where: ${where}) { totalCount } }`;
      for (const where of [
        `{ owner: { id: { eq: "${attack.ids.Employee.stranger}" } } }`,
        `{ owner: { person: { familyName: { startsWith: "P" } } } }`,
        `{ owner: { not: { id: { eq: "${newId('emp')}" } } } }`,
        `{ account: { owner: { id: { eq: "${attack.ids.Employee.stranger}" } } } }`,
      ]) {
        const answer = await attack.ask(attack.as.PARTNER_SELLER, query(where));
        expect([0, 'FORBIDDEN']).toContain(answer.body.data?.opportunities?.totalCount ?? first(answer).extensions.code);
      }
    });
  });

  describe('in cursors', () => {
    const page =
      'query ($after: String, $before: String) { opportunities(after: $after, before: $before, orderBy: [{ field: NAME }]) { nodes { id } } }';
    test('that point at a foreign row lead to rows of one’s own alone', async () => {
      const [foreign] = await attack.on.bench.sql<{ name: string; id: string }>(
        'select name, id from opportunity where id <> all (select id from opportunity where owner_id = $1)',
        [attack.as.SALES_REP.employeeId],
      );
      for (const at of ['after', 'before']) {
        const cursor = encodeCursor([foreign?.name ?? '', foreign?.id ?? '']);
        const answer = await attack.ask(attack.as.SALES_REP, page, { [at]: cursor });
        const ids = answer.body.data.opportunities.nodes.map(({ id }: { id: string }) => id);
        expect(ids.filter((id: string) => id !== attack.ids.Opportunity.rep)).toEqual([]);
        await attack.held(answer, attack.as.SALES_REP, null);
      }
    });

    test.each([
      ['of another list', encodeCursor(['x'])],
      ['with SQL in it', encodeCursor(["'; drop table opportunity; --", "' or 1=1 --"])],
      ['with a list in it', Buffer.from('[["a"],{"b":1}]').toString('base64url')],
      ['that is no JSON', 'AAAA'],
      ['of a megabyte of brackets', Buffer.from('['.repeat(100_000)).toString('base64url')],
      ['with an object for a prototype', Buffer.from('{"__proto__":{"length":2}}').toString('base64url')],
    ])('%s are refused', async (_what, after) => {
      const answer = await attack.ask(attack.as.SALES_REP, page, { after });
      expectRefused(answer, 200, 'BAD_USER_INPUT', /cursor/);
      await attack.held(answer, attack.as.SALES_REP, { code: 'BAD_USER_INPUT', field: 'opportunities' });
    });
  });
});

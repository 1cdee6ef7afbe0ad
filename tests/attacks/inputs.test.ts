import { describe, expect, test } from '@jest/globals';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import { attacked, auditedRefusal, expectRefused } from './attack.js';

type Ids = ReturnType<typeof attacked>['ids'];
type Who = keyof ReturnType<typeof attacked>['as'];

const inputType = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
const call = (mutation: string) => `mutation ($input: ${inputType(mutation)}!) { done: ${mutation}(input: $input) { userErrors { code field } } }`;

describe('inputs', () => {
  const attack = attacked();

  describe('owner, role and account fields that are smuggled in', () => {
    test.each<[Who, string, string, (ids: Ids) => object]>([
      ['CUSTOMER_MEMBER', 'contactUpdate', 'accountId', ({ Contact, Account }) => ({ id: Contact.member, accountId: Account.foreign })],
      ['CUSTOMER_MEMBER', 'contactUpdate', 'personId', ({ Contact, Person }) => ({ id: Contact.member, personId: Person.ADMIN })],
      ['CUSTOMER_MEMBER', 'personUpdate', 'roles', ({ Person }) => ({ id: Person['contact member'], roles: ['ADMIN'] })],
      ['CUSTOMER_MEMBER', 'personUpdate', 'employee', ({ Person, Employee }) => ({ id: Person['contact member'], employee: Employee.ADMIN })],
      ['PARTNER_SELLER', 'opportunityUpdate', 'owner', ({ Opportunity, Employee }) => ({ id: Opportunity.seller, owner: Employee.stranger })],
      ['PARTNER_ADMIN', 'leadUpdate', 'ownerId', ({ Lead, Employee }) => ({ id: Lead.partner, ownerId: Employee.stranger })],
      ['PARTNER_ADMIN', 'leadUpdate', 'partnerId', ({ Lead, Partner }) => ({ id: Lead.partner, partnerId: Partner.rival })],
      ['SALES_REP', 'opportunityUpdate', 'version', ({ Opportunity }) => ({ id: Opportunity.rep, version: 99 })],
      ['SALES_REP', 'opportunityUpdate', 'createdAt', ({ Opportunity }) => ({ id: Opportunity.rep, createdAt: '2020-01-01T00:00:00Z' })],
      ['SALES_REP', 'opportunityUpdate', 'owner_id', ({ Opportunity, Employee }) => ({ id: Opportunity.rep, owner_id: Employee.stranger })],
      ['SALES_REP', 'quoteUpdate', 'status', ({ Quote }) => ({ id: Quote.rep, status: 'APPROVED' })],
      ['SALES_REP', 'quoteUpdate', 'total', ({ Quote }) => ({ id: Quote.rep, total: { amount: '1', currency: 'USD' } })],
      [
        'SALES_REP',
        'orderCreate',
        'status',
        ({ Account, Product }) => ({ accountId: Account.rep, status: 'CONFIRMED', lines: [{ productId: Product.published, quantity: 1 }] }),
      ],
      ['SALES_REP', 'employeeUpdate', 'roles', ({ Employee }) => ({ id: Employee.SALES_REP, roles: ['ADMIN'] })],
      ['HR', 'employeeUpdate', 'role', ({ Employee }) => ({ id: Employee.HR, role: 'FINANCE' })],
      ['ADMIN', 'userInvite', 'password', ({ Person }) => ({ personId: Person.seller, password: 'known to me' })],
      ['ADMIN', 'apiClientCreate', 'createdById', ({ Employee }) => ({ name: 'K', scopes: ['sales:read'], createdById: Employee.HR })],
      ['ADMIN', 'apiClientCreate', 'roles', () => ({ name: 'K', scopes: ['sales:read'], roles: ['HR'] })],
    ])('%s sends %s with %s: the input has no such field', async (who, mutation, field, make) => {
      const answer = await attack.ask(attack.as[who], call(mutation), { input: make(attack.ids) });
      expectRefused(answer, 400, 'BAD_USER_INPUT', new RegExp(`Field "${field}" is not defined by type "${inputType(mutation)}"\\.$`));
      await attack.held(answer, attack.as[who], { code: 'BAD_USER_INPUT' });
    });

    test.each<[Who, string, (ids: Ids) => object, string]>([
      [
        'CUSTOMER_ADMIN',
        'orderCreate',
        ({ Account, Product, Employee }) => ({
          accountId: Account.customer,
          ownerId: Employee.stranger,
          lines: [{ productId: Product.published, quantity: 1 }],
        }),
        'FORBIDDEN',
      ],
      [
        'CUSTOMER_ADMIN',
        'orderCreate',
        ({ Account, Product }) => ({ accountId: Account.customer, lines: [{ productId: Product.published, quantity: 1, discount: '0.99' }] }),
        'FORBIDDEN',
      ],
      [
        'CUSTOMER_ADMIN',
        'orderCreate',
        ({ Account, Product }) => ({
          accountId: Account.customer,
          tax: { amount: '-100', currency: 'USD' },
          lines: [{ productId: Product.published, quantity: 1 }],
        }),
        'FORBIDDEN',
      ],
      ['CUSTOMER_ADMIN', 'accountUpdate', ({ Account, Employee }) => ({ id: Account.customer, ownerId: Employee.stranger }), 'NOT_FOUND'],
      ['CUSTOMER_ADMIN', 'accountUpdate', ({ Account }) => ({ id: Account.customer, lifecycle: 'CUSTOMER' }), 'FORBIDDEN'],
      ['CUSTOMER_ADMIN', 'accountUpdate', ({ Account }) => ({ id: Account.below, parentId: Account.foreign }), 'NOT_FOUND'],
      ['CUSTOMER_ADMIN', 'accountUpdate', ({ Account }) => ({ id: Account.customer, revenue: { amount: '1', currency: 'USD' } }), 'FORBIDDEN'],
      ['PARTNER_ADMIN', 'partnerUpdate', ({ Partner, PartnerTier }) => ({ id: Partner.partner, tierId: PartnerTier?.['dealers 2'] }), 'FORBIDDEN'],
      ['PARTNER_ADMIN', 'partnerUpdate', ({ Partner }) => ({ id: Partner.partner, status: 'SUSPENDED' }), 'FORBIDDEN'],
      ['PARTNER_SELLER', 'leadUpdate', ({ Lead }) => ({ id: Lead.seller, score: 100 }), 'FORBIDDEN'],
      ['SALES_REP', 'opportunityUpdate', ({ Opportunity, Employee }) => ({ id: Opportunity.rep, ownerId: Employee.stranger }), 'FORBIDDEN'],
      [
        'SALES_REP',
        'opportunityCreate',
        ({ Account, Employee }) => ({ name: 'Theirs', accountId: Account.rep, ownerId: Employee.stranger }),
        'FORBIDDEN',
      ],
      ['SALES_REP', 'accountUpdate', ({ Account, Employee }) => ({ id: Account.rep, ownerId: Employee.stranger }), 'FORBIDDEN'],
      ['SALES_REP', 'accountUpdate', ({ Account, Employee }) => ({ id: Account.foreign, ownerId: Employee.SALES_REP }), 'FORBIDDEN'],
      ['SALES_REP', 'productUpdate', ({ Product }) => ({ id: Product.published, listPrice: { amount: '1', currency: 'USD' } }), 'FORBIDDEN'],
      ['EMPLOYEE', 'employeeUpdate', ({ Employee }) => ({ id: Employee.EMPLOYEE, managerId: Employee.HR }), 'FORBIDDEN'],
      ['EMPLOYEE', 'personUpdate', ({ Person }) => ({ id: Person.HR, phone: '+1 555 0100' }), 'FORBIDDEN'],
    ])('%s sends %s with a field that is not theirs to set: %#', async (who, mutation, make, code) => {
      const answer = await attack.ask(attack.as[who], call(mutation), { input: make(attack.ids) });
      const codes = [
        ...(answer.body.errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code),
        ...(answer.body.data?.done?.userErrors ?? []).map(({ code: each }: { code: string }) => each),
      ];
      expect(codes).toEqual([code]);
      await attack.held(answer, attack.as[who], { code, field: mutation });
    });
  });

  describe('free JSON', () => {
    const create = call('productCreate');
    const product = (attributes: string) =>
      `{"query":${JSON.stringify(create)},"variables":{"input":{"sku":"EVIL","name":"E","listPrice":{"amount":"1","currency":"USD"},"attributes":${attributes}}}}`;

    test.each(['{"__proto__":{"admin":true}}', '{"a":{"constructor":{"prototype":{"admin":true}}}}', '[{"__proto__":{"admin":true}}]'])(
      '%s is not taken as the body of a request',
      async (attributes) => {
        const answer = await attack.on.send(product(attributes), { as: attack.as.ADMIN });
        expectRefused(answer, 400, 'BAD_USER_INPUT', /JSON/);
        expect(({} as Record<string, unknown>).admin).toBeUndefined();
        await attack.held(answer, attack.as.ADMIN, { code: 'BAD_USER_INPUT' });
      },
    );

    test.each([
      ['__proto__', 'attributes: { __proto__: { admin: true }, size: 1 }'],
      ['constructor', 'attributes: { constructor: { prototype: { admin: true } } }'],
      ['prototype, deep inside', 'attributes: { a: [{ b: { __proto__: { admin: true } } }] }'],
    ])('as a literal in the document, %s changes no prototype', async (_what, attributes) => {
      const answer = await attack.ask(
        attack.as.ADMIN,
        `mutation { productCreate(input: { sku: "EVIL", name: "E", listPrice: { amount: "1", currency: "USD" }, ${attributes} }) { product { attributes } userErrors { code field } } }`,
      );
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
      expect(answer.body.data.productCreate).toEqual({ product: null, userErrors: [{ code: 'INVALID', field: ['attributes'] }] });
      await attack.held(answer, attack.as.ADMIN, { code: 'INVALID', field: 'productCreate' });
    });

    test.each([
      ['a thousand levels deep', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`, /at most 20 levels/],
      ['as deep as a body can hold', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /at most 20 levels/],
      ['of 100,000 values', JSON.stringify(Array.from({ length: 100_000 }, () => 1)), /at most 2000 values/],
    ])('%s is refused', async (_what, attributes, message) => {
      const answer = await attack.on.send(product(attributes), { as: attack.as.ADMIN });
      expect(answer.body.data.done.userErrors).toEqual([{ code: 'INVALID', field: ['attributes'] }]);
      await attack.held(answer, attack.as.ADMIN, { code: 'INVALID', field: 'productCreate' });
      expect((await auditedRefusal(attack.on, answer))?.changes.refused[0]).toMatchObject({ message: expect.stringMatching(message) });
    });

    test('a retry with such a value is refused before it is compared', async () => {
      const answer = await attack.on.send(product(`${'['.repeat(200_000)}${']'.repeat(200_000)}`).replace('"sku"', '"idempotencyKey":"deep","sku"'), {
        as: attack.as.ADMIN,
      });
      expect(answer.body.data.done.userErrors).toEqual([{ code: 'INVALID', field: null }]);
      await attack.held(answer, attack.as.ADMIN, { code: 'INVALID', field: 'productCreate' });
    });
  });

  describe('explicit null', () => {
    test.each<[Who, string, (ids: Ids) => object, string[]]>([
      ['SALES_REP', 'opportunityUpdate', ({ Opportunity }) => ({ id: Opportunity.rep, name: null }), ['name']],
      ['SALES_REP', 'opportunityUpdate', ({ Opportunity }) => ({ id: Opportunity.rep, ownerId: null }), ['ownerId']],
      ['CUSTOMER_MEMBER', 'personUpdate', ({ Person }) => ({ id: Person['contact member'], familyName: null }), ['familyName']],
      ['SALES_REP', 'accountUpdate', ({ Account }) => ({ id: Account.rep, name: null }), ['name']],
      ['ADMIN', 'productUpdate', ({ Product }) => ({ id: Product.published, listPrice: null }), ['listPrice']],
      ['ADMIN', 'productUpdate', ({ Product }) => ({ id: Product.published, published: null }), ['published']],
    ])('%s sends %s with null for what must be there: %#', async (who, mutation, make, field) => {
      const answer = await attack.ask(attack.as[who], call(mutation), { input: make(attack.ids) });
      expect(answer.body.data.done.userErrors).toEqual([{ code: 'REQUIRED', field }]);
      await attack.held(answer, attack.as[who], { code: 'REQUIRED', field: mutation });
    });

    test.each([
      ['a filter', '{ opportunities(where: { name: { eq: null } }) { totalCount } }', /compares with nothing/],
      ['a field of a filter', '{ opportunities(where: { name: null }) { totalCount } }', /is null/],
      ['a branch of a filter', '{ opportunities(where: { or: null }) { totalCount } }', /is null/],
      ['an id filter', '{ opportunities(where: { id: { in: null } }) { totalCount } }', /compares with nothing/],
    ])('%s', async (_what, query, message) => {
      const answer = await attack.ask(attack.as.SALES_REP, query);
      expectRefused(answer, 200, 'BAD_USER_INPUT', message);
      await attack.held(answer, attack.as.SALES_REP, { code: 'BAD_USER_INPUT', field: 'opportunities' });
    });

    test('a null id, and a null list of ids', async () => {
      for (const query of ['{ opportunity(id: null) { id } }', '{ nodes(ids: null) { id } }', '{ nodes(ids: [null]) { id } }']) {
        const answer = await attack.ask(attack.as.SALES_REP, query);
        expectRefused(answer, 400, 'GRAPHQL_VALIDATION_FAILED');
        await attack.held(answer, attack.as.SALES_REP, { code: 'GRAPHQL_VALIDATION_FAILED' });
      }
    });
  });

  test('a row is not moved out of one’s scope in two steps either', async () => {
    const { Opportunity, Employee } = attack.ids;
    const answer = await attack.ask(
      attack.as.SALES_REP,
      `mutation { a: opportunityUpdate(input: { id: "${Opportunity.rep}", nextStep: null }) { userErrors { code } } b: opportunityUpdate(input: { id: "${Opportunity.rep}", ownerId: "${Employee.HR}" }) { userErrors { code } } }`,
    );
    expect(answer.body.data).toEqual({ a: { userErrors: [] }, b: null });
    await attack.held(answer, attack.as.SALES_REP, { code: 'FORBIDDEN', field: 'opportunityUpdate' });
    expect(await attack.on.bench.sql('select owner_id::text from opportunity where id = $1', [uuidOf('opp', Opportunity.rep as string)])).toEqual([
      { owner_id: attack.as.SALES_REP.employeeId },
    ]);
  });
});

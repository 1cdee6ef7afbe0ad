import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { ContactPoint } from './index.js';

const PERSON =
  'person { id givenName email phone language timeZone birthday contactPoints { nodes { id kind value label } } } userErrors { code field message }';
const UPDATE = `mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) { ${PERSON.replace(' birthday', '')} } }`;
const ADD = `mutation ($input: ContactPointAddInput!) { contactPointAdd(input: $input) { ${PERSON.replace(' birthday', '')} } }`;
const REMOVE = `mutation ($input: ContactPointRemoveInput!) { contactPointRemove(input: $input) { ${PERSON.replace(' birthday', '')} } }`;
const PROMOTE = `mutation ($input: ContactPointPromoteInput!) { contactPointPromote(input: $input) { ${PERSON.replace(' birthday', '')} } }`;

describe('persons', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  async function repWithContact() {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const person = await bench.build.person({ email: 'main@example.test' });
    await bench.build.contact({ account: await bench.build.account({ owner: employee }), person });
    return { person, principal };
  }

  test('a rep changes the contacts of their accounts, with language and time zone in their usual spelling', async () => {
    const { person, principal } = await repWithContact();
    const { data, errors } = await bench.call(principal, UPDATE, {
      input: { id: person.id, email: 'New@Example.test', language: 'de-at', timeZone: 'europe/vienna' },
    });
    expect(errors).toBeUndefined();
    expect(data.personUpdate).toMatchObject({
      userErrors: [],
      person: { email: 'new@example.test', language: 'de-AT', timeZone: 'Europe/Vienna' },
    });
  });

  test.each([
    ['language', 'not a language'],
    ['timeZone', 'Mars/Olympus'],
    ['birthday', '2999-01-01'],
    ['givenName', ' '],
  ])('%s «%s» is refused', async (field, value) => {
    const { principal } = await bench.build.asEmployee(['MARKETER']);
    const { id } = await bench.build.person();
    const { data } = await bench.call(principal, UPDATE, { input: { id, [field]: value } });
    expect(data.personUpdate).toMatchObject({ person: null, userErrors: [{ field: [field] }] });
  });

  test('people change their own profile, but not the e-mail address that others know them by', async () => {
    const { contact, principal } = await bench.build.asCustomer('MEMBER');
    const { id } = contact.person;
    expect((await bench.call(principal, UPDATE, { input: { id, givenName: 'Eve' } })).data.personUpdate.person.givenName).toBe('Eve');
    const mail = await bench.call(principal, UPDATE, { input: { id, email: 'other@example.test' } });
    expect(mail.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const foreign = await bench.call(principal, UPDATE, { input: { id: (await bench.build.person()).id, givenName: 'Eve' } });
    expect(foreign.data.personUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  });

  test('further addresses are added, become the main one and go', async () => {
    const { person, principal } = await repWithContact();
    const added = await bench.call(principal, ADD, { input: { id: person.id, kind: 'EMAIL', value: ' Home@Example.test ', label: 'home' } });
    expect(added.data.contactPointAdd).toMatchObject({
      userErrors: [],
      person: { contactPoints: { nodes: [{ kind: 'EMAIL', value: 'home@example.test', label: 'home' }] } },
    });
    const [point] = added.data.contactPointAdd.person.contactPoints.nodes;
    for (const value of ['home@example.test', 'main@example.test']) {
      const twice = await bench.call(principal, ADD, { input: { id: person.id, kind: 'EMAIL', value } });
      expect(twice.data.contactPointAdd.userErrors).toMatchObject([{ code: 'TAKEN', field: ['value'] }]);
    }
    const promoted = await bench.call(principal, PROMOTE, { input: { id: point.id } });
    expect(promoted.data.contactPointPromote.person).toMatchObject({
      email: 'home@example.test',
      contactPoints: { nodes: [{ value: 'main@example.test' }] },
    });
    const removed = await bench.call(principal, REMOVE, { input: { id: point.id } });
    expect(removed.data.contactPointRemove.person.contactPoints.nodes).toEqual([]);
  });

  test('a phone number that becomes the first main one is no further one any more', async () => {
    const { person, principal } = await repWithContact();
    const point = await bench.build.save(ContactPoint, { person, kind: 'PHONE', value: '+49 30 901820' });
    const { data } = await bench.call(principal, PROMOTE, { input: { id: point.id } });
    expect(data.contactPointPromote.person).toMatchObject({ phone: '+49 30 901820', contactPoints: { nodes: [] } });
  });

  test.each([
    ['EMAIL', 'nowhere'],
    ['PHONE', 'call me'],
  ])('%s «%s» is refused', async (kind, value) => {
    const { person, principal } = await repWithContact();
    const { data } = await bench.call(principal, ADD, { input: { id: person.id, kind, value } });
    expect(data.contactPointAdd.userErrors).toMatchObject([{ code: 'INVALID', field: ['value'] }]);
  });

  test('a home address and a birthday are for the person and HR alone', async () => {
    const { employee, principal } = await bench.build.asEmployee([], { person: await bench.build.person({ birthday: '1990-01-02' }) });
    const HOME = `mutation ($input: AddressSetInput!) { addressSet(input: $input) { address { id isDefault } userErrors { code } } }`;
    const home = { personId: employee.person.id, kind: 'HOME', line1: 'Way 1', city: 'Vienna', country: 'AT' };
    expect((await bench.call(principal, HOME, { input: home })).data.addressSet).toMatchObject({ userErrors: [], address: { isDefault: true } });
    const READ = `query ($id: ID!) { person(id: $id) { birthday addresses { nodes { city } } } }`;
    const HIDDEN = `query ($id: ID!) { person(id: $id) { addresses { totalCount nodes { city } } } }`;
    const hr = (await bench.build.asEmployee(['HR'])).principal;
    for (const who of [principal, hr])
      expect((await bench.call(who, READ, { id: employee.person.id })).data.person).toEqual({
        birthday: '1990-01-02',
        addresses: { nodes: [{ city: 'Vienna' }] },
      });
    for (const role of ['ADMIN', 'SALES_REP', 'SUPPORT_AGENT'] as const) {
      const other = (await bench.build.asEmployee([role])).principal;
      expect((await bench.call(other, HIDDEN, { id: employee.person.id })).data.person).toEqual({ addresses: { totalCount: 0, nodes: [] } });
      expect((await bench.call(other, READ, { id: employee.person.id })).data.person?.birthday ?? null).toBeNull();
      const { errors } = await bench.call(other, HOME, { input: home });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test.each([
    ['personUpdate', 'PersonUpdateInput', { givenName: 'x' }, 'person'],
    ['contactPointAdd', 'ContactPointAddInput', { kind: 'PHONE', value: '12345678' }, 'person'],
    ['contactPointRemove', 'ContactPointRemoveInput', {}, 'point'],
    ['contactPointPromote', 'ContactPointPromoteInput', {}, 'point'],
  ])('%s is refused for foreign persons, roles without the right, and nobody in particular', async (field, type, values, what) => {
    const person = await bench.build.person();
    const point = await bench.build.save(ContactPoint, { person, kind: 'PHONE', value: '+49 30 1' });
    const input = { id: what === 'point' ? point.id : person.id, ...values };
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
    const code = async (as: Parameters<TestBench['call']>[0]) => (await bench.call(as, document, { input })).errors?.[0]?.extensions.code;
    expect(await code((await bench.build.asEmployee(['SALES_REP'])).principal)).toBe('FORBIDDEN');
    expect(await code(null)).toBe('UNAUTHENTICATED');
    const { data } = await bench.call((await bench.build.asCustomer('MEMBER')).principal, document, { input });
    expect(data[field].userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });
});

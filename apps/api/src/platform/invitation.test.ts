import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { PartnerMember } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';

const ANSWER = '{ invitation { id email state person { id } partner { id } account { id } sentAt } userErrors { code field message } }';
const MEMBER = `mutation ($input: PartnerMemberInviteInput!) { partnerMemberInvite(input: $input) ${ANSWER} }`;
const CONTACT = `mutation ($input: ContactInviteInput!) { contactInvite(input: $input) ${ANSWER} }`;
const REVOKE = `mutation ($input: InvitationRevokeInput!) { invitationRevoke(input: $input) ${ANSWER} }`;
const LIST = '{ invitations { totalCount nodes { email state } } }';

describe('invitations', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  const ask = async (principal: Principal | null, document: string, id: string) => {
    const { data, errors } = await bench.call(principal, document, { input: { id } });
    return errors
      ? errors[0]?.extensions.code
      : Object.values(data as Record<string, { invitation: Record<string, unknown> | null; userErrors: object[] }>)[0];
  };
  const list = async (principal: Principal) => {
    const { data, errors } = await bench.call(principal, LIST);
    return errors ? errors[0]?.extensions.code : data.invitations.nodes;
  };
  async function member(role: 'SELLER' | 'MARKETER' | 'ADMIN', partner = undefined as Awaited<ReturnType<typeof bench.build.partner>> | undefined) {
    const made = await bench.build.asPartner(role, partner);
    const [row] = await bench.sql<{ id: string }>('select id from partner_member where person_id = $1', [made.principal.personId]);
    return { ...made, id: await idOf('PartnerMember', row?.id) };
  }
  const idOf = async (type: string, uuid: string | undefined) => {
    const { modelByName } = await import('../core/model/registry.js');
    const { toTypeId } = await import('../core/index.js');
    return toTypeId(modelByName(type)?.prefix as string, uuid as string);
  };

  test('a partner’s administrator invites their own members, and sees what becomes of it', async () => {
    const boss = await member('ADMIN');
    const seller = await member('SELLER', boss.partner);
    const answer = await ask(boss.principal, MEMBER, seller.id);
    expect(answer).toMatchObject({
      userErrors: [],
      invitation: {
        email: seller.person.email,
        state: 'PENDING',
        person: { id: seller.person.id },
        partner: { id: boss.partner.id },
        account: null,
        sentAt: null,
      },
    });
    await bench.jobs();
    expect(await list(boss.principal)).toEqual([{ email: seller.person.email, state: 'PENDING' }]);
    const rows = await bench.sql<{ email: string }>('select u.email from "user" u where u.person_id = $1', [seller.principal.personId]);
    expect(rows).toEqual([{ email: seller.person.email }]);
    expect(
      await bench.sql('select from auth.verification v join auth."user" u on u.id::text = v.value where u.email = $1', [seller.person.email]),
    ).toHaveLength(1);
  });

  test('nobody invites beyond their partner, and sellers and marketers nobody at all', async () => {
    const boss = await member('ADMIN');
    const other = await member('SELLER');
    expect(await ask(boss.principal, MEMBER, other.id)).toMatchObject({ invitation: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] });
    for (const role of ['SELLER', 'MARKETER'] as const)
      expect(await ask((await member(role, boss.partner)).principal, MEMBER, boss.id)).toBe('FORBIDDEN');
    for (const role of ['SALES_REP', 'HR', 'ANALYST', 'MARKETER', 'FINANCE'] as const)
      expect([role, await ask((await bench.build.asEmployee([role])).principal, MEMBER, other.id)]).toEqual([
        role,
        role === 'SALES_REP' ? expect.objectContaining({ invitation: null }) : 'FORBIDDEN',
      ]);
    expect(
      await bench.sql('select from invitation i join partner_member m on m.person_id = i.person_id where m.partner_id = $1', [
        other.principal.partnerId,
      ]),
    ).toEqual([]);
    expect(await ask(null, MEMBER, other.id)).toBe('UNAUTHENTICATED');
  });

  test('a marketer of a partner can’t make an administrator, nor anybody anything above themself', async () => {
    const marketer = await member('MARKETER');
    const ADD = 'mutation ($input: PartnerMemberAddInput!) { partnerMemberAdd(input: $input) { partnerMember { id } userErrors { code } } }';
    const person = { givenName: 'Eve', familyName: 'Up', email: 'eve@partner.test' };
    const { errors } = await bench.call(marketer.principal, ADD, { input: { partnerId: marketer.partner.id, role: 'ADMIN', person } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const customer = await bench.build.asCustomer('MEMBER');
    const { errors: more } = await bench.call(
      customer.principal,
      'mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { userErrors { code } } }',
      { input: { accountId: customer.account.id, portalRole: 'ADMIN', person } },
    );
    expect(more?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a customer’s administrator invites the contacts of their account who have a portal role', async () => {
    const boss = await bench.build.asCustomer('ADMIN');
    const colleague = await bench.build.contact({ account: boss.account, portalRole: 'MEMBER' });
    const without = await bench.build.contact({ account: boss.account });
    const stranger = await bench.build.asCustomer('MEMBER');
    expect(await ask(boss.principal, CONTACT, colleague.id)).toMatchObject({
      userErrors: [],
      invitation: { state: 'PENDING', account: { id: boss.account.id } },
    });
    expect(await ask(boss.principal, CONTACT, without.id)).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
    expect(await ask(boss.principal, CONTACT, stranger.contact.id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await ask(stranger.principal, CONTACT, stranger.contact.id)).toBe('FORBIDDEN');
    expect(await list(boss.principal)).toEqual([{ email: colleague.person.email, state: 'PENDING' }]);
    expect(await list(stranger.principal)).toBe('FORBIDDEN');
  });

  test('a rep invites contacts of the accounts they own, a channel manager members of partners, support any contact', async () => {
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const own = await bench.build.contact({ account: await bench.build.account({ owner: rep.employee }), portalRole: 'ADMIN' });
    const other = await bench.build.contact({ portalRole: 'ADMIN' });
    expect(await ask(rep.principal, CONTACT, own.id)).toMatchObject({ userErrors: [] });
    expect(await ask(rep.principal, CONTACT, other.id)).toBe('FORBIDDEN');
    expect(await ask((await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, CONTACT, other.id)).toMatchObject({ userErrors: [] });
    expect(await ask((await bench.build.asEmployee(['MARKETER'])).principal, CONTACT, other.id)).toBe('FORBIDDEN');
    const channel = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    expect(await ask(channel.principal, MEMBER, (await member('SELLER')).id)).toMatchObject({ userErrors: [] });
  });

  test('who is more than what they are invited as is invited by an administrator alone', async () => {
    const boss = await member('ADMIN');
    const { employee } = await bench.build.asEmployee(['FINANCE']);
    const double = await bench.build.save(PartnerMember, { partner: boss.partner, person: employee.person, role: 'SELLER' });
    expect(await ask(boss.principal, MEMBER, double.id)).toMatchObject({
      invitation: null,
      userErrors: [{ code: 'WRONG_STATE', message: expect.stringContaining('administrator') }],
    });
    expect(await bench.sql('select from "user" u join employee e on e.person_id = u.person_id where e.id::text = $1', [employee.id])).toEqual([]);
    const admin = await bench.build.asEmployee(['ADMIN']);
    expect(await ask(admin.principal, MEMBER, double.id)).toMatchObject({ userErrors: [] });
  });

  test('holds in SQL as it does in the graph', async () => {
    const boss = await member('ADMIN');
    const { employee } = await bench.build.asEmployee([]);
    const other = await member('SELLER');
    const { beginSql } = await import('../core/database/session.js');
    const insert = async (person: string | null, partner: string | null) => {
      const { withAdmin } = await import('../testing/database.js');
      return withAdmin(async (client) => {
        await client.query(beginSql(boss.principal, 'test', ''));
        return client.query(
          `insert into invitation (person_id, email, partner_id, expires_at) values ($1, 'x@x.test', $2, now() + interval '1 day')`,
          [person, partner],
        );
      }, bench.database.url).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    };
    const { uuidOf } = await import('../core/index.js');
    expect(await insert(uuidOf('per', employee.person.id), boss.principal.partnerId)).toBe('RL001');
    expect(await insert(uuidOf('per', employee.person.id), null)).toBe('42501');
    expect(await insert(other.principal.personId, other.principal.partnerId)).toBe('42501');
    expect(await insert(other.principal.personId, boss.principal.partnerId)).toBe('RL001');
  });

  test('an address with which somebody else signs in is refused, and so is who signs in already', async () => {
    const boss = await member('ADMIN');
    const one = await member('SELLER', boss.partner);
    await ask(boss.principal, MEMBER, one.id);
    const two = await bench.build.save(PartnerMember, {
      partner: boss.partner,
      person: await bench.build.person({ email: one.person.email as string }),
      role: 'SELLER',
    });
    expect(await ask(boss.principal, MEMBER, two.id)).toMatchObject({
      userErrors: [{ code: 'WRONG_STATE', message: expect.stringContaining('Somebody else') }],
    });
    await bench.sql(
      `insert into auth.account (account_id, provider_id, user_id, password, updated_at) select u.id::text, 'credential', u.id, 'x', now() from auth."user" u where u.email = $1`,
      [one.person.email],
    );
    expect(await list(boss.principal)).toEqual([{ email: one.person.email, state: 'ACCEPTED' }]);
    expect(await ask(boss.principal, MEMBER, one.id)).toMatchObject({
      userErrors: [{ code: 'WRONG_STATE', message: expect.stringContaining('already') }],
    });
  });

  test('is taken back by whoever could send it, and can be sent again; an accepted one can’t', async () => {
    const boss = await member('ADMIN');
    const seller = await member('SELLER', boss.partner);
    const sent = (await ask(boss.principal, MEMBER, seller.id)) as unknown as { invitation: { id: string } };
    await bench.jobs();
    const links = () =>
      bench.sql('select from auth.verification v join auth."user" u on u.id::text = v.value where u.email = $1', [seller.person.email]);
    expect(await links()).toHaveLength(1);
    expect(await ask((await member('ADMIN')).principal, REVOKE, sent.invitation.id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await ask(boss.principal, REVOKE, sent.invitation.id)).toMatchObject({ userErrors: [], invitation: { state: 'REVOKED' } });
    expect(await links()).toHaveLength(0);
    expect(await ask(boss.principal, MEMBER, seller.id)).toMatchObject({ invitation: { id: sent.invitation.id, state: 'PENDING' } });
    await bench.jobs();
    expect(await links()).toHaveLength(1);
    await bench.sql(`update invitation set accepted_at = now() where person_id = $1`, [seller.principal.personId]);
    expect(await ask(boss.principal, REVOKE, sent.invitation.id)).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
  });

  test('a merge of two accounts to which somebody is invited keeps one, and undone, invites nobody anew', async () => {
    const rep = await bench.build.asEmployee(['ADMIN']);
    const person = await bench.build.person();
    const accounts = [await bench.build.account(), await bench.build.account()] as const;
    for (const account of accounts) {
      const contact = await bench.build.contact({ account, person, portalRole: 'MEMBER' });
      expect(await ask(rep.principal, CONTACT, contact.id)).toMatchObject({ userErrors: [] });
    }
    const count = async () =>
      (await bench.sql('select from invitation i join "user" u on u.person_id = i.person_id where u.email = $1', [person.email])).length;
    await bench.jobs();
    const MERGE = 'mutation ($input: AccountMergeInput!) { accountMerge(input: $input) { merge { id } userErrors { code message } } }';
    const { data, errors } = await bench.call(rep.principal, MERGE, { input: { id: accounts[0].id, goneId: accounts[1].id } });
    expect([errors, data?.accountMerge.userErrors]).toEqual([undefined, []]);
    expect(await count()).toBe(1);
    const UNDO = 'mutation ($input: MergeUndoInput!) { mergeUndo(input: $input) { userErrors { code message } } }';
    const undone = await bench.call(rep.principal, UNDO, { input: { id: data.accountMerge.merge.id } });
    expect(undone.data.mergeUndo.userErrors).toEqual([]);
    expect(await count()).toBe(2);
    expect(await bench.sql(`select from graphile_worker.jobs where task_identifier = 'invitation.send'`)).toEqual([]);
  });

  test('are listed in one statement, however many there are', async () => {
    const boss = await member('ADMIN');
    await ask(boss.principal, MEMBER, (await member('SELLER', boss.partner)).id);
    const few = await bench.call(boss.principal, LIST);
    for (let n = 0; n < 3; n += 1) await ask(boss.principal, MEMBER, (await member('SELLER', boss.partner)).id);
    const more = await bench.call(boss.principal, LIST);
    expect([few.data.invitations.totalCount, more.data.invitations.totalCount]).toEqual([1, 4]);
    expect(more.statements).toBe(few.statements);
  });
});

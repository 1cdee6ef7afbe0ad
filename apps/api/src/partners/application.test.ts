import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';

const APPLY = `mutation ($input: PartnerApplyInput!) { partnerApply(input: $input) { partnerApplication { id } userErrors { code field message } } }`;
const CONFIRM = `mutation ($input: PartnerApplicationConfirmInput!) { partnerApplicationConfirm(input: $input) { partnerApplication { id } userErrors { code field message } } }`;
const LIST = `{ partnerApplications { nodes { id organisation status email likenesses { kind recordId name reasons } } } }`;
const APPROVE = `mutation ($input: PartnerApplicationApproveInput!) { partnerApplicationApprove(input: $input) { partnerApplication { status decidedBy { id } partner { id status name domain channelManager { id } members { nodes { role person { email } } } } } userErrors { code field } } }`;
const REJECT = `mutation ($input: PartnerApplicationRejectInput!) { partnerApplicationReject(input: $input) { partnerApplication { status rejectReason } userErrors { code field } } }`;

describe('applications to become a partner', () => {
  let bench: TestBench;
  let channel: Principal;
  beforeAll(async () => {
    bench = await testBench();
    channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
  });
  afterAll(() => bench.close());

  const company = { organisation: 'Contoso Cycles GmbH', partnerType: 'RESELLER', domain: 'https://www.contoso-cycles.de', country: 'de' };
  const someone = (email: string) => ({ ...company, givenName: 'Ada', familyName: 'Applicant', email, language: 'de' });
  const apply = (input: object) => bench.call(null, APPLY, { input });
  const mails = () => {
    const folder = join(bench.app.config.home, 'mail');
    return readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').replaceAll('=\n', '') }));
  };
  const mailTo = (address: string, what: string) => mails().find(({ file }) => file.startsWith(what) && file.includes(address.replace('@', '-')));
  const tokenFor = (address: string): string => /partner\/apply\/([\w-]+)/.exec(mailTo(address, 'bitte-best')?.text ?? '')?.[1] as string;
  /** An application that is confirmed, as the channel manager sees it. */
  async function confirmed(input: ReturnType<typeof someone>) {
    expect((await apply(input)).data.partnerApply).toEqual({ partnerApplication: null, userErrors: [] });
    await bench.jobs();
    const { data } = await bench.call(null, CONFIRM, { input: { token: tokenFor(input.email) } });
    expect(data.partnerApplicationConfirm).toEqual({ partnerApplication: null, userErrors: [] });
    await bench.jobs();
    return list().then((found) => found.find(({ email }) => email === input.email) as Seen);
  }
  interface Seen {
    id: string;
    organisation: string;
    status: string;
    email: string;
    likenesses: { kind: string; recordId: string; name: string; reasons: string[] }[];
  }
  const list = async (): Promise<Seen[]> => (await bench.call(channel, LIST)).data.partnerApplications.nodes;

  test('nobody sees an application until its link is opened; then the channel manager does, with what it is like', async () => {
    const account = await bench.build.account({ name: 'Contoso Cycles', domain: 'contoso-cycles.com' });
    const partner = await bench.build.partner({ name: 'Contozo Cycles', domain: 'contoso-cycles.de' });
    await bench.build.partner({ name: 'Something else', domain: 'else.test' });
    const known = await bench.build.person({ email: 'known@contoso-cycles.de', givenName: 'Known', familyName: 'Already' });
    await apply(someone(known.email as string));
    await bench.jobs();
    expect(await list()).toEqual([]);
    const seen = await confirmed(someone(known.email as string));
    expect(seen).toMatchObject({ organisation: 'Contoso Cycles GmbH', status: 'WAITING' });
    expect(seen.likenesses).toEqual(
      expect.arrayContaining([
        { kind: 'ACCOUNT', recordId: account.id, name: 'Contoso Cycles', reasons: ['SAME_NAME', 'SIMILAR_DOMAIN'] },
        { kind: 'PARTNER', recordId: partner.id, name: 'Contozo Cycles', reasons: ['SAME_DOMAIN', 'SIMILAR_NAME'] },
        { kind: 'PERSON', recordId: known.id, name: 'Known Already', reasons: ['SAME_EMAIL'] },
      ]),
    );
    const { statements } = await bench.call(channel, LIST);
    expect(statements).toBe(1);
  });

  test('approval makes a partner in onboarding with whoever applied as its administrator, and invites them', async () => {
    const { id } = await confirmed(someone('ada@approved.test'));
    const { data } = await bench.call(channel, APPROVE, { input: { id } });
    expect(data.partnerApplicationApprove).toMatchObject({
      userErrors: [],
      partnerApplication: {
        status: 'APPROVED',
        partner: {
          status: 'ONBOARDING',
          name: 'Contoso Cycles GmbH',
          domain: 'contoso-cycles.de',
          channelManager: { id: expect.any(String) },
          members: { nodes: [{ role: 'ADMIN', person: { email: 'ada@approved.test' } }] },
        },
      },
    });
    await bench.jobs();
    const [invitation] = await bench.sql(`select sent_at from invitation where email = 'ada@approved.test'`);
    expect(invitation?.sent_at).not.toBeNull();
    expect((await bench.call(channel, APPROVE, { input: { id } })).data.partnerApplicationApprove.userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
  });

  test('who is known already by their address is taken on purpose only', async () => {
    const person = await bench.build.person({ email: 'twice@known.test' });
    const { id } = await confirmed(someone('twice@known.test'));
    expect((await bench.call(channel, APPROVE, { input: { id } })).data.partnerApplicationApprove.userErrors).toMatchObject([{ code: 'DUPLICATE' }]);
    const { data } = await bench.call(channel, APPROVE, { input: { id, personId: person.id } });
    expect(data.partnerApplicationApprove).toMatchObject({ userErrors: [], partnerApplication: { status: 'APPROVED' } });
  });

  test('a rejection is mailed with its reason', async () => {
    const { id } = await confirmed(someone('no@rejected.test'));
    expect((await bench.call(channel, REJECT, { input: { id, reason: ' ' } })).data.partnerApplicationReject.userErrors).toMatchObject([
      { code: 'INVALID', field: ['reason'] },
    ]);
    await bench.call(channel, REJECT, { input: { id, reason: 'Outside of our territories' } });
    await bench.jobs();
    expect(mailTo('no@rejected.test', 'ihre-bewerbung')?.text).toContain('Outside of our territories');
    expect((await list()).find((each) => each.id === id)).toMatchObject({ status: 'REJECTED' });
  });

  test('the answer tells nothing: known or unknown, first or fourth; and no mailbox is filled', async () => {
    await bench.build.partner({ name: 'Known Dealers', domain: 'known-dealers.test' });
    const same = { partnerApplication: null, userErrors: [] };
    expect((await apply({ ...someone('a@known-dealers.test'), organisation: 'Known Dealers' })).data.partnerApply).toEqual(same);
    for (let at = 0; at < 4; at += 1) expect((await apply(someone('often@flood.test'))).data.partnerApply).toEqual(same);
    await bench.jobs();
    expect(mails().filter(({ file }) => file.includes('often-flood.test'))).toHaveLength(3);
    // What goes to an address that nobody has confirmed has no word of a stranger in it.
    expect(mailTo('often@flood.test', 'bitte-best')?.text).not.toContain('Contoso');
  });

  test('masses of applications are turned away for a while', async () => {
    await bench.sql(
      `insert into partner_application (organisation, partner_type, country, given_name, family_name, email)
       select 'x', 'VAR', 'AT', 'x', 'x', n || '@mass.test' from generate_series(1, 500) n`,
    );
    expect((await apply(someone('late@mass.test'))).data.partnerApply.userErrors).toMatchObject([{ message: expect.stringContaining('try again') }]);
    await bench.sql(`update partner_application set created_at = now() - interval '8 days' where email like '%@mass.test'`);
    await bench.run('partners.forgetApplications');
    const [{ count } = { count: -1 }] = await bench.sql<{ count: number }>(
      `select count(*)::int as count from partner_application where email like '%@mass.test'`,
    );
    expect(count).toBe(0);
  });

  test('a link that is not ours opens nothing; bad input says what to do', async () => {
    const unknown = await bench.call(null, CONFIRM, { input: { token: 'nonsense' } });
    expect(unknown.data.partnerApplicationConfirm.userErrors).toMatchObject([{ message: expect.stringContaining('apply again') }]);
    const odd = async (input: object) => (await apply({ ...someone('x@odd.test'), ...input })).data.partnerApply.userErrors;
    expect(await odd({ country: 'Germany' })).toMatchObject([{ code: 'INVALID', field: ['country'] }]);
    expect(await odd({ domain: 'no domain' })).toMatchObject([{ code: 'INVALID', field: ['domain'] }]);
    expect(await odd({ organisation: '' })).toMatchObject([{ code: 'REQUIRED', field: ['organisation'] }]);
    expect(await odd({ message: 'x'.repeat(2001) })).toMatchObject([{ code: 'INVALID', field: ['message'] }]);
  });

  test('guests, partners and sales reps see no application and decide on none', async () => {
    const { id } = await confirmed(someone('hidden@decided.test'));
    const callers = [(await bench.build.asPartner('ADMIN')).principal, (await bench.build.asEmployee(['SALES_REP'])).principal];
    for (const [document, input] of [
      [APPROVE, { id }],
      [REJECT, { id, reason: 'x' }],
    ] as const) {
      for (const caller of callers) expect((await bench.call(caller, document, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await bench.call(null, document, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    for (const caller of callers) expect((await bench.call(caller, LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, LIST)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

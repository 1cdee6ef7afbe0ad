import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { type Registered, registering } from '../testing/registering.js';
import { RegistrationApprovalRule } from './registration-rule.entity.js';

type Kit = Awaited<ReturnType<typeof registering>>;
const codes = ({ errors, userErrors }: Registered) => [
  ...(errors ?? []).map(({ extensions }) => extensions.code),
  ...userErrors.map(({ code }) => code),
];
const DEAL = `query ($id: ID!) { dealRegistration(id: $id) { status opportunity { id name amount { amount } closeDate partnerInvolvement
  owner { id } partner { id } partnerSeller { id } account { id name domain } contacts { nodes { contact { id person { email } } } } } } }`;
const PREVIEW = 'query ($id: ID!) { dealRegistrationApprovalPreview(registrationId: $id) { step role approverId reason } }';
const STEPS =
  'query ($id: ID!) { dealRegistration(id: $id) { status approvals { nodes { round step status role approver { id } decidedBy { id } } } } }';

describe('decisions on registrations', () => {
  let bench: TestBench;
  let kit: Kit;
  let channel: { employee: { id: string }; principal: Principal };
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    kit = await registering(bench);
    channel = await bench.build.asEmployee(['CHANNEL_MANAGER']);
  });
  afterAll(() => bench.close());

  const dealOf = async (id: string) => (await bench.call(channel.principal, DEAL, { id })).data.dealRegistration;
  const read = async (who: Principal, source: string, id: string) => {
    const { data, errors } = await bench.call(who, source, { id });
    expect(errors).toBeUndefined();
    return data;
  };

  test('an approval makes the one opportunity, with a new account and contact, for the partner’s seller and the channel manager', async () => {
    const partner = await bench.build.partner({ programme: kit.programme, channelManager: channel.employee as never });
    const seller = await kit.seller(partner);
    const { id } = await kit.approved(seller, channel.principal, 'Fresh', { domain: 'fresh.test' });
    const { opportunity } = await dealOf(id);
    expect(opportunity).toMatchObject({
      name: `Fresh: ${kit.product.name}`,
      amount: { amount: '5000.00' },
      partnerInvolvement: 'SOURCED',
      owner: { id: channel.employee.id },
      partner: { id: partner.id },
      partnerSeller: { id: seller.person.id },
      account: { name: 'Fresh', domain: 'fresh.test' },
      contacts: { nodes: [{ contact: { person: { email: 'cora@fresh.test' } } }] },
    });
    // Once, however often the job runs.
    await bench.run('registration.open', { id });
    expect((await bench.sql(`select 1 from opportunity o join account a on a.id = o.account_id where a.name = 'Fresh'`)).length).toBe(1);
    const mine = await read(seller.principal, 'query ($id: ID!) { opportunity(id: $id) { name registrations { nodes { id } } } }', opportunity.id);
    expect(mine.opportunity).toMatchObject({ registrations: { nodes: [{ id }] } });
  });

  test('a known account and its contact are taken again, and its rep has the deal; the partner’s name is theirs to read from then on', async () => {
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ name: 'Known Inc.', domain: 'known.test', owner: rep.employee });
    const contact = await bench.build.contact({ account, person: await bench.build.person({ email: 'cora@known.test' }) });
    const seller = await kit.seller();
    const { id } = await kit.submitted(seller, 'Known', { domain: 'shop.known.test' });
    const SEEN =
      'query ($id: ID!) { dealRegistration(id: $id) { company status partner { name } seller { id } changes { nodes { to } } conflicts { nodes { score } } } }';
    const before = await bench.call(rep.principal, SEEN, { id });
    expect(before.data.dealRegistration).toEqual({
      company: 'Known',
      status: 'SUBMITTED',
      partner: null,
      seller: null,
      changes: { nodes: [] },
      conflicts: { nodes: [] },
    });
    const filtered = `query ($partner: ID!) { dealRegistrations(where: { partner: { id: { eq: $partner } } }) { totalCount } }`;
    expect((await bench.call(rep.principal, filtered, { partner: seller.partner.id })).data.dealRegistrations.totalCount).toBe(0);
    const other = await bench.build.asEmployee(['SALES_REP']);
    expect((await bench.call(other.principal, SEEN, { id })).data.dealRegistration).toBeNull();
    await kit.done(channel.principal, 'dealRegistrationApprove', { id });
    await bench.jobs();
    const { opportunity } = await dealOf(id);
    expect(opportunity).toMatchObject({
      owner: { id: rep.employee.id },
      account: { id: account.id },
      contacts: { nodes: [{ contact: { id: contact.id } }] },
    });
    const after = await bench.call(rep.principal, SEEN, { id });
    expect(after.data.dealRegistration).toMatchObject({ partner: { name: seller.partner.name }, changes: { nodes: [] } });
    expect((await bench.call(rep.principal, filtered, { partner: seller.partner.id })).data.dealRegistrations.totalCount).toBe(1);
  });

  test('the opportunity that was found becomes the deal where the approver says so, and another partner’s never does', async () => {
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ name: 'Linked', domain: 'linked.test', owner: rep.employee });
    const own = await bench.build.opportunity({ account, owner: rep.employee, name: 'Ours', amount: '777.00' });
    const theirs = await bench.build.opportunity({
      account,
      owner: rep.employee,
      partner: await bench.build.partner(),
      partnerInvolvement: 'SOURCED',
    });
    const seller = await kit.seller();
    const { id } = await kit.submitted(seller, 'Linked', { domain: 'linked.test' });
    const CONFLICTS = 'query ($id: ID!) { dealRegistration(id: $id) { conflicts { nodes { id kind title opportunity { id } } } } }';
    const { nodes } = (await read(channel.principal, CONFLICTS, id)).dealRegistration.conflicts;
    const found = (title: string) => nodes.find((node: { title: string }) => node.title === title).id;
    const stolen = await kit.run(channel.principal, 'dealRegistrationApprove', { id, conflictId: found(theirs.name) });
    expect(stolen.userErrors).toMatchObject([{ code: 'INVALID', field: ['conflictId'] }]);
    // The channel manager doesn't see a deal without a partner, and yet can say that it is this one.
    expect(nodes.find((node: { title: string }) => node.title === 'Ours').opportunity).toBeNull();
    await kit.done(channel.principal, 'dealRegistrationApprove', { id, conflictId: found('Ours') });
    await bench.jobs();
    const { opportunity } = await dealOf(id);
    expect(opportunity).toMatchObject({
      id: own.id,
      amount: { amount: '777.00' },
      partner: { id: seller.partner.id },
      partnerInvolvement: 'SOURCED',
    });
  });

  test('a deal that is won converts its registration, one that is lost ends its protection', async () => {
    const seller = await kit.seller();
    const CLOSE = `mutation ($input: OpportunityCloseInput!) { opportunityClose(input: $input) { userErrors { message } } }`;
    for (const [company, outcome, status] of [
      ['Won', { won: true }, 'CONVERTED'],
      ['Lost', { won: false, lossReason: 'Price' }, 'EXPIRED'],
    ] as const) {
      const { id } = await kit.approved(seller, channel.principal, company);
      const { opportunity } = await dealOf(id);
      const { data } = await bench.call(channel.principal, CLOSE, { input: { id: opportunity.id, ...outcome } });
      expect(data.opportunityClose.userErrors).toEqual([]);
      expect((await dealOf(id)).status).toBe(status);
    }
  });

  test('rules name further approvers, who are previewed, and each decides once and in turn', async () => {
    const second = await bench.build.asEmployee(['ADMIN']);
    const rule = { name: 'Large', position: 1, kind: 'EMPLOYEE', employee: second.employee, minAmount: '10000', currency: 'USD' } as const;
    await bench.build.save(RegistrationApprovalRule, rule);
    await bench.build.save(RegistrationApprovalRule, {
      name: 'Second pair of eyes',
      position: 2,
      kind: 'ROLE',
      role: 'CHANNEL_MANAGER',
      minAmount: '20000',
      currency: 'USD',
    });
    const seller = await kit.seller();
    const small = await kit.submitted(seller, 'Small');
    expect((await read(channel.principal, PREVIEW, small.id)).dealRegistrationApprovalPreview).toEqual([]);
    const { id } = await kit.submitted(seller, 'Large', { amount: { amount: '20000', currency: 'USD' } });
    expect((await read(channel.principal, PREVIEW, id)).dealRegistrationApprovalPreview).toEqual([
      { step: 1, role: null, approverId: second.employee.id, reason: 'Large' },
      { step: 2, role: 'CHANNEL_MANAGER', approverId: null, reason: 'Second pair of eyes' },
    ]);
    expect((await bench.call(seller.principal, PREVIEW, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await kit.done(channel.principal, 'dealRegistrationApprove', { id })).toMatchObject({ status: 'UNDER_REVIEW', protectedUntil: null });
    expect(codes(await kit.run(channel.principal, 'dealRegistrationApprove', { id }))).toEqual(['FORBIDDEN']);
    const third = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    expect(codes(await kit.run(third.principal, 'dealRegistrationApprove', { id }))).toEqual(['FORBIDDEN']);
    expect(await kit.done(second.principal, 'dealRegistrationApprove', { id })).toMatchObject({ status: 'UNDER_REVIEW' });
    expect(await kit.done(third.principal, 'dealRegistrationApprove', { id })).toMatchObject({ status: 'APPROVED' });
    const { approvals } = (await read(channel.principal, STEPS, id)).dealRegistration;
    expect(approvals.nodes.map((node: { status: string; decidedBy: { id: string } }) => [node.status, node.decidedBy.id])).toEqual([
      ['APPROVED', channel.employee.id],
      ['APPROVED', second.employee.id],
      ['APPROVED', third.employee.id],
    ]);
    await bench.sql('delete from registration_approval_rule');
  });

  test('who was still to approve is asked no more once it is given back, and all begin anew with the next submission', async () => {
    await bench.build.save(RegistrationApprovalRule, { name: 'Two', position: 1, kind: 'ROLE', role: 'ADMIN' });
    const seller = await kit.seller();
    const { id } = await kit.submitted(seller, 'Anew');
    await kit.done(channel.principal, 'dealRegistrationApprove', { id });
    await kit.done(channel.principal, 'dealRegistrationReturn', { id, message: 'More, please' });
    await kit.done(seller.principal, 'dealRegistrationSubmit', { id });
    await kit.done(channel.principal, 'dealRegistrationApprove', { id });
    const { approvals } = (await read(channel.principal, STEPS, id)).dealRegistration;
    expect(approvals.nodes.map(({ round, status }: { round: number; status: string }) => [round, status])).toEqual([
      [1, 'APPROVED'],
      [2, 'APPROVED'],
      [2, 'PENDING'],
    ]);
    await bench.sql('delete from registration_approval_rule');
  });

  test('extensions: asked for by the partner, decided by the channel manager, one at a time and as often as the programme says', async () => {
    const seller = await kit.seller();
    const { id, protectedUntil } = await kit.approved(seller, channel.principal, 'Longer');
    const ask = () => kit.run(seller.principal, 'dealRegistrationExtend', { id, reason: 'The board meets in May' });
    const DECIDE = `mutation ($input: DealRegistrationExtensionDecideInput!) { dealRegistrationExtensionDecide(input: $input) { dealRegistrationExtension { status message registration { protectedUntil } } userErrors { code field } } }`;
    const decide = async (who: Principal, input: object) => {
      const { data } = await bench.call(
        channel.principal,
        '{ dealRegistrationExtensions(where: { status: { eq: PENDING } }) { nodes { id days } } }',
      );
      const { nodes } = data.dealRegistrationExtensions;
      return bench.call(who, DECIDE, { input: { id: nodes[0].id, ...input } });
    };
    expect(codes(await ask())).toEqual([]);
    expect(codes(await ask())).toEqual(['WRONG_STATE']);
    expect((await decide(seller.principal, { accept: true })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await decide(channel.principal, { accept: false })).data.dealRegistrationExtensionDecide.userErrors).toEqual([
      { code: 'REQUIRED', field: ['message'] },
    ]);
    await decide(channel.principal, { accept: false, message: 'Not yet' });
    expect(codes(await ask())).toEqual([]);
    const { data } = await decide(channel.principal, { accept: true });
    const until = new Date(Date.parse(protectedUntil) + 30 * 86_400_000).toISOString().slice(0, 10);
    expect(data.dealRegistrationExtensionDecide.dealRegistrationExtension).toMatchObject({
      status: 'ACCEPTED',
      registration: { protectedUntil: until },
    });
    expect((await ask()).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
    await bench.sql(`update registration_policy set extension = 'UNLIMITED'`);
    expect(codes(await ask())).toEqual([]);
    await bench.sql(`update registration_policy set extension = 'ONCE'`);
    const draft = await kit.draft(seller, 'Early');
    expect(codes(await kit.run(seller.principal, 'dealRegistrationExtend', { id: draft.id, reason: 'x' }))).toEqual(['WRONG_STATE']);
  });

  test('a rejection says why: free words for the programme’s terms, and none for a conflict', async () => {
    const seller = await kit.seller();
    const reject = async (company: string, input: object) => {
      const { id } = await kit.submitted(seller, company);
      return kit.run(channel.principal, 'dealRegistrationReject', { id, ...input });
    };
    expect((await reject('Wordless', { ground: 'TERMS' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['message'] }]);
    expect((await reject('Chatty', { ground: 'NOT_PROTECTABLE', message: 'Contoso’s rep has it' })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['message'] },
    ]);
    expect((await reject('Groundless', { ground: 'PROTECTED' })).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['ground'] }]);
    expect((await reject('Worded', { ground: 'TERMS', message: 'We sell no cars' })).record).toMatchObject({
      status: 'REJECTED',
      ground: 'TERMS',
      message: 'We sell no cars',
    });
    const silent = await reject('Silent', { ground: 'NOT_PROTECTABLE', note: 'A rep has it' });
    expect(silent.record).toMatchObject({ status: 'REJECTED', ground: 'NOT_PROTECTABLE', message: null, blockedUntil: null });
  });

  test('two who decide at once: one of them counts', async () => {
    const other = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    const seller = await kit.seller();
    const { id } = await kit.submitted(seller, 'Race');
    const tries = await Promise.all([
      kit.run(channel.principal, 'dealRegistrationApprove', { id }),
      kit.run(other.principal, 'dealRegistrationReject', { id, ground: 'NOT_PROTECTABLE' }),
    ]);
    expect(tries.flatMap(codes)).toEqual(['WRONG_STATE']);
  });
});

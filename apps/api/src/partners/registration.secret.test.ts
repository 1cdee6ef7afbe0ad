import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { type Registered, type Registrar, registering } from '../testing/registering.js';

type Kit = Awaited<ReturnType<typeof registering>>;

/** Everything that a partner can ask of a registration. */
const ALL = `id version status round company domain country region city amount { amount currency } closeDate need submittedAt dueAt overdue decidedAt
  approvedAt protectedUntil daysLeft protectedDays discount ground blockedUntil message createdAt updatedAt viewerCan { update withdraw extend decide }
  partner { id } seller { id } programme { id } opportunity { id } items { totalCount nodes { id quantity } } contacts { totalCount nodes { email } }
  changes { totalCount nodes { id from to message at by { id } } } conflicts { totalCount nodes { id } } approvals { totalCount nodes { id } }
  extensions { totalCount nodes { id } }`;

/** Ids and moments are each one's own; all else has to be equal to the letter. */
const plain = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/"[a-z]{3}_[0-9a-z]{26}"/g, '"id"')
    .replaceAll(/"\d{4}-\d{2}-\d{2}T[^"]+Z"/g, '"moment"');

/** What is fixed ahead: the company, so that a conflict can't show in it. */
describe('what a partner learns of a conflict', () => {
  let bench: TestBench;
  let kit: Kit;
  let channel: Principal;
  let first: Registrar;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    kit = await registering(bench);
    channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
    first = await kit.seller();
    // A customer who is everything at once: an account with an owner, contacts, an open deal, a lead, and protected for another partner.
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const account = await bench.build.account({ name: 'Crowded', domain: 'crowded.test', owner: rep.employee });
    await bench.build.contact({ account, person: await bench.build.person({ email: 'cora@crowded.test' }) });
    await bench.build.opportunity({ account, owner: rep.employee });
    await bench.build.lead({ company: 'Crowded', email: 'someone@crowded.test' });
    await kit.approved(first, channel, 'Crowded', { domain: 'crowded.test' });
  });
  afterAll(() => bench.close());

  /** A whole life up to the decision, each answer with how many statements it took. */
  async function live(who: Registrar, company: string): Promise<string[]> {
    const domain = `${company.toLowerCase()}.test`;
    const log: string[] = [];
    const note = ({ data, errors, statements }: Pick<Registered, 'data' | 'errors' | 'statements'>) =>
      log.push(plain({ data, errors, statements }).replaceAll(company, 'Company').replaceAll(company.toLowerCase(), 'company'));
    const act = async (mutation: string, input: object) => {
      const answer = await kit.run(who.principal, mutation, input, ALL);
      note(answer);
      return answer.record;
    };
    const look = async (id: string) => {
      note(await bench.call(who.principal, `query ($id: ID!) { dealRegistration(id: $id) { ${ALL} } node(id: $id) { id } }`, { id }));
      note(
        await bench.call(
          who.principal,
          `{ dealRegistrations { totalCount nodes { ${ALL} } } dealRegistrationsByDay: dealRegistrations(orderBy: [{ field: DUE_AT, direction: ASC }]) { nodes { status } } }`,
        ),
      );
      note(
        await bench.call(
          who.principal,
          `{ accounts { totalCount } contacts { totalCount } people { totalCount } opportunities { totalCount } leads { totalCount } }`,
        ),
      );
    };
    const { id } = await act('dealRegistrationCreate', kit.deal(company, { domain }));
    await act('dealRegistrationSubmit', { id });
    await look(id);
    await bench.jobs();
    await look(id);
    // What is theirs to send goes on as if nothing had been looked at.
    await act('dealRegistrationUpdate', { id, need: 'More' });
    await act('dealRegistrationWithdraw', { id, expectedVersion: 2 });
    await look(id);
    return log;
  }

  test('answers, errors, counts and statements are the same to the letter whether or not something is in the way', async () => {
    const [free, crowded] = [await live(await kit.seller(), 'Nobodys'), await live(await kit.seller(), 'Crowded')];
    expect(crowded).toEqual(free);
    const [row] = await bench.sql<{ n: number }>(
      `select count(distinct c.kind)::int as n from deal_registration_conflict c join deal_registration r on r.id = c.registration_id where r.company = 'Crowded'`,
    );
    expect(row?.n).toBe(4);
  });

  test('what the vendor knows is neither read, nor filtered, sorted or counted by', async () => {
    const who = await kit.seller();
    await kit.submitted(who, 'Crowded', { domain: 'crowded.test' });
    const codes = async (source: string) => (await bench.call(who.principal, source)).errors?.map(({ extensions }) => extensions.code) ?? [];
    for (const field of ['account { id }', 'owner { id }', 'territory { id }', 'note', 'checkedAt'])
      expect(await codes(`{ dealRegistrations { nodes { ${field} } } }`)).toEqual(['FORBIDDEN']);
    for (const where of ['account: { isNull: false }', 'owner: { isNull: false }', 'note: { isNull: true }', 'checkedAt: { isNull: false }'])
      expect(await codes(`{ dealRegistrations(where: { ${where} }) { totalCount } }`)).toEqual(['FORBIDDEN']);
    for (const list of ['dealRegistrationConflicts', 'dealRegistrationApprovals', 'registrationApprovalRules'])
      expect(await codes(`{ ${list} { totalCount } }`)).toEqual(['FORBIDDEN']);
    const { data } = await bench.call(who.principal, '{ dealRegistrations { nodes { conflicts { totalCount } approvals { totalCount } } } }');
    expect(data.dealRegistrations.nodes).toEqual([{ conflicts: { totalCount: 0 }, approvals: { totalCount: 0 } }]);
  });

  test('a rep who reads a registration on their account finds its partner by no list, filter or order before the approval', async () => {
    const rep = await bench.build.asEmployee(['SALES_REP']);
    await bench.build.account({ name: 'Watched', domain: 'watched.test', owner: rep.employee });
    const who = await kit.seller();
    const { id } = await kit.submitted(who, 'Watched', { domain: 'watched.test' });
    const ask = async (source: string) => (await bench.call(rep.principal, source)).data;
    expect((await ask('{ dealRegistrations { nodes { id } } }')).dealRegistrations.nodes).toEqual([{ id }]);
    expect((await ask(`{ partner(id: "${who.partner.id}") { registrations { totalCount } } }`)).partner.registrations.totalCount).toBe(0);
    expect(
      (await ask(`{ dealRegistrations(where: { seller: { id: { eq: "${who.person.id}" } } }) { totalCount } }`)).dealRegistrations.totalCount,
    ).toBe(0);
  });

  test('a refusal for another’s protection says the day; its mail says no more', async () => {
    const who = await kit.seller();
    const { id } = await kit.submitted(who, 'Crowded', { domain: 'crowded.test' });
    await bench.jobs();
    await kit.done(channel, 'dealRegistrationReject', { id, ground: 'PROTECTED', note: `It is ${first.partner.name}’s` });
    const { data } = await bench.call(who.principal, `query ($id: ID!) { dealRegistration(id: $id) { ${ALL} } }`, { id });
    expect(data.dealRegistration).toMatchObject({ status: 'REJECTED', ground: 'PROTECTED', blockedUntil: expect.any(String), message: null });
    expect(JSON.stringify(data)).not.toContain(first.partner.name);
    expect(JSON.stringify(data)).not.toContain(first.partner.id);
    // Not even by the hand of the system can words go along.
    await expect(bench.sql(`update deal_registration set message = 'It is theirs' where ground = 'PROTECTED'`)).rejects.toThrow(/silent/);
  });

  test('two partners who register one customer in the same moment: one is first, both are answered alike, and neither sees the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const company = `Contested ${'abcde'[round]}`;
      const two = [await kit.seller(), await kit.seller()];
      const drafts = await Promise.all(two.map((who) => kit.draft(who, company, { domain: `contested${round}.test` })));
      const sent = await Promise.all(two.map((who, at) => kit.run(who.principal, 'dealRegistrationSubmit', { id: drafts[at].id }, ALL)));
      expect(sent.map(({ record }) => record.status)).toEqual(['SUBMITTED', 'SUBMITTED']);
      const [one, other] = sent.map(({ data, statements }) => plain({ data, statements }));
      expect(other).toBe(one);
      await bench.jobs();
      for (const [at, who] of two.entries()) {
        const rival = two[1 - at] as Registrar;
        const { data } = await bench.call(
          who.principal,
          `{ dealRegistrations { totalCount nodes { ${ALL} } } partners { totalCount nodes { id } } }`,
        );
        expect(data.dealRegistrations.totalCount).toBe(1);
        expect(JSON.stringify(data)).not.toMatch(new RegExp(`${rival.partner.id}|${rival.person.id}|${drafts[1 - at].id}`));
      }
      const turns = await bench.sql<{ turn: number }>('select turn from deal_registration where company = $1', [company]);
      expect(new Set(turns.map(({ turn }) => turn)).size).toBe(2);
      // Both approved in the same moment: the one who comes second is refused, and who decides reads why.
      const decided = await Promise.all(drafts.map(({ id }) => kit.run(channel, 'dealRegistrationApprove', { id })));
      expect(decided.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['WRONG_STATE']);
      const [row] = await bench.sql<{ n: number }>(`select count(*)::int as n from deal_registration where company = $1 and status = 'APPROVED'`, [
        company,
      ]);
      expect(row?.n).toBe(1);
    }
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import type { HttpAnswer } from '../../apps/api/src/testing/http.js';
import { selling } from '../../apps/api/src/testing/selling.js';
import { attacked, auditedRefusal } from './attack.js';

const CREATE = 'mutation ($i: OpportunityCreateInput!) { done: opportunityCreate(input: $i) { opportunity { id name } userErrors { code field } } }';
const done = ({ body }: HttpAnswer) => body.data?.done;
const errorCodes = ({ body }: HttpAnswer): string[] => [
  ...(body.errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code),
  ...(body.data?.done?.userErrors ?? []).map(({ code }: { code: string }) => code),
];

describe('what is done twice', () => {
  const attack = attacked();
  const count = async (name: string) =>
    (await attack.on.bench.sql<{ n: number }>('select count(*)::int as n from opportunity where name = $1', [name]))[0]?.n;
  const create = (who: Principal, name: string, idempotencyKey: string) =>
    attack.ask(who, CREATE, { i: { name, accountId: attack.ids.Account.rep, idempotencyKey } });

  describe('idempotency keys', () => {
    test('replayed one after the other: one record, the same answer', async () => {
      const [first, second] = [await create(attack.as.SALES_REP, 'Once', 'k-1'), await create(attack.as.SALES_REP, 'Once', 'k-1')];
      expect(done(second)).toEqual(done(first));
      expect(await count('Once')).toBe(1);
    });

    test('replayed twenty times at once: one record', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => create(attack.as.SALES_REP, 'At once', 'k-2')));
      expect(new Set(answers.map((answer) => done(answer)?.opportunity?.id)).size).toBe(1);
      expect(await count('At once')).toBe(1);
    });

    test('with another input, or for another mutation, are refused', async () => {
      await create(attack.as.SALES_REP, 'First', 'k-3');
      await attack.settle();
      const changed = await create(attack.as.SALES_REP, 'Second', 'k-3');
      const other = await attack.ask(
        attack.as.SALES_REP,
        'mutation ($i: ActivityCreateInput!) { done: activityCreate(input: $i) { userErrors { code field } } }',
        {
          i: { kind: 'NOTE', subject: 'Hello', accountId: attack.ids.Account.rep, idempotencyKey: 'k-3' },
        },
      );
      for (const answer of [changed, other]) {
        expect(done(answer).userErrors).toEqual([{ code: 'KEY_REUSED', field: ['idempotencyKey'] }]);
        await attack.held(answer, attack.as.SALES_REP, { code: 'KEY_REUSED' });
      }
    });

    test('of somebody else are one’s own: neither their record nor that it is there is told', async () => {
      const theirs = await create(attack.as.SALES_REP, 'Theirs', 'k-4');
      const mine = await create(attack.as.SALES_MANAGER, 'Theirs', 'k-4');
      const otherInput = await create(attack.as.ADMIN, 'Not theirs', 'k-4');
      expect([done(mine).userErrors, done(otherInput).userErrors]).toEqual([[], []]);
      expect(new Set([theirs, mine, otherInput].map((answer) => done(answer).opportunity.id)).size).toBe(3);
    });

    test('of the same person’s API client are the client’s', async () => {
      const key = { ...attack.as.SALES_REP, apiClientId: crypto.randomUUID(), userId: 'key-rep' };
      const [own, client] = [await create(attack.as.SALES_REP, 'Both', 'k-5'), await create(key, 'Both', 'k-5')];
      expect(done(own).opportunity.id).not.toBe(done(client).opportunity.id);
    });

    test('replayed after the record was taken away show it no more', async () => {
      const made = await create(attack.as.SALES_REP, 'Taken', 'k-6');
      await attack.on.bench.sql(
        'update opportunity set owner_id = (select id from employee where id <> owner_id limit 1), account_id = $1 where name = $2',
        [
          (
            await attack.on.bench.sql<{ id: string }>('select account_id as id from opportunity where owner_id <> $1 limit 1', [
              attack.as.SALES_REP.employeeId,
            ])
          )[0]?.id,
          'Taken',
        ],
      );
      const again = await create(attack.as.SALES_REP, 'Taken', 'k-6');
      expect(done(again)).toEqual({ opportunity: null, userErrors: [] });
      expect(again.text).not.toContain(done(made).opportunity.id);
    });

    test('replayed without the right to make such a record are refused', async () => {
      const answer = await create({ ...attack.as.HR, userId: attack.as.SALES_REP.userId }, 'Once', 'k-1');
      expect(errorCodes(answer)).toEqual(['FORBIDDEN']);
    });

    test.each(['', 'x'.repeat(101), 'x'.repeat(100_000)])('of a wrong length are refused: %#', async (key) => {
      await attack.settle();
      const answer = await create(attack.as.SALES_REP, 'Wrong', key);
      expect(done(answer).userErrors).toEqual([{ code: 'INVALID', field: ['idempotencyKey'] }]);
      await attack.held(answer, attack.as.SALES_REP, { code: 'INVALID', field: 'opportunityCreate' });
    });

    test('are kept for a day, however many were made', async () => {
      await create(attack.as.SALES_REP, 'Old', 'k-8');
      const { sql, run } = attack.on.bench;
      await sql(`update relata.idempotency_key set at = now() - interval '25 hours' where key = 'k-8'`);
      await run('core.tidyKeys');
      expect(await sql(`select key from relata.idempotency_key where key in ('k-1', 'k-8')`)).toEqual([{ key: 'k-1' }]);
    });

    test('of a refused call are free again', async () => {
      const refused = await attack.ask(attack.as.SALES_REP, CREATE, { i: { name: ' ', accountId: attack.ids.Account.rep, idempotencyKey: 'k-7' } });
      expect(errorCodes(refused)).toEqual(['REQUIRED']);
      expect(done(await create(attack.as.SALES_REP, 'Now', 'k-7')).userErrors).toEqual([]);
    });
  });

  describe('at the same time', () => {
    let sell: ReturnType<typeof selling>;
    let people: Record<'manager' | 'financeA' | 'financeB' | 'adminA' | 'adminB', Awaited<ReturnType<typeof attack.on.bench.build.asEmployee>>>;
    const act = (who: Principal, mutation: string, input: object) =>
      attack.ask(
        who,
        `mutation ($i: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { done: ${mutation}(input: $i) { userErrors { code field } } }`,
        { i: input },
      );
    /** A quote in review, which its rep has submitted. */
    async function inReview() {
      const of = await sell.deal({}, { manager: people.manager.employee });
      const { id } = await sell.draft(of, '0.5');
      await sell.done(of.rep.principal, 'quoteSubmit', { id });
      return { id, rep: of.rep.principal };
    }
    const decisions = async (id: string) => {
      const { body } = await attack.ask(
        people.adminA.principal,
        'query ($id: ID!) { quote(id: $id) { status approvals { nodes { step status decidedBy { id } } } } }',
        { id },
      );
      return body.data.quote;
    };

    beforeAll(async () => {
      const { bench } = attack.on;
      sell = selling(bench);
      // Without rules it is the manager who approves.
      await bench.sql('update approval_rule set active = false');
      const [manager, financeA, financeB, adminA, adminB] = await Promise.all([
        bench.build.asEmployee(['SALES_MANAGER']),
        bench.build.asEmployee(['FINANCE']),
        bench.build.asEmployee(['FINANCE']),
        bench.build.asEmployee(['ADMIN']),
        bench.build.asEmployee(['ADMIN']),
      ]);
      // Without rules of its own, what is beyond a limit goes to the manager.
      await bench.sql('update approval_rule set active = false');
      people = { manager, financeA, financeB, adminA, adminB };
      await sell.done(adminA.principal, 'discountLimitSet', { role: 'SALES_REP', maxDiscount: '0.1' });
    });

    test('two approvals of one: it counts once, the other is refused', async () => {
      const { id } = await inReview();
      const answers = await Promise.all([1, 2, 3, 4].map(() => act(people.manager.principal, 'quoteApprove', { id })));
      const refused = answers.filter((answer) => errorCodes(answer).length > 0);
      expect([answers.length - refused.length, refused.length]).toEqual([1, 3]);
      for (const answer of refused) {
        const [code] = errorCodes(answer);
        expect(['CONFLICT', 'WRONG_STATE', 'FORBIDDEN']).toContain(code);
        expect((await auditedRefusal(attack.on, answer))?.changes.refused).toMatchObject([{ code, field: 'quoteApprove', ids: [id] }]);
      }
      expect(await decisions(id)).toMatchObject({
        status: 'APPROVED',
        approvals: { nodes: [{ status: 'APPROVED', decidedBy: { id: people.manager.employee.id } }] },
      });
    });

    test('two who share a role: one decides, and a step of two takes two people', async () => {
      for (const position of [1, 2])
        await sell.done(people.adminA.principal, 'approvalRuleCreate', {
          name: `Finance ${position}`,
          position,
          kind: 'ROLE',
          role: 'FINANCE',
          minDiscount: '0.4',
        });
      const { id } = await inReview();
      const { financeA, financeB } = people;
      const answers = await Promise.all(
        [financeA, financeA, financeB, financeB, financeA].map(({ principal }) => act(principal, 'quoteApprove', { id })),
      );
      expect(answers.filter((answer) => errorCodes(answer).length === 0).length).toBeLessThanOrEqual(2);
      const { approvals } = await decisions(id);
      const decided = approvals.nodes
        .filter(({ status }: { status: string }) => status === 'APPROVED')
        .map(({ decidedBy }: { decidedBy: { id: string } }) => decidedBy.id);
      expect(decided.length).toBe(answers.filter((answer) => errorCodes(answer).length === 0).length);
      expect(new Set(decided).size).toBe(decided.length);
      await attack.on.bench.sql('update approval_rule set active = false');
    });

    test('an approval and a rejection: one of them counts', async () => {
      const { id } = await inReview();
      const [approved, rejected] = await Promise.all([
        act(people.manager.principal, 'quoteApprove', { id }),
        act(people.manager.principal, 'quoteReject', { id, reason: 'Too much' }),
      ]);
      expect([approved, rejected].filter((answer) => errorCodes(answer).length === 0)).toHaveLength(1);
      expect((await decisions(id)).status).toBe(errorCodes(approved).length === 0 ? 'APPROVED' : 'REJECTED');
    });

    test('nobody approves their own, not even with the role to', async () => {
      const both = await attack.on.bench.build.asEmployee(['SALES_REP', 'SALES_MANAGER', 'FINANCE', 'ADMIN'], { manager: people.manager.employee });
      const opportunity = await attack.on.bench.build.opportunity({ owner: both.employee });
      const { id } = await sell.draft({ rep: both, account: opportunity.account, opportunity } as never, '0.5');
      await sell.done(both.principal, 'quoteSubmit', { id });
      await attack.settle();
      const answer = await act(both.principal, 'quoteApprove', { id });
      expect(errorCodes(answer)).toEqual(['FORBIDDEN']);
      await attack.held(answer, both.principal, { code: 'FORBIDDEN', field: 'quoteApprove', ids: [id] });
    });

    test('two customers who accept one quote, several times each, order once', async () => {
      const of = await sell.deal();
      const { build, sql } = attack.on.bench;
      const customers = [await build.asCustomer('ADMIN', of.account), await build.asCustomer('ADMIN', of.account)];
      const { id } = await sell.sent(of);
      const accept = `mutation { done: quoteAccept(input: { id: "${id}" }) { quote { order { id } } userErrors { code } } }`;
      const answers = await Promise.all([...customers, ...customers].map(({ principal }) => attack.ask(principal, accept)));
      // Each is answered the order that is there, whoever's acceptance placed it.
      expect(new Set(answers.map((answer) => done(answer)?.quote?.order.id ?? errorCodes(answer).join())).size).toBe(1);
      expect(await sql('select count(*)::int as n from "order" where account_id = $1', [uuidOf('acc', of.account.id)])).toEqual([{ n: 1 }]);
    });

    test('two administrators who take the role from each other: one stays', async () => {
      const { adminA, adminB } = people;
      await attack.on.bench.sql(`delete from employee_role where role = 'ADMIN' and employee_id not in ($1, $2)`, [
        adminA.principal.employeeId,
        adminB.principal.employeeId,
      ]);
      const answers = await Promise.all([
        act(adminA.principal, 'employeeRoleRevoke', { id: adminB.employee.id, role: 'ADMIN' }),
        act(adminB.principal, 'employeeRoleRevoke', { id: adminA.employee.id, role: 'ADMIN' }),
      ]);
      expect(answers.map(errorCodes).sort()).toEqual([[], ['WRONG_STATE']]);
      expect(await attack.on.bench.sql(`select count(*)::int as n from employee_role where role = 'ADMIN'`)).toEqual([{ n: 1 }]);
    });
  });
});

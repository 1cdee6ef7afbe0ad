import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { uuidOf } from '../core/ids.js';
import { type TestBench, testBench } from '../testing/call.js';
import { type Funded, funding, usd } from '../testing/funding.js';

interface Entry {
  kind: string;
  amount: string;
  request_id: string | null;
  claim_id: string | null;
}

/** What several people do at once, some of it twice. */
type Step =
  | { do: 'approve' | 'cancel'; request: number }
  | { do: 'claim'; request: number; amount: number }
  | { do: 'decide' | 'pay'; claim: number }
  | { do: 'adjust'; amount: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('approve' as const, 'cancel' as const), request: fc.nat(3) }),
  fc.record({ do: fc.constant('claim' as const), request: fc.nat(3), amount: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ do: fc.constantFrom('decide' as const, 'pay' as const), claim: fc.nat(5) }),
  fc.record({ do: fc.constant('adjust' as const), amount: fc.integer({ min: -500, max: 300 }).filter((amount) => amount !== 0) }),
);

describe('the ledger of a fund', () => {
  let bench: TestBench;
  let on: Awaited<ReturnType<typeof funding>>;
  beforeAll(async () => {
    bench = await testBench();
    on = await funding(bench);
  });
  afterAll(() => bench?.close());

  const entriesOf = ({ fund }: Funded) =>
    bench.sql<Entry>('select kind, amount, request_id, claim_id from fund_entry where fund_id = $1', [uuidOf('fnd', fund.id)]);
  const sumOf = (entries: Entry[], ...kinds: string[]) =>
    entries.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amount }) => total + Math.round(Number(amount) * 100), 0) / 100;

  /** Recomputed here, independently of the SQL. */
  async function holds(of: Funded): Promise<void> {
    const entries = await entriesOf(of);
    const given = sumOf(entries, 'ALLOCATION', 'ADJUSTMENT') - sumOf(entries, 'EXPIRY');
    const [committed, released, paid] = [sumOf(entries, 'COMMITMENT'), sumOf(entries, 'RELEASE'), sumOf(entries, 'PAYMENT')];
    expect(await on.balances(of)).toEqual([given, committed - released - paid, paid, given - committed + released]);
    expect(given - committed + released).toBeGreaterThanOrEqual(0);
    const requests = await bench.sql<{ id: string; status: string; approved: string | null; closed: boolean; claimed: string }>(
      `select r.id, r.status, r.approved_amount as approved, r.closed_at is not null as closed,
        coalesce((select sum(coalesce(c.approved_amount, c.amount)) from fund_claim c where c.request_id = r.id and c.status <> 'REJECTED'), 0) as claimed
       from fund_request r where r.fund_id = $1`,
      [uuidOf('fnd', of.fund.id)],
    );
    for (const { id, status, approved, closed, claimed } of requests) {
      const own = entries.filter(({ request_id }) => request_id === id);
      const left = sumOf(own, 'COMMITMENT') - sumOf(own, 'RELEASE') - sumOf(own, 'PAYMENT');
      expect(Number(claimed)).toBeLessThanOrEqual(Number(approved ?? 0));
      expect(left).toBeGreaterThanOrEqual(0);
      if (closed || status !== 'APPROVED') expect(left).toBe(0);
    }
    const events = entries
      .map(({ kind, request_id, claim_id }) => `${kind} ${claim_id ?? request_id}`)
      .filter((event) => /^(COMMIT|PAY)/.test(event));
    expect(new Set(events).size).toBe(events.length);
  }

  test('no balance goes below zero, nothing is paid twice or beyond what was approved, whatever several people do at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 }), async (rounds) => {
        const of = await on.funded('1000');
        const requests: string[] = [];
        for (const amount of [600, 500, 300, 200]) requests.push((await on.submitted(of, amount)).id);
        await on.done(on.manager, 'fundRequestApprove', { id: requests[0] });
        await on.past(requests[0] as string);
        const claims: string[] = [];
        for (const round of rounds) await Promise.all(round.flatMap((each) => [take(of, requests, claims, each), take(of, requests, claims, each)]));
        await holds(of);
      }),
      { numRuns: 8, endOnFailure: true, includeErrorInReport: true },
    );
  });

  /** Refusals are lawful; anything else is not. */
  async function take(of: Funded, requests: string[], claims: string[], { do: act, ...given }: Step): Promise<void> {
    const { request = 0, claim = 0, amount = 0 } = given as { request?: number; claim?: number; amount?: number };
    const [requestId, claimId] = [requests[request] as string, claims[claim % Math.max(claims.length, 1)]];
    const lawful = async (who: Parameters<typeof on.run>[0], mutation: string, input: object) => {
      const { record, errors } = await on.run(who, mutation, input);
      expect(errors).toBeUndefined();
      return record;
    };
    if (act === 'approve') await lawful(on.manager, 'fundRequestApprove', { id: requestId });
    if (act === 'cancel') await lawful(of.admin, 'fundRequestCancel', { id: requestId });
    if (act === 'adjust') await lawful(on.manager, 'fundAdjust', { id: of.fund.id, amount: usd(amount), note: 'x' });
    if (act === 'claim') {
      const claimed = await lawful(of.admin, 'fundClaimSubmit', {
        ...(await on.claimInput(of, requestId, amount, [amount * 2])),
        final: amount % 2 === 0,
      });
      if (claimed) claims.push(claimed.id);
    }
    if (act === 'decide' && claimId) {
      await bench.sql(`update fund_document set status = 'ACCEPTED' where claim_id = $1`, [uuidOf('fuc', claimId)]);
      await lawful(on.manager, 'fundClaimApprove', { id: claimId });
    }
    if (act === 'pay' && claimId) await lawful(on.finance, 'fundClaimPay', { id: claimId });
  }

  test('corrections and approvals at once wait for each other, and end in no deadlock', async () => {
    const of = await on.funded('1000');
    const ids: string[] = [];
    for (let at = 0; at < 4; at += 1) ids.push((await on.submitted(of, 100)).id);
    const adjust = () => on.run(on.manager, 'fundAdjust', { id: of.fund.id, amount: usd(-10), note: 'x' });
    const answers = await Promise.all([...ids.map((id) => on.run(on.manager, 'fundRequestApprove', { id })), adjust(), adjust(), adjust(), adjust()]);
    expect(answers.flatMap(({ errors, userErrors }) => [...(errors ?? []), ...userErrors])).toEqual([]);
    expect(await on.balances(of)).toEqual([960, 400, 0, 560]);
  });

  test('of ten approvals at once, those that the fund bears go through', async () => {
    const of = await on.funded('1000');
    const ids: string[] = [];
    for (let at = 0; at < 10; at += 1) ids.push((await on.submitted(of, 300)).id);
    const answers = await Promise.all(ids.map((id) => on.run(on.manager, 'fundRequestApprove', { id })));
    expect(answers.filter(({ record }) => record).length).toBe(3);
    await holds(of);
  });

  test('a claim that is paid by two at once is paid once', async () => {
    const of = await on.funded('1000');
    const { id } = await on.approved(of, 400);
    const claim = await on.claimed(of, id, 400, [800]);
    await on.done(on.manager, 'fundDocumentReview', { id: claim.documents.nodes[0].id, accepted: true });
    await on.done(on.manager, 'fundClaimApprove', { id: claim.id });
    const answers = await Promise.all([1, 2, 3, 4].map(() => on.run(on.finance, 'fundClaimPay', { id: claim.id })));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'paid').sort()).toEqual(['WRONG_STATE', 'WRONG_STATE', 'WRONG_STATE', 'paid']);
    expect(await on.balances(of)).toEqual([1000, 0, 400, 600]);
  });

  test('no entry changes or goes, and no claim is beyond its request, by whatever way', async () => {
    const of = await on.funded('1000');
    const { id } = await on.approved(of, 400);
    const request = uuidOf('fur', id);
    await expect(bench.sql('update fund_entry set amount = 1 where request_id = $1', [request])).rejects.toThrow();
    await expect(bench.sql('delete from fund_entry where request_id = $1', [request])).rejects.toThrow();
    const claim = (amount: number) =>
      bench.sql(
        `insert into fund_claim (number, request_id, fund_id, partner_id, amount, currency, submitted_at)
         select 'C' || $2, r.id, r.fund_id, r.partner_id, $2::numeric, 'USD', now() from fund_request r where r.id = $1`,
        [request, amount],
      );
    await expect(claim(401)).rejects.toThrow('This is 1 USD more than was approved for the request.');
    await claim(400);
    await expect(bench.sql('update fund_claim set amount = 1 where request_id = $1', [request])).rejects.toThrow('settled');
    await expect(
      bench.sql(
        `insert into fund_entry (fund_id, partner_id, kind, amount, currency, request_id, at) select fund_id, partner_id, 'RELEASE', 401, currency, id, now() from fund_request where id = $1`,
        [request],
      ),
    ).rejects.toThrow('No more is paid or given back than was approved.');
  });
});

import { describe, expect, test } from '@jest/globals';
import { attacked, expectRefused } from './attack.js';

describe('bursts', () => {
  const attack = attacked({ settings: { RATE_CAPACITY: '200', RATE_PER_SECOND: '1' } });

  test('of cost are stopped, whoever shares the address goes on, and each refusal is listed', async () => {
    const who = attack.as.SALES_REP;
    const query = '{ accounts(first: 49) { nodes { id } } }';
    const answers = await Promise.all(Array.from({ length: 20 }, () => attack.ask(who, query)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(4);
    expect(refused.length).toBeGreaterThanOrEqual(16);
    for (const answer of refused) {
      expectRefused(answer, 429, 'RATE_LIMITED', /try again in \d+ s/);
      await attack.held(answer, who, { code: 'RATE_LIMITED' });
    }
    expect((await attack.ask(attack.as.SALES_MANAGER, query)).status).toBe(200);
  });

  test('of somebody without a sign-in are bounded by their address, whatever they call themselves', async () => {
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, at) =>
        attack.on.send({ query: '{ viewer { kind } }' }, { headers: { 'x-forwarded-for': `10.1.1.${at % 250}`, 'x-real-ip': `10.2.2.${at % 250}` } }),
      ),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(50);
  });
});

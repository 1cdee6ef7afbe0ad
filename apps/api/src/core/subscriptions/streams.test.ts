import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Order } from '../../sales/index.js';
import { type Http, testHttp } from '../../testing/http.js';
import { Listening } from '../../testing/listening.js';
import { uuidOf } from '../ids.js';
import { type Principal, principal } from '../policy/principal.js';
import { Stream } from './stream.js';

const ORDER = 'subscription ($id: ID!) { orderChanged(id: $id) { cancelReason lines { nodes { quantity } } } }';
const LISTENERS = 60;

/** What many who listen cost: one look each for a change, however much changes, and no more at once than the pool bears. */
describe('many streams', () => {
  let http: Http;
  let order: Order;
  let looks = 0;
  let statements = 0;
  const people: Principal[] = [];
  beforeAll(async () => {
    http = await testHttp({
      settings: { DATABASE_POOL: '4' },
      onOperation: (ctx) => {
        looks += 1;
        statements += ctx.session?.statements ?? 0;
      },
    });
    order = await http.bench.build.order();
    for (let n = 0; n < 10; n += 1) people.push((await http.bench.build.asEmployee(['FINANCE'])).principal);
    for (const as of people) await http.send({ query: '{ viewer { kind } }' }, { as });
  }, 60_000);
  afterAll(() => http?.close());

  const listen = (as: Principal, query = ORDER) => Listening.to(http.url, query, { id: order.id }, { 'x-test-caller': String(as.userId) });
  const change = (reason: string) => http.bench.sql(`update "order" set cancel_reason = $1 where id = $2`, [reason, uuidOf('ord', order.id)]);

  test('look once each, with one statement, and a burst of changes is few looks', async () => {
    const streams = await Promise.all(Array.from({ length: LISTENERS }, (_, n) => listen(people[n % 10] as Principal)));
    for (const each of streams) await each.event(1);
    looks = 0;
    statements = 0;
    await change('once');
    for (const each of streams) expect((await each.event(2)).data.orderChanged.cancelReason).toBe('once');
    expect([looks, statements]).toEqual([LISTENERS, LISTENERS]);

    looks = 0;
    for (let n = 0; n < 50; n += 1) await change(`burst ${n}`);
    await change('last');
    for (const each of streams) {
      for (let at = 3; each.events.at(-1)?.data.orderChanged.cancelReason !== 'last'; at += 1) await each.event(at);
      each.stop();
    }
    expect(looks).toBeLessThan(LISTENERS * 10);
  }, 60_000);

  test('that are closed are watched for no more', async () => {
    for (const until = Date.now() + 5_000; http.app.changes.size > 0 && Date.now() < until; ) await sleep(20);
    expect(http.app.changes.size).toBe(0);
  });
});

/** An answer that is taken in as the test says. */
class Taker extends EventEmitter {
  readonly sent: string[] = [];
  taking = true;
  destroyed = false;
  get writableLength(): number {
    return this.taking ? 0 : 1;
  }
  write(text: string): boolean {
    this.sent.push(text);
    return this.taking;
  }
  end(): void {}
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

describe('a stream', () => {
  const caller = principal({ kind: 'employee', roles: ['EMPLOYEE'] });
  const open = () => {
    const taker = new Taker();
    let looks = 0;
    const wake: (() => void)[] = [];
    async function* source() {
      for (;;) {
        yield undefined;
        await new Promise<void>((done) => wake.push(done));
      }
    }
    const look = async () => {
      looks += 1;
      return { data: looks };
    };
    const stream = new Stream({ source: source() as never, caller, identify: async () => caller, pay: async () => {}, look }, taker as never);
    void stream.run();
    return { taker, stream, change: () => wake.shift()?.(), looks: () => looks };
  };

  test('looks for nothing while its client hasn’t taken in what was sent', async () => {
    const { taker, change, looks } = open();
    taker.taking = false;
    await sleep(20);
    expect(taker.sent).toEqual(['event: next\ndata: {"data":1}\n\n']);
    change();
    await sleep(20);
    expect(looks()).toBe(1);
    taker.taking = true;
    taker.emit('drain');
    await sleep(20);
    change();
    await sleep(20);
    expect(looks()).toBe(2);
    taker.destroy();
  });

  test('that is taken in is kept alive by comments, and one that isn’t is cut off', async () => {
    const { taker, stream } = open();
    await sleep(20);
    stream.beat();
    expect(taker.sent.at(-1)).toBe(':\n\n');
    taker.taking = false;
    stream.beat();
    expect(taker.destroyed).toBe(true);
  });
});

import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { uuidOf } from '../core/ids.js';
import { sendMail } from '../core/mail/mail.js';
import type { Principal } from '../core/policy/principal.js';
import { sign } from '../core/signed.js';
import type { Person } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { TestServer } from '../testing/server.js';
import { ConsentPurpose, ConsentWording } from './index.js';

const UPDATE = `mutation ($input: ConsentUpdateInput!) { consentUpdate(input: $input) { userErrors { code message } } }`;
const KEYS = ['newsletter', 'offers'] as const;

async function purposes(build: TestBench['build']): Promise<ConsentPurpose[]> {
  return Promise.all(
    KEYS.map(async (key) => {
      const purpose = await build.save(ConsentPurpose, { key, name: key, channels: ['EMAIL'] });
      await build.save(ConsentWording, { purpose, language: 'en', revision: 1, name: `Our ${key}`, text: 'Yes.' });
      await build.save(ConsentWording, { purpose, language: 'de', revision: 1, name: `Unser ${key}`, text: 'Ja.' });
      return purpose;
    }),
  );
}

/** What somebody, their mailbox and we may do. */
type Step =
  | { kind: 'grant' | 'withdraw' | 'unsubscribe'; purpose: number }
  | { kind: 'confirm'; link: number }
  | { kind: 'move' | 'back' | 'suppress' | 'unsubscribeAll' };
const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('grant', 'grant', 'withdraw', 'unsubscribe'), purpose: fc.nat(1) }),
  fc.record({ kind: fc.constant('confirm'), link: fc.nat(3) }),
  fc.record({ kind: fc.constantFrom('move', 'back', 'suppress', 'unsubscribeAll') }),
) as fc.Arbitrary<Step>;

/** The rule in the plainest words there are: everything that was ever said, gone through from the start. */
class Reference {
  private readonly said: { purpose: number; yes: boolean; address: string; at: number; confirmed: string[] }[][] = [[], []];
  private readonly links: { at: number; address: string }[] = [];
  private readonly listed = new Set<string>();
  private clock = 0;
  address = 'first';

  take(step: Step): void {
    this.clock += 1;
    if (step.kind === 'move') this.address = 'second';
    else if (step.kind === 'back') this.address = 'first';
    else if (step.kind === 'suppress') this.listed.add(this.address);
    else if (step.kind === 'confirm') this.confirm(step.link);
    else if (step.kind === 'unsubscribeAll') for (const purpose of [0, 1]) this.say(purpose, false);
    else if ('purpose' in step) this.say(step.purpose, step.kind === 'grant');
  }

  private say(purpose: number, yes: boolean): void {
    const state = this.state(purpose);
    if (yes ? state === 'GRANTED' : state === 'WITHDRAWN') return;
    this.said[purpose]?.push({ purpose, yes, address: this.address, at: this.clock, confirmed: [] });
    if (yes) this.links.push({ at: this.clock, address: this.address });
  }

  private confirm(back: number): void {
    const link = this.links.at(-1 - back);
    if (!link) return;
    let used = false;
    for (const events of this.said)
      for (const [at, event] of events.entries()) {
        const takenBack = events.slice(at).some(({ yes }) => !yes);
        if (!event.yes || event.at > link.at || event.address !== link.address || takenBack || event.confirmed.length > 0) continue;
        event.confirmed.push(event.address);
        used = true;
      }
    if (used) this.listed.delete(link.address);
  }

  state(purpose: number): string {
    const events = this.said[purpose] ?? [];
    if (!events.at(-1)?.yes) return 'WITHDRAWN';
    const since = events.slice(events.findLastIndex(({ yes }) => !yes) + 1);
    return since.some(({ confirmed }) => confirmed.includes(this.address)) ? 'GRANTED' : 'PENDING';
  }

  held(purpose: number): string | null {
    if (this.listed.has(this.address)) return 'SUPPRESSED';
    return this.state(purpose) === 'GRANTED' ? null : 'NO_CONSENT';
  }
}

describe('the gate for mails', () => {
  let bench: TestBench;
  let all: ConsentPurpose[];
  beforeAll(async () => {
    bench = await testBench();
    all = await purposes(bench.build);
  });
  afterAll(() => bench.close());

  const held = async (to: string, person: string | null, purpose: string | null) =>
    (await bench.sql<{ held: string | null }>('select relata.mail_held($1, $2, $3) as held', [to, person, purpose]))[0]?.held;

  test('whatever was given, confirmed and withdrawn before, in whatever order: a mail goes with valid consent and never without', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 1, maxLength: 10 }), async (steps) => {
        const { contact, principal } = await bench.build.asCustomer('MEMBER');
        const reference = new Reference();
        const addresses: Record<string, string> = {
          first: contact.person.email as string,
          second: `second${contact.person.id.slice(4)}@example.test`,
        };
        const person = uuidOf('per', contact.person.id) as string;
        for (const step of steps) {
          await take(principal, person, addresses, step);
          reference.take(step);
          for (const [at, key] of KEYS.entries()) {
            const now = await held(addresses[reference.address] as string, person, key);
            expect({ step, key, held: now }).toEqual({ step, key, held: reference.held(at) });
            if (now === null) passed += 1;
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(passed).toBeGreaterThan(0);
  }, 120_000);

  async function take(principal: Principal, person: string, addresses: Record<string, string>, step: Step): Promise<void> {
    const { sql } = bench;
    const change = (purpose: number, granted: boolean) => ({ purposeId: all[purpose]?.id, channel: 'EMAIL', granted });
    if (step.kind === 'move' || step.kind === 'back')
      await sql('update person set email = $2 where id = $1', [person, addresses[step.kind === 'move' ? 'second' : 'first']]);
    else if (step.kind === 'suppress') await sql(`select relata.suppress(email, 'COMPLAINED') from person where id = $1`, [person]);
    else if (step.kind === 'unsubscribeAll') await sql(`select relata.withdraw_consents($1, null, '', '')`, [person]);
    else if (step.kind === 'confirm') {
      const links = await sql<{ id: string }>(`select id from consent_event where person_id = $1 and kind = 'GRANTED' order by at desc, id desc`, [
        person,
      ]);
      if (links[step.link]) await sql(`select relata.confirm_consents($1, '', '')`, [links[step.link]?.id]);
    } else if (step.kind === 'unsubscribe')
      await sql(`select relata.withdraw_consents($1, $2, '', '')`, [person, uuidOf('cpu', all[step.purpose]?.id as string)]);
    else if ('purpose' in step) {
      const { data } = await bench.call(principal, UPDATE, { input: { changes: [change(step.purpose, step.kind === 'grant')] } });
      expect(data.consentUpdate.userErrors).toEqual([]);
    }
  }

  test('a mail goes to the address of whoever consented, for a purpose that is in use, and to no other', async () => {
    const { contact, principal } = await bench.build.asCustomer('MEMBER');
    const { person } = contact;
    const uuid = uuidOf('per', person.id) as string;
    await bench.call(principal, UPDATE, { input: { changes: [{ purposeId: all[0]?.id, channel: 'EMAIL', granted: true }] } });
    await bench.sql(`select relata.confirm_consents(id, '', '') from consent_event where person_id = $1`, [uuid]);
    expect(await held(person.email as string, uuid, 'newsletter')).toBeNull();
    expect(await held((person.email as string).toUpperCase(), uuid, 'newsletter')).toBeNull();
    expect(await held('other@example.test', uuid, 'newsletter')).toBe('NO_CONSENT');
    expect(await held(person.email as string, uuid, 'unknown')).toBe('NO_CONSENT');
    expect(await held(person.email as string, randomUUID(), 'newsletter')).toBe('NO_CONSENT');
    await bench.sql(`update consent_purpose set active = false where key = 'newsletter'`);
    expect(await held(person.email as string, uuid, 'newsletter')).toBe('NO_CONSENT');
    await bench.sql(`update consent_purpose set active = true`);
  });

  test('a mail that says neither why it needs no consent nor its purpose goes nowhere', async () => {
    const services = { app: bench.app, system: async (work: (client: never) => Promise<unknown>) => work({ query: bench.sql } as never) } as never;
    const letter = { id: randomUUID(), to: 'a@example.test', subject: 'x', text: 'x' };
    const grounds = [
      {},
      { transactional: 'BECAUSE' },
      { purpose: 'newsletter' },
      { purpose: 'newsletter', personId: randomUUID(), transactional: 'ORDER' },
      { purpose: '', personId: randomUUID() },
    ];
    for (const ground of grounds) await expect(sendMail(services, { ...letter, ...ground } as never)).rejects.toThrow('says neither');
  });
});

describe('mails and their links', () => {
  let server: TestServer;
  let person: Person;
  let principalEmail: string;
  let cookie: string;
  let newsletter: ConsentPurpose;
  beforeAll(async () => {
    server = await TestServer.start();
    [newsletter] = (await purposes(server.build)) as [ConsentPurpose];
    const { contact } = await server.build.asCustomer('MEMBER');
    ({ person } = contact);
    principalEmail = await server.user(person, person.email as string);
    cookie = await server.signIn(principalEmail);
  }, 60_000);
  afterAll(() => server.close());

  const mails = async () => {
    await server.runJobs();
    const folder = join(server.app.config.home, 'mail');
    return Promise.all(readdirSync(folder).map((file) => simpleParser(readFileSync(join(folder, file)))));
  };
  const newsletterMail = async (subject: string) => {
    const mail = { id: randomUUID(), to: person.email, subject, text: 'News!\n', purpose: 'newsletter', personId: uuidOf('per', person.id) };
    await server.sql(`select relata.enqueue('mail.send', $1)`, [JSON.stringify(mail)]);
    return (await mails()).find((each) => each.subject === subject);
  };
  const say = (granted: boolean) =>
    server.post(UPDATE, { input: { changes: [{ purposeId: newsletter.id, channel: 'EMAIL', granted }] } }, { cookie });
  const linkIn = (text = '') => new URL(/https?:\S+/.exec(text)?.[0] as string);
  const visit = async ({ pathname, search }: URL, init: RequestInit = {}) => {
    const response = await server.fetch(`${pathname}${search}`, init as never);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const form = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });

  test('from the yes over its link to a mail, and by one click to none', async () => {
    expect((await say(true)).data.consentUpdate.userErrors).toEqual([]);
    expect(await newsletterMail('too early')).toBeUndefined();

    const question = (await mails()).find((each) => each.subject === 'Please confirm that you want our mail');
    const link = linkIn(question?.text);
    const shown = await visit(link);
    expect([shown.status, shown.text.includes('Our newsletter'), shown.headers.get('referrer-policy')]).toEqual([200, true, 'no-referrer']);
    // Looking at it, as mail scanners do, is no yes.
    expect(await newsletterMail('still too early')).toBeUndefined();
    for (let n = 0; n < 2; n += 1) expect((await visit(link, form('what='))).text).toContain('it is confirmed');

    const mail = await newsletterMail('Issue 1');
    expect(mail?.text).toContain('You get this mail because you asked for «Our newsletter»');
    const oneClick = linkIn(String((mail?.headers.get('list') as { unsubscribe?: { url: string } })?.unsubscribe?.url));
    expect(mail?.headers.get('list-unsubscribe-post') ?? JSON.stringify(mail?.headers.get('list'))).toContain('One-Click');
    expect((await visit(oneClick)).status).toBe(200);
    expect(await newsletterMail('Issue 2')).toBeDefined();
    // As a mail program does it: no cookie, no page of ours.
    const done = await fetch(`${server.url}${oneClick.pathname}${oneClick.search}`, form('List-Unsubscribe=One-Click'));
    expect(done.status).toBe(200);
    expect(await newsletterMail('Issue 3')).toBeUndefined();
    const events = await server.sql('select kind, source, ip_address, user_agent is not null as agent from consent_event order by at');
    expect(events).toMatchObject([
      { kind: 'GRANTED', source: 'PORTAL', ip_address: '127.0.0.1', agent: true },
      { kind: 'CONFIRMED', source: 'LINK', ip_address: '127.0.0.1' },
      { kind: 'WITHDRAWN', source: 'LINK' },
    ]);
  });

  test('what waits to be sent when consent is withdrawn is not sent', async () => {
    await say(true);
    await mails();
    await server.sql(`select relata.confirm_consents(id, '', '') from consent_event where kind = 'GRANTED'`);
    const mail = {
      id: randomUUID(),
      to: person.email,
      subject: 'In the queue',
      text: 'x',
      purpose: 'newsletter',
      personId: uuidOf('per', person.id),
    };
    await server.sql(`select relata.enqueue('mail.send', $1)`, [JSON.stringify(mail)]);
    await say(false);
    expect((await mails()).some((each) => each.subject === 'In the queue')).toBe(false);
  });

  test('links that are forged, cut off or of another kind are refused in words', async () => {
    const { secret } = server.app.config;
    const ids = [uuidOf('per', person.id) as string, uuidOf('cpu', newsletter.id) as string];
    const good = sign(secret, 'consent.unsubscribe', ids);
    for (const token of [
      '',
      'x',
      good.slice(0, -1),
      sign('another secret of somebody', 'consent.unsubscribe', ids),
      sign(secret, 'consent.confirm', ids),
    ])
      for (const method of ['GET', 'POST']) {
        const { status, text } = await visit(new URL(`http://x.test/consent/unsubscribe?token=${token}`), { method });
        expect([status, text.includes('This link is not complete')]).toEqual([400, true]);
      }
    const old = sign(secret, 'consent.confirm', [ids[0] as string], new Date(Date.now() - 1000));
    const { status, text } = await visit(new URL(`http://x.test/consent/confirm?token=${old}`), { headers: { 'accept-language': 'de' } });
    expect([status, text.includes('abgelaufen')]).toEqual([410, true]);
  });
});

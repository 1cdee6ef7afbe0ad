import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const source = resolve(import.meta.dirname, '../../apps/api/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .sort()
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));
const withText = (text: RegExp) => files.filter((each) => text.test(each.text)).map(({ file }) => file);

/** What hands a mail or a message to the world: mail libraries, sockets, and the usual services for mail, SMS and push. */
const TRANSPORTS = /nodemailer|createTransport|smtp-client|from 'node:(net|tls|dgram)'|\b(twilio|sendgrid|mailgun|postmark|messagebird|web-push)\b/;
/** Sockets that carry no mail. */
const SOCKETS = new Set(['core/database/embedded.ts', 'core/database/session.ts', 'platform/sign-in/lock-out.ts']);

describe('nothing goes out but through the gate', () => {
  test('one file of the product hands mails over', () => {
    expect(withText(TRANSPORTS).filter((file) => !SOCKETS.has(file))).toEqual(['core/mail/mail.ts']);
  });

  test('that file asks the gate before it does, and what hands over is not exported', () => {
    const { text } = files.find(({ file }) => file === 'core/mail/mail.ts') as { text: string };
    const body = text.slice(text.indexOf('export async function sendMail'), text.indexOf('async function deliver'));
    expect(body.indexOf('verdictOf(')).toBeGreaterThan(0);
    expect(body.indexOf('verdictOf(')).toBeLessThan(body.indexOf('deliver('));
    expect(text.match(/\bdeliver\(/g)).toHaveLength(2);
    expect(text).not.toMatch(/export (async )?function deliver|export \{/);
  });

  test('the gate is asked in one place, and kept in one', () => {
    expect(withText(/\bverdictOf\(/)).toEqual(['core/mail/gate.ts', 'core/mail/mail.ts']);
    expect(withText(/\bmailGate\(/)).toEqual(['core/mail/gate.ts', 'marketing/consent.gate.ts']);
  });

  test('each mail that SQL words says on what ground it goes', () => {
    const worded = files.filter(({ text }) => /add_job\('mail\.send'/.test(text));
    for (const { file, text } of worded) expect({ file, ground: /'(transactional|purpose)'/.test(text) }).toEqual({ file, ground: true });
  });
});

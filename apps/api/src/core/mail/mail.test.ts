import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import '../../marketing/index.js';
import { type MailServices, sendMail } from './mail.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'relata-mail-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const mail = {
  transactional: 'PASSWORD' as const,
  id: '0193d0a2-0000-7000-8000-000000000001',
  to: 'Ada@Example.test',
  subject: 'Choose a new password',
  text: 'Open\n\nhttp://x.test/a?token=1\n',
};

/** With a database that has nothing against the mail. */
function withConfig(config: { SMTP_URL?: string; MAIL_FROM?: string }): MailServices {
  const settings = { SMTP_URL: undefined, MAIL_FROM: 'relata@x.test', home, publicUrl: 'http://x.test', secret: 'for this test alone', ...config };
  return { app: { config: settings }, system: (work) => work({ query: async () => ({ rows: [{ held: null }] }) } as never) };
}

describe('mail', () => {
  test('without a server lands as a file that says what it is and for whom, once however often it is sent', async () => {
    const services = withConfig({ MAIL_FROM: 'Relata <relata@x.test>' });
    await sendMail(services, mail);
    await sendMail(services, mail);
    const files = readdirSync(join(home, 'mail'));
    expect(files).toEqual(['choose-a-new-password-to-ada-example.test-0193d0a2-0000-7000-8000-000000000001.eml']);
    const eml = readFileSync(join(home, 'mail', files[0] as string), 'utf8');
    expect(eml).toMatch(/^From: Relata <relata@x\.test>$/m);
    expect(eml).toMatch(/^To: Ada@example\.test$/m);
    expect(eml).toContain('\nhttp://x.test/a?token=1\n');
  });

  test('a subject or an address can add no header and leave no folder', async () => {
    const services = withConfig({});
    await sendMail(services, { ...mail, subject: 'Hello\r\nBcc: eve@x.test', to: '../../eve@x.test' });
    const [file] = readdirSync(join(home, 'mail'));
    expect(file).toMatch(/^hello-bcc-eve-x\.test-to-eve-x\.test-/);
    expect(readFileSync(join(home, 'mail', file as string), 'utf8')).not.toMatch(/^Bcc:/m);
  });

  test('goes to the mail server where there is one', async () => {
    const lines: string[] = [];
    const smtp = await fakeSmtp(lines);
    const { port } = smtp.address() as { port: number };
    await sendMail(withConfig({ SMTP_URL: `smtp://127.0.0.1:${port}` }), mail);
    smtp.close();
    expect(lines).toContain('RCPT TO:<Ada@example.test>');
    expect(lines.some((line) => line.includes('Subject: Choose a new password'))).toBe(true);
    expect(() => readdirSync(join(home, 'mail'))).toThrow();
  });
});

const REPLIES: Record<string, string> = { DATA: '354 go', QUIT: '221 bye' };

/** As much of SMTP as a client needs to hand over a mail. */
async function fakeSmtp(lines: string[]): Promise<Server> {
  const server = createServer((socket: Socket) => {
    let inMail = false;
    socket.write('220 ready\r\n');
    createInterface(socket).on('line', (line) => {
      lines.push(line);
      const silent = inMail && line !== '.';
      inMail = line === 'DATA' || silent;
      if (!silent) socket.write(`${REPLIES[line] ?? '250 ok'}\r\n`);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

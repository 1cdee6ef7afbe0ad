import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { toTypeId } from '../../apps/api/src/core/ids.js';
import { jobServices } from '../../apps/api/src/core/jobs/jobs.js';
import { loadDemo } from '../../apps/api/src/demo/demo.js';
import { keepIn } from '../../apps/api/src/demo/files.js';
import { receiveMail } from '../../apps/api/src/service/mail/inbound-mail.service.js';
import { TestServer } from '../../apps/api/src/testing/server.js';
import { launchChrome } from './chrome.js';
import { ADMIN, MEMBER, type PortalKind, type Scheme, SIZES, type Size, Visitor } from './visitor.js';

export * from './visitor.js';

interface VisitOptions {
  portal?: PortalKind;
  size?: Size;
  scheme?: Scheme;
  locale?: string;
  timeZone?: string;
}

/** The application with the demo company, on a database of its own and a free port, and a browser before it. */
export class Portal {
  private constructor(
    readonly server: TestServer,
    readonly browser: Browser,
  ) {}

  /** `people` of the demo company can sign in. */
  static async open(people: Iterable<string> = [ADMIN, MEMBER]): Promise<Portal> {
    const [server, browser] = await Promise.all([TestServer.start(), launchChrome()]);
    const worker = loginUrl(server.database.url, server.app.config.secret, 'relata_worker');
    await loadDemo(worker, () => {}, new Date(), keepIn(server.app.config));
    for (const email of people) {
      const [person] = await server.sql('select id from person where email = $1', [email]);
      await server.user({ id: toTypeId('per', String(person?.id)) }, email);
    }
    return new Portal(server, browser);
  }

  /** A browser of somebody's own: no cookie, nothing kept. */
  async visit({
    portal = 'customer',
    size = 'desktop',
    scheme = 'light',
    locale = 'en-US',
    timeZone = 'Europe/Berlin',
  }: VisitOptions = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: this.server.url,
      viewport: SIZES[size],
      colorScheme: scheme,
      locale,
      timezoneId: timeZone,
    });
    return new Visitor(context, await context.newPage(), portal);
  }

  /** The mails that have come to an address, once the jobs that wait are done. */
  async lettersTo(address: string): Promise<ParsedMail[]> {
    await this.server.runJobs();
    const folder = join(this.server.app.config.home, 'mail');
    const files = readdirSync(folder).filter((file) => file.includes(`to-${address.replaceAll(/[^a-z0-9.]+/g, '-')}-`));
    return Promise.all(files.map((file) => simpleParser(readFileSync(join(folder, file)))));
  }

  /** Their texts. */
  async mailsTo(address: string): Promise<string[]> {
    return (await this.lettersTo(address)).map(({ text }) => text ?? '');
  }

  /** A mail comes in, and what follows from it. */
  async receive(raw: Buffer): Promise<void> {
    const pool = new pg.Pool({ connectionString: loginUrl(this.server.database.url, this.server.app.config.secret, 'relata_worker'), max: 2 });
    const services = jobServices(pool, this.server.app);
    await receiveMail(services, { source: randomUUID(), raw, receivedAt: new Date(), cut: false });
    await services[Symbol.asyncDispose]();
    await pool.end();
    await this.server.runJobs();
  }

  /** The link of the last of those mails that has one to this route, as its reader opens it. */
  async linkTo(address: string, route: string): Promise<string> {
    const links = (await this.mailsTo(address)).flatMap((text) => text.match(new RegExp(`http://\\S+${route}\\?token=[\\w.-]+`)) ?? []);
    const link = links.at(-1);
    if (!link) throw new Error(`No mail to ${address} leads to ${route}`);
    return link;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

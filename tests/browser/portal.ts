import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { toTypeId } from '../../apps/api/src/core/ids.js';
import { loadDemo } from '../../apps/api/src/demo/demo.js';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';
import { launchChrome } from './chrome.js';

export const ADMIN = 'customer.admin@relata.example';
export const MEMBER = 'customer.member@relata.example';

export const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;
export type Scheme = 'light' | 'dark';

interface VisitOptions {
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

  static async open(): Promise<Portal> {
    const [server, browser] = await Promise.all([TestServer.start(), launchChrome()]);
    await loadDemo(loginUrl(server.database.url, server.app.config.secret, 'relata_worker'), () => {});
    for (const email of [ADMIN, MEMBER]) {
      const [person] = await server.sql('select id from person where email = $1', [email]);
      await server.user({ id: toTypeId('per', String(person?.id)) }, email);
    }
    return new Portal(server, browser);
  }

  /** A browser of somebody's own: no cookie, nothing kept. */
  async visit({ size = 'desktop', scheme = 'light', locale = 'en-US', timeZone = 'Europe/Berlin' }: VisitOptions = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: this.server.url,
      viewport: SIZES[size],
      colorScheme: scheme,
      locale,
      timezoneId: timeZone,
    });
    return new Visitor(context, await context.newPage());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** Somebody at a browser. What their console says of errors, and what they asked the graph, is kept. */
export class Visitor {
  /** Errors of scripts, of the policy of content, and of files that weren't there. */
  readonly errors: string[] = [];
  /** The bodies of requests to the graph since the screen was gone to. */
  asked: Record<string, unknown>[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('request', (request) => {
      // A stream keeps what is drawn up to date; it draws nothing.
      if (request.url().endsWith('/graphql') && !request.headers().accept?.includes('text/event-stream'))
        this.asked.push(request.postDataJSON() as Record<string, unknown>);
    });
  }

  /** Goes to an address under the portal's own, and waits until its screen is drawn. */
  async goTo(path: string): Promise<void> {
    this.asked = [];
    await this.page.goto(`/account${path}`);
    await this.drawn();
  }

  /** Nothing is on its way any more. */
  async drawn(): Promise<void> {
    // A stream that is open is never idle: then what the page says of itself decides.
    await this.page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {});
    await this.page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"]'));
  }

  async signIn(email: string, password = TEST_PASSWORD): Promise<void> {
    await this.page.goto('/account');
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('navigation').first().waitFor();
    await this.drawn();
  }

  /** What axe finds on what is shown. */
  async audit(): Promise<string[]> {
    // Evaluated and not added as a script: the page's policy runs none but its own.
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
    );
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`));
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

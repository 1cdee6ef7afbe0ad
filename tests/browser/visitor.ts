import axe from 'axe-core';
import type { BrowserContext, Page, Request } from 'playwright-core';

/** People of the demo company who sign in. */
export const ADMIN = 'customer.admin@relata.example';
export const MEMBER = 'customer.member@relata.example';
export const PARTNER_ADMIN = 'partner.admin@relata.example';
export const PARTNER_SELLER = 'partner.seller@relata.example';
export const SALES_REP = 'sales.rep@relata.example';
export const SALES_MANAGER = 'sales.manager@relata.example';
export const CHANNEL_MANAGER = 'channel.manager@relata.example';
export const FINANCE = 'finance@relata.example';
const PASSWORD = 'relata-demo';

export const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;
export type Scheme = 'light' | 'dark';

/** Where each portal is, by whom it is for. */
export const PLACES = { customer: '/account', partner: '/partner', employee: '/employee' } as const;
export type PortalKind = keyof typeof PLACES;

/** Somebody at a browser. What their console says of errors, and what they asked the graph, is kept. */
export class Visitor {
  /** Errors of scripts, of the policy of content, and of files that weren't there. */
  readonly errors: string[] = [];
  /** The bodies of requests to the graph since the screen was gone to. */
  asked: Record<string, unknown>[] = [];
  /** Those that are on their way. */
  private readonly waiting = new Set<Request>();

  readonly context: BrowserContext;
  readonly page: Page;
  /** Where the portal is that they look at. */
  readonly place: string;

  constructor(context: BrowserContext, page: Page, portal: PortalKind = 'customer') {
    this.context = context;
    this.page = page;
    this.place = PLACES[portal];
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('request', (request) => {
      // A stream keeps what is drawn up to date; it draws nothing.
      if (!request.url().endsWith('/graphql') || request.headers().accept?.includes('text/event-stream')) return;
      this.asked.push(request.postDataJSON() as Record<string, unknown>);
      this.waiting.add(request);
    });
    for (const over of ['requestfinished', 'requestfailed'] as const) page.on(over as 'requestfinished', (request) => this.waiting.delete(request));
  }

  /** Goes to an address under the portal's own, and waits until its screen is drawn. */
  async goTo(path: string): Promise<void> {
    this.asked = [];
    // What the page before it still asks for goes with it.
    this.waiting.clear();
    await this.page.goto(`${this.place}${path}`);
    await this.drawn();
  }

  /** Nothing is on its way any more. */
  async drawn(): Promise<void> {
    const until = Date.now() + 20_000;
    for (let quiet = 0; quiet < 5; quiet += 1) {
      await this.page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"]'));
      if (this.waiting.size > 0) quiet = 0;
      if (Date.now() > until) throw new Error(`Still asked for: ${[...this.waiting].map((request) => request.postData()).join()}`);
      await this.page.waitForTimeout(20);
    }
  }

  async signIn(email: string, password = PASSWORD): Promise<void> {
    await this.page.goto(this.place);
    await this.fillSignIn(email, password);
    await this.page.getByRole('navigation').first().waitFor();
    await this.drawn();
  }

  /** Where the sign-in is shown. */
  async fillSignIn(email: string, password = PASSWORD): Promise<void> {
    await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
  }

  /** Opens the menu of whoever is signed in. */
  async openMenu(): Promise<void> {
    await this.page.locator('button[aria-haspopup=menu]').click();
    await this.page.getByRole('menu').waitFor();
  }

  /** Their system goes from light to dark, or back, and the portal with it. */
  async turn(scheme: Scheme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
    await this.page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
    // Colours that are on their way from one to the other are neither.
    await this.page.evaluate(async () => {
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      await Promise.allSettled(document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? each.finished : [])));
    });
  }

  /** What axe finds on what is shown; `colours`: of what depends on them, once all has been looked at. */
  async audit(what: 'all' | 'colours' = 'all'): Promise<string[]> {
    // Evaluated and not added as a script: the page's policy runs none but its own.
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axe.source);
    const only = what === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const { violations } = await this.page.evaluate(
      (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], ...options }),
      only,
    );
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`));
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

export const ADMIN = 'customer.admin@relata.example';
export const MEMBER = 'customer.member@relata.example';
const PASSWORD = 'relata-demo';

export const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;
export type Scheme = 'light' | 'dark';

/** Somebody at a browser. What their console says of errors, and what they asked the graph, is kept. */
export class Visitor {
  /** Errors of scripts, of the policy of content, and of files that weren't there. */
  readonly errors: string[] = [];
  /** The bodies of requests to the graph since the screen was gone to. */
  asked: Record<string, unknown>[] = [];

  readonly context: BrowserContext;
  readonly page: Page;

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
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

  async signIn(email: string, password = PASSWORD): Promise<void> {
    await this.page.goto('/account');
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

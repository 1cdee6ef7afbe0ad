/**
 * `npm run bench -- --portal`: when the largest thing of a screen is painted, beside a bare page of Vite, React and
 * Mantine. Both are built, served by the same server and opened by the same browser, turn by turn, with nothing kept.
 * `RELATA_URL` names an application that runs already.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchChrome } from '../browser/chrome.ts';
import { ADMIN, SIZES, Visitor } from '../browser/visitor.ts';
import { median } from './report.ts';

const root = join(import.meta.dirname, '../..');
const { AppProcess, makeHome } = await import(`${root}/apps/api/dist/testing/process.js`);
const { portalRoutes } = await import(`${root}/apps/api/dist/pages/portals.js`);
const ROUNDS = Number(process.env.ROUNDS ?? 9);

/** The bare page, built as a portal is and served as one. */
async function serveBare(): Promise<{ url: string; close: () => Promise<void> }> {
  // From where the portal has its own packages.
  const fromPortal = createRequire(join(root, 'apps/self-service/package.json'));
  const { build } = (await import(fromPortal.resolve('vite'))) as typeof import('vite');
  const { portalBuild } = (await import(`${root}/packages/portal-kit/src/vite.ts`)) as typeof import('../../packages/portal-kit/src/vite.js');
  const builds = mkdtempSync(join(tmpdir(), 'relata-bare-'));
  const shared = portalBuild('/account');
  const outDir = join(builds, 'self-service/dist');
  await build({
    ...shared,
    root: join(import.meta.dirname, 'bare-page'),
    configFile: false,
    logLevel: 'error',
    build: { ...shared.build, outDir, emptyOutDir: true },
  });
  const page = { en: readFileSync(join(outDir, 'index.html'), 'utf8') };
  writeFileSync(join(outDir, 'pages.json'), JSON.stringify({ '': { some: page, none: page }, '*': { some: page, none: page } }));
  const { default: fastify } = await import(createRequire(join(root, 'apps/api/package.json')).resolve('fastify'));
  const server = fastify();
  await portalRoutes(server, builds);
  const url = (await server.listen({ host: '127.0.0.1', port: 0 })) as string;
  const close = async () => {
    await server.close();
    rmSync(builds, { recursive: true });
  };
  return { url, close };
}

/** Milliseconds until the largest paint. */
async function largestPaint(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"]'));
  const at = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        }),
      ),
  );
  await page.close();
  return at;
}

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

const fresh = (browser: Browser, storageState?: Kept) =>
  browser.newContext({ viewport: SIZES.desktop, locale: 'en-US', ...(storageState ? { storageState } : {}) });

/** Signs in once; each round begins with that session, and with nothing else of the portal. */
async function signedIn(browser: Browser, baseURL: string): Promise<Kept> {
  const context = await browser.newContext({ baseURL, locale: 'en-US' });
  await new Visitor(context, await context.newPage()).signIn(ADMIN);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Measures and prints; answers whether the portal stays within 1.5 times the bare page. */
export async function benchPortal(): Promise<boolean> {
  const running = process.env.RELATA_URL;
  const { home, remove } = makeHome();
  const app = running ? null : AppProcess.launch(home);
  const [bare, browser] = await Promise.all([serveBare(), launchChrome()]);
  try {
    const url: string = running ?? (await app.ready());
    const state = await signedIn(browser, url);
    const asked: [name: string, address: string, state?: Kept][] = [
      ['bare page', `${bare.url}/account`],
      ['sign-in', `${url}/account`],
      ['overview', `${url}/account`, state],
      ['orders', `${url}/account/orders`, state],
    ];
    const times = new Map<string, number[]>();
    // The first round warms up what the servers and the browser compile.
    for (let round = -1; round < ROUNDS; round += 1)
      for (const [name, address, kept] of asked) {
        const context = await fresh(browser, kept);
        const at = await largestPaint(context, address);
        if (round >= 0) times.set(name, [...(times.get(name) ?? []), at]);
        await context.close();
      }
    const base = median(times.get('bare page') as number[]);
    console.log(`Largest paint, median of ${ROUNDS}, nothing kept by the browser:`);
    for (const [name, found] of times)
      console.log(`  ${name.padEnd(10)} ${median(found).toFixed(0).padStart(5)} ms  ${(median(found) / base).toFixed(2)} × bare`);
    return [...times.values()].every((found) => median(found) <= 1.5 * base);
  } finally {
    await browser.close();
    await bare.close();
    await app?.stop();
    remove();
  }
}

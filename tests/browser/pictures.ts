/**
 * `npm run screens`: a picture of every screen on a desktop and a phone, light and dark, in docs/screens/. It starts the
 * application with its demo company; `RELATA_URL` names one that runs already. `npm run screens -- help article`: of these alone.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChrome } from './chrome.ts';
import { ROUNDS, show } from './screens.ts';
import { type Scheme, SIZES, type Size, Visitor } from './visitor.ts';

const { AppProcess, makeHome } = await import(`${import.meta.dirname}/../../apps/api/dist/testing/process.js`);
const folder = join(import.meta.dirname, '../../docs/screens');
const wanted = process.argv.slice(2);
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const running = process.env.RELATA_URL;
const { home, remove } = makeHome();
const app = running ? null : AppProcess.launch(home);
const browser = await launchChrome();
try {
  const baseURL = running ?? (await app.ready());
  for (const { portal, as, screens } of ROUNDS) {
    const taken = screens.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    if (taken.length === 0) continue;
    const context = await browser.newContext({ baseURL, locale: 'en-US', timezoneId: 'America/New_York' });
    const visitor = new Visitor(context, await context.newPage(), portal);
    if (as) await visitor.signIn(as);
    for (const size of Object.keys(SIZES) as Size[])
      for (const colorScheme of ['light', 'dark'] as Scheme[]) {
        await visitor.page.setViewportSize(SIZES[size]);
        await visitor.page.emulateMedia({ colorScheme });
        for (const screen of taken) {
          await show(visitor, screen);
          const path = join(folder, `${screen.name}-${SIZES[size].width}-${colorScheme}.png`);
          await visitor.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
          console.log(path);
        }
      }
    await context.close();
  }
} finally {
  await browser.close();
  await app?.stop();
  remove();
}

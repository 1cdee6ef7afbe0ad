import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, Portal } from './portal.js';

describe('the portal for whoever reads it', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await Portal.open();
  });
  afterAll(() => portal?.close());

  test('in German, money and days are written as Germans write them, and the choice is kept', async () => {
    const visitor = await portal.visit({ locale: 'en-US' });
    await visitor.signIn(ADMIN);
    await visitor.openMenu();
    await visitor.page.getByRole('menuitem', { name: 'Deutsch' }).click();
    await visitor.goTo('/invoices');
    expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).toBe('Rechnungen');
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('de');
    const row = String(await visitor.page.getByRole('row').nth(1).textContent());
    expect(row).toMatch(/\d\.\d{3},\d{2}\s\$/);
    expect(row).toMatch(/\d{1,2}\.\d{1,2}\.\d{4}/);
    await visitor.close();
  });

  test('what is refused is said in German too, with the words of the API where they say more', async () => {
    const visitor = await portal.visit();
    await visitor.signIn(ADMIN);
    await visitor.openMenu();
    await visitor.page.getByRole('menuitem', { name: 'Deutsch' }).click();
    await visitor.goTo('/profile');
    await visitor.page.getByLabel('Telefon').fill('keine Nummer');
    await visitor.page.getByRole('button', { name: 'Speichern' }).click();
    await visitor.page.getByText(/^Diese Angabe passt nicht\. \("keine Nummer" is not/).waitFor();
    await visitor.page.getByLabel('Telefon').fill('');
    await visitor.page.getByLabel('Vorname').fill(' ');
    await visitor.page.getByRole('button', { name: 'Speichern' }).click();
    await visitor.page.getByText('Diese Angabe fehlt.', { exact: true }).waitFor();
    await visitor.close();
  });

  test('a browser that asks for German is greeted in it', async () => {
    const visitor = await portal.visit({ locale: 'de-AT' });
    await visitor.goTo('/');
    expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).toBe('Anmelden');
    await visitor.close();
  });

  test('by keyboard: the first stop skips to the content, and a navigation takes the focus to the title', async () => {
    const visitor = await portal.visit();
    await visitor.signIn(ADMIN);
    await visitor.goTo('/');
    await visitor.page.keyboard.press('Tab');
    expect(await visitor.page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await visitor.page.keyboard.press('Enter');
    expect(await visitor.page.evaluate(() => document.activeElement?.id)).toBe('content');
    await visitor.page.getByRole('link', { name: 'Invoices', exact: true }).focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByRole('heading', { name: 'Invoices', level: 1 }).waitFor();
    expect(await visitor.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await visitor.page.title()).toBe('Invoices · Relata');
    await visitor.close();
  });

  test('dark is there before the first paint, and a choice outlives a reload', async () => {
    const visitor = await portal.visit({ scheme: 'dark' });
    await visitor.page.goto('/account', { waitUntil: 'commit' });
    await visitor.page.waitForFunction(() => document.documentElement.dataset.mantineColorScheme === 'dark');
    await visitor.signIn(ADMIN);
    await visitor.openMenu();
    await visitor.page.getByRole('menuitem', { name: 'Light' }).click();
    await visitor.goTo('/');
    expect(await visitor.page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('light');
    await visitor.close();
  });

  test('without a connection: what is open stays readable, and a page that is loaded says so and keeps nothing of the customer', async () => {
    const visitor = await portal.visit();
    await visitor.signIn(ADMIN);
    await visitor.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await visitor.goTo('/orders');
    await visitor.context.setOffline(true);
    await visitor.page.getByText('You are offline. What you see may have changed since.').waitFor();
    expect(await visitor.page.getByRole('table').count()).toBe(1);
    await visitor.page.reload();
    await visitor.page.getByRole('heading', { name: 'You are offline' }).waitFor();
    const kept = await visitor.page.evaluate(async () => {
      const caches = await Promise.all((await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)));
      return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.toSorted()).toEqual(['/account/offline.css', '/account/offline.html']);
    await visitor.close();
  });

  test('the catalogue forgives typing errors, is narrowed by price and attributes, and shows what one costs the viewer', async () => {
    const visitor = await portal.visit();
    await visitor.signIn(ADMIN);
    await visitor.goTo('/catalogue?search=Lumoo+Citty');
    const cards = () => visitor.page.locator('main li').getByRole('link').allTextContents();
    expect((await cards()).sort()).toEqual(['Lumo City 100', 'Lumo City 200', 'Lumo City 300 Low-Step']);
    await visitor.page.getByRole('checkbox', { name: '500 (2)' }).click();
    await visitor.page.getByText('2 products').first().waitFor();
    await visitor.page.getByRole('combobox', { name: 'Order' }).selectOption('PRICE DESC');
    await visitor.page.locator('main li').first().getByRole('link', { name: 'Lumo City 300 Low-Step' }).waitFor();
    expect(await cards()).toEqual(['Lumo City 300 Low-Step', 'Lumo City 200']);
    expect(await visitor.audit()).toEqual([]);
    await visitor.page.getByRole('textbox', { name: 'Up to' }).fill('1');
    await visitor.page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
    await visitor.page.getByRole('button', { name: 'Show the whole catalogue' }).click();
    await visitor.page.getByRole('link', { name: 'Atlas Cargo 150' }).waitFor();
    const card = visitor.page.locator('main li', { hasText: 'Atlas Cargo 150' }).first();
    expect(await card.textContent()).toMatch(/\$4,690\.60List price \$4,990\.00\$4,491\.00 from 5 pieces/);
    await visitor.close();
  });

  test('up to four products stand side by side, and what differs can be shown alone', async () => {
    const visitor = await portal.visit();
    await visitor.signIn(ADMIN);
    await visitor.goTo('/catalogue?search=Lumo');
    for (const name of ['Lumo City 100', 'Lumo City 200']) await visitor.page.getByRole('checkbox', { name: `Compare ${name}` }).check();
    await visitor.page.getByRole('link', { name: 'Compare 2 products' }).click();
    const table = visitor.page.getByRole('table');
    await table.getByRole('columnheader', { name: /Lumo City 200/ }).waitFor();
    expect(await table.getByRole('row', { name: /Warranty/ }).count()).toBe(1);
    expect(await visitor.audit()).toEqual([]);
    await visitor.page.getByRole('switch', { name: 'Only what differs' }).check();
    expect(await table.getByRole('row', { name: /Warranty/ }).count()).toBe(0);
    expect(await table.getByRole('row', { name: /Battery/ }).count()).toBe(1);
    await visitor.close();
  });

  test('an address is added and removed again, and a refusal stands at its field', async () => {
    const visitor = await portal.visit();
    await visitor.signIn(ADMIN);
    await visitor.goTo('/addresses');
    await visitor.page.getByRole('button', { name: 'Add an address' }).last().click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByLabel('Street and number').fill('1 Test Lane');
    await dialog.getByLabel('City').fill('Boston');
    expect(await visitor.audit()).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await visitor.page.getByText('1 Test Lane').waitFor();
    await visitor.page.getByRole('button', { name: 'Remove 1 Test Lane' }).click();
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await visitor.page.getByText('1 Test Lane').waitFor({ state: 'detached' });
    await visitor.goTo('/profile');
    await visitor.page.getByLabel('Phone').fill('not a number');
    await visitor.page.getByRole('button', { name: 'Save' }).click();
    await visitor.page.locator('[aria-invalid="true"]').waitFor();
    await visitor.close();
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PARTNER_ADMIN, Portal } from './portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open([PARTNER_ADMIN]);
});
afterAll(() => portal?.close());

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('material for partners', () => {
  test('a partner uploads its logo, and downloads a brochure that bears it', async () => {
    const visitor = await portal.visit({ portal: 'partner', size: 'phone' });
    await visitor.signIn(PARTNER_ADMIN);
    const { page } = visitor;
    await visitor.goTo('/assets/brand');
    await page.locator('input[type=file]').setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
    await page.getByText('logo.svg').waitFor();
    await page.getByRole('button', { name: 'Take logo.svg back' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PNG });
    await page.getByText('logo.png').waitFor();
    await page.getByLabel('Your name, as it is printed').fill('Greenwheel Bikes');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is saved.').waitFor();
    await page.getByRole('img', { name: 'Greenwheel Bikes' }).waitFor();
    expect(await visitor.audit()).toEqual([]);

    await visitor.goTo('/assets');
    await page.getByRole('link', { name: 'City bicycles' }).click();
    await page.getByRole('img', { name: 'Greenwheel Bikes' }).waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('City bicycles.pdf');
    const pdf = readFileSync(await download.path()).toString('latin1');
    expect([pdf.startsWith('%PDF'), pdf.includes('/Subtype /Image'), pdf.includes('Greenwheel Bikes')]).toEqual([true, true, true]);
    // That the kind of a file is refused is an answer of the API, which the console tells.
    expect(visitor.errors.filter((error) => !error.includes('415'))).toEqual([]);
  }, 120_000);
});

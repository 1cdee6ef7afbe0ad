import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COURSES } from '../../apps/api/src/demo/course-texts.js';
import { PARTNER_ADMIN, PARTNER_SELLER, Portal, type Visitor } from './portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open([PARTNER_ADMIN, PARTNER_SELLER]);
});
afterAll(() => portal?.close());

const COURSE = 'Data protection for partners';
const right = new Map(
  COURSES.flatMap(({ questions }) =>
    questions.map(([text, , ...choices]) => [text, choices.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1))] as const),
  ),
);

/** Chooses what is right, of so many questions. */
async function answer({ page }: Visitor, most = 100): Promise<void> {
  for (const question of (await page.locator('fieldset').all()).slice(0, most)) {
    const legend = (await question.locator('legend').textContent()) ?? '';
    const text = [...right.keys()].find((each) => legend.endsWith(each)) ?? '';
    for (const choice of right.get(text) ?? []) {
      const kept = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await question.getByLabel(choice, { exact: true }).check();
      await kept;
    }
  }
}

async function submit({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
}

describe('a course for a partner’s people', () => {
  test('is read, failed once, passed, certified, seen by their administrator, checked by anyone, and over when it is over', async () => {
    const seller = await portal.visit({ portal: 'partner' });
    const { page } = seller;
    await seller.signIn(PARTNER_SELLER);
    await seller.goTo('/learning');
    await page.getByText('Due on').waitFor();
    await page.getByRole('link', { name: COURSE }).click();
    for (let lesson = 0; lesson < 3; lesson += 1) await page.getByRole('button', { name: 'I have read this' }).first().click();
    await page.getByText('3 of 3 lessons read').waitFor();
    expect(await seller.audit()).toEqual([]);

    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    await page.getByText('0 of 4 answered').waitFor();
    await answer(seller, 1);
    await page.reload();
    await page.getByText('1 of 4 answered').waitFor();
    expect(await seller.audit()).toEqual([]);
    await submit(seller);
    await page.getByRole('heading', { name: 'Not passed this time' }).waitFor();
    await page.getByRole('link', { name: 'Back to the course' }).last().click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('0 of 4 answered').waitFor();
    await answer(seller);
    await submit(seller);
    await page.getByRole('heading', { name: 'You have passed' }).waitFor();
    expect(await seller.audit()).toEqual([]);
    await page.getByRole('link', { name: 'To your certificates' }).click();
    const row = page.getByRole('row', { name: new RegExp(COURSE) });
    await row.getByText('Valid', { exact: true }).waitFor();
    const file = await page.request.get((await row.getByRole('link').getAttribute('href')) as string);
    expect((await file.body()).subarray(0, 400).toString()).toMatch(/^%PDF-/);
    const [number, code] = (await row.getByRole('cell').allTextContents()).slice(1, 3) as [string, string];

    const admin = await portal.visit({ portal: 'partner' });
    await admin.signIn(PARTNER_ADMIN);
    await admin.goTo('/learning/team');
    const [person] = await portal.server.sql(`select given_name || ' ' || family_name as name from person where email = $1`, [PARTNER_SELLER]);
    const line = admin.page.getByRole('row', { name: new RegExp(String(person?.name)) });
    await line.getByText('Certified').first().waitFor();
    expect(await admin.audit()).toEqual([]);

    const guest = await portal.visit({ portal: 'partner' });
    const check = async () => {
      await guest.goTo('/certificates/check');
      await guest.page.getByLabel('Number').fill(number);
      await guest.page.getByLabel('Code').fill(code);
      await guest.page.getByRole('button', { name: 'Check' }).click();
      return guest.page.locator('dl');
    };
    const valid = await check();
    await valid.getByText('Valid', { exact: true }).waitFor();
    await valid.getByText(String(person?.name)).waitFor();
    expect(await guest.audit()).toEqual([]);
    await portal.server.sql(
      `update certificate set issued_at = issued_at - interval '2 years', expires_at = now() - interval '1 minute' where number = $1`,
      [number],
    );
    await (await check()).getByText('Expired').waitFor();
    await seller.goTo('/learning');
    await row.getByText('Expired').waitFor();
    expect([...seller.errors, ...admin.errors, ...guest.errors]).toEqual([]);
  }, 180_000);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN, Portal, type Visitor } from './portal.js';

let portal: Portal;
let visitor: Visitor;
beforeAll(async () => {
  portal = await Portal.open();
  visitor = await portal.visit();
  await visitor.signIn(ADMIN);
});
afterAll(() => portal?.close());

/** Sends one mail of a campaign and one about an order, by the one way out that there is, and answers which of them came. */
async function sent(): Promise<string[]> {
  const [person] = await portal.server.sql('select id from person where email = $1', [ADMIN]);
  const mark = randomUUID();
  for (const [subject, ground] of [
    ['campaign', { purpose: 'newsletter', personId: person?.id }],
    ['order', { transactional: 'ORDER' }],
  ] as const)
    await portal.server.sql(`select graphile_worker.add_job('mail.send', $1::json)`, [
      JSON.stringify({ id: randomUUID(), to: ADMIN, subject, text: `${subject} ${mark}`, ...ground }),
    ]);
  const texts = (await portal.mailsTo(ADMIN)).filter((text) => text.includes(mark));
  return texts.map((text) => text.split(' ')[0] as string).sort();
}
const newsletter = (state: string) => visitor.page.getByRole('listitem').filter({ hasText: 'By e-mail' }).first().getByText(state, { exact: true });

test('a consent that is withdrawn in the portal keeps campaigns back, and lets them go again once it was given and confirmed', async () => {
  const { page } = visitor;
  await visitor.goTo('/preferences');
  await newsletter('Yes').waitFor();
  expect(await sent()).toEqual(['campaign', 'order']);

  await page.getByRole('button', { name: 'Withdraw: Newsletter, By e-mail' }).click();
  await newsletter('No').waitFor();
  await page.getByText('Withdrawn: Newsletter, By e-mail').waitFor();
  expect(await sent()).toEqual(['order']);

  await page.getByRole('button', { name: 'I agree: Newsletter, By e-mail' }).click();
  await newsletter('To be confirmed').waitFor();
  expect(await sent()).toEqual(['order']);

  await page.goto(await portal.linkTo(ADMIN, '/consent/confirm'));
  await page.getByRole('button', { name: 'Yes, I want that' }).click();
  await page.getByText('it is confirmed').waitFor();
  await page.getByRole('link', { name: 'in the portal' }).click();
  await newsletter('Yes').waitFor();
  expect(await sent()).toEqual(['campaign', 'order']);
}, 120_000);

test('the link of a mail and the portal tell the same: who unsubscribes there sees it here', async () => {
  const { page } = visitor;
  await page.goto(await portal.linkTo(ADMIN, '/consent/unsubscribe'));
  await page.getByRole('button', { name: 'No more of this' }).click();
  await page.getByText('You are unsubscribed').waitFor();
  await visitor.goTo('/preferences');
  await newsletter('No').waitFor();
  expect(await page.getByText('(by the link of a mail)').count()).toBeGreaterThan(0);
  expect(await sent()).toEqual(['order']);
}, 120_000);

test('everything is withdrawn by one button', async () => {
  const { page } = visitor;
  await visitor.goTo('/preferences');
  await page.getByRole('button', { name: 'I agree: Offers, By phone' }).click();
  await page.getByRole('button', { name: 'Withdraw: Offers, By phone' }).waitFor();
  await page.getByRole('button', { name: 'Withdraw everything' }).click();
  await page.getByRole('button', { name: 'Withdraw everything' }).waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /^Withdraw: / }).count()).toBe(0);
}, 60_000);

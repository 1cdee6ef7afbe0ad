import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toTypeId } from '../../apps/api/src/core/ids.js';
import { PARTNER_SELLER, Portal, SALES_REP, type Visitor } from './portal.js';

let portal: Portal;
let rep: Visitor;
let seller: Visitor;
let deal: string;
beforeAll(async () => {
  portal = await Portal.open([PARTNER_SELLER, SALES_REP]);
  const [found] = await portal.server.sql('select opportunity_id as id from quote_request');
  deal = `/opportunities/${toTypeId('opp', String(found?.id))}`;
  [rep, seller] = [await portal.visit({ portal: 'employee' }), await portal.visit({ portal: 'partner', size: 'phone' })];
  await rep.signIn(SALES_REP);
  await seller.signIn(PARTNER_SELLER);
  await Promise.all([rep.goTo(deal), seller.goTo(deal)]);
}, 60_000);
afterAll(() => portal?.close());

const say = async ({ page }: Visitor, text: string) => {
  await page.getByLabel('Your comment').fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
};
const comments = ({ page }: Visitor) => page.getByRole('list', { name: 'Comments' });

test('each sees what the other says, plans and moves while both look at the deal', async () => {
  await say(seller, 'They want to sign on Friday');
  await comments(rep).getByText('They want to sign on Friday').waitFor();
  await say(rep, 'I bring the contract');
  await comments(seller).getByText('I bring the contract').waitFor();

  await seller.page.getByRole('button', { name: 'Change: What happens next' }).click();
  await seller.page.getByLabel('Next step').fill('Meet on Friday at ten');
  await seller.page.getByRole('button', { name: 'Save' }).click();
  await rep.page.getByText('Meet on Friday at ten').waitFor();

  const stage = rep.page.getByLabel('Stage', { exact: true });
  const options = await stage.locator('option').allTextContents();
  const next = options.findLast((name) => name !== options[0]) as string;
  await stage.selectOption(next);
  await rep.page.getByText(`The deal is in “${next}” now.`).waitFor();
  await seller.page
    .getByText(new RegExp(`^${next}`))
    .first()
    .waitFor();
  expect([rep.errors, seller.errors]).toEqual([[], []]);
}, 60_000);

test('what the partner asks to be quoted is with the rep at once, and so is the answer with the partner', async () => {
  await seller.page.getByRole('button', { name: 'Take the request back' }).click();
  await rep.page.getByText('Taken back').waitFor();
  await seller.page.getByRole('button', { name: 'Ask for a quote' }).click();
  await seller.page.getByLabel('What is it to contain?').fill('Ten bikes with child seats');
  expect(await seller.audit()).toEqual([]);
  await seller.page.getByRole('button', { name: 'Ask for it' }).click();
  await rep.page.getByText('Ten bikes with child seats').waitFor();
  expect(await portal.mailsTo(SALES_REP)).toContainEqual(expect.stringContaining('Ten bikes with child seats'));

  await rep.page.getByRole('button', { name: 'Decline' }).click();
  await rep.page.getByRole('dialog').getByLabel('Why, for the partner').fill('No seats before May');
  await rep.page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await seller.page.getByText('No seats before May').waitFor();
}, 60_000);

test('it is won, and the partner sees that without asking', async () => {
  await rep.page.getByRole('button', { name: 'Won' }).click();
  expect(await rep.audit()).toEqual([]);
  await rep.page.getByRole('dialog').getByRole('button', { name: 'Won' }).click();
  await rep.page.getByRole('button', { name: 'Open again' }).waitFor();
  await seller.page.getByText('Won', { exact: true }).waitFor();
  await seller.goTo('/opportunities?which=won');
  await seller.page.getByRole('list', { name: 'Deals' }).getByRole('link').first().waitFor();
}, 60_000);

test('another partner sees nothing of it, neither by its address nor in a list', async () => {
  const { person } = await portal.server.build.asPartner('ADMIN');
  await portal.server.user(person, 'rival@example.test');
  const rival = await portal.visit({ portal: 'partner' });
  await rival.signIn('rival@example.test');
  await rival.goTo(deal);
  await rival.page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  await rival.goTo('/opportunities');
  await rival.page.getByRole('heading', { name: 'No deals yet' }).waitFor();
  await rival.close();
}, 60_000);

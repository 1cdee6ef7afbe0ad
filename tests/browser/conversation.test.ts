import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MEMBER, Portal, type Visitor } from './portal.js';

let portal: Portal;
let customer: Visitor;
beforeAll(async () => {
  portal = await Portal.open();
  customer = await portal.visit();
  await customer.signIn(MEMBER);
});
afterAll(() => portal?.close());

/** An agent at the other end, by the API. */
async function agent() {
  const { email } = await portal.server.someone(['SUPPORT_MANAGER']);
  const cookie = await portal.server.signIn(email);
  return async (mutation: string, type: string, input: object) => {
    const { data, errors } = await portal.server.post(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`,
      { input },
      { cookie },
    );
    expect([errors, data?.[mutation].userErrors]).toEqual([undefined, []]);
  };
}

describe('a question about an order', () => {
  test('is asked, answered while it is looked at, and said to be answered; internal notes and other customers stay apart', async () => {
    const { page } = customer;
    await customer.goTo('/orders');
    await page.locator('main').getByRole('link', { name: 'SO-' }).first().click();
    await page.getByRole('link', { name: 'Ask about it' }).click();
    await page.getByLabel('Subject').fill('The saddle is loose');
    await page.getByLabel('Your question').fill('Which key do I need?');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 1, name: 'The saddle is loose' }).waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1) as string;
    const messages = page.getByRole('list', { name: 'Conversation' }).getByRole('listitem');
    expect(await messages.count()).toBe(1);
    expect(await customer.audit()).toEqual([]);

    const act = await agent();
    await act('caseNote', 'CaseNoteInput', { id, text: 'Known fault of this model' });
    await act('caseReply', 'CaseReplyInput', { id, text: 'A 6 mm Allen key.', status: 'PENDING' });
    await page.getByText('A 6 mm Allen key.').waitFor({ timeout: 15_000 });
    await page.getByText('Waiting for you').waitFor();
    expect(await messages.count()).toBe(2);
    expect(await page.locator('body').textContent()).not.toContain('Known fault');

    await page.getByLabel('Your answer').fill('It holds now.');
    await page.getByRole('button', { name: 'Send' }).click();
    await messages.filter({ hasText: 'It holds now.' }).waitFor();
    await page.getByRole('button', { name: 'My question is answered' }).click();
    await page.getByText('Answered', { exact: true }).first().waitFor();
    expect(customer.errors).toEqual([]);

    const { contact } = await portal.server.build.asCustomer('ADMIN');
    const other = await portal.visit();
    await other.signIn(await portal.server.user(contact.person, 'other.customer@example.test'));
    await other.goTo(`/questions/${id}`);
    await other.page.getByText('There is nothing here').waitFor();
    await other.close();
  }, 120_000);
});

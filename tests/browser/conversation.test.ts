import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rawOf } from '../../apps/api/src/testing/mailing.js';
import { MEMBER, Portal, type Visitor } from './portal.js';

const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const SUBJECT = 'Where is my refund?';

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

/** What the customer is shown of the case. */
const conversation = () => customer.page.getByRole('list', { name: 'Conversation' });
const messages = () => conversation().locator('> li');
const idOfCase = () => new URL(customer.page.url()).pathname.split('/').at(-1) as string;

/** The last mail about the case that came to the customer. */
async function lastLetter() {
  const about = (await portal.lettersTo(MEMBER)).filter(({ subject }) => subject?.includes(SUBJECT));
  return about.sort((one, other) => Number(one.date) - Number(other.date)).at(-1);
}

test('a question about an order is asked although an article is suggested, with a photo', async () => {
  const { page } = customer;
  await customer.goTo('/orders');
  await page.locator('main').getByRole('link', { name: 'SO-' }).first().click();
  await page.getByRole('link', { name: 'Ask about it' }).click();
  await page.getByLabel('Subject').fill(SUBJECT);
  await page.getByRole('complementary', { name: 'This may answer it' }).getByRole('button').first().waitFor();

  await page.getByLabel('Your question').fill('I sent the lamp back three weeks ago, see the photo of the slip.');
  await page.locator('input[type=file]').setInputFiles([
    { name: 'slip.png', mimeType: 'image/png', buffer: PHOTO },
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') },
  ]);
  const chosen = page.getByRole('list', { name: 'Files' });
  await chosen.getByText('Files of this kind are not taken').waitFor();
  expect(await customer.audit()).toEqual([]);
  await page.getByRole('button', { name: 'Take page.html back' }).click();
  expect(await chosen.getByRole('listitem').count()).toBe(1);

  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
  expect(await messages().count()).toBe(1);
  const photo = page.getByRole('img', { name: 'slip.png' });
  await photo.waitFor();
  await page.waitForFunction(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0));
  expect(await customer.audit()).toEqual([]);
  // The browser tells of the file that was refused.
  expect(customer.errors.filter((error) => !error.includes('415'))).toEqual([]);
}, 120_000);

test('a file that is taken back, or left behind with the screen, is kept by nobody', async () => {
  const { page } = customer;
  const asked = page.url();
  const loose = async () => (await portal.server.sql('select name from attachment where message_id is null')).map(({ name }) => name);
  const until = async (names: string[]) => {
    for (let tries = 0; tries < 60 && String(await loose()) !== String(names); tries += 1) await new Promise((done) => setTimeout(done, 100));
    expect(await loose()).toEqual(names);
  };
  await customer.goTo('/questions/new');
  const choose = (name: string) => page.locator('input[type=file]').setInputFiles([{ name, mimeType: 'image/png', buffer: PHOTO }]);
  await choose('wrong.png');
  await until(['wrong.png']);
  await page.getByRole('button', { name: 'Take wrong.png back' }).click();
  await until([]);
  await choose('left.png');
  await until(['left.png']);
  await page.getByRole('link', { name: 'Orders' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor();
  await until([]);
  await page.goto(asked);
  await page.getByRole('img', { name: 'slip.png' }).waitFor();
}, 60_000);

test('the agent’s answer comes live and by mail; internal notes don’t', async () => {
  const { page } = customer;
  const [act, id] = [await agent(), idOfCase()];
  await act('caseNote', 'CaseNoteInput', { id, text: 'Known fault of this bank' });
  await act('caseReply', 'CaseReplyInput', { id, text: 'It went out today.', status: 'PENDING' });
  await page.getByText('It went out today.').waitFor({ timeout: 15_000 });
  await page.getByText('Waiting for you').waitFor();
  expect(await messages().count()).toBe(2);
  expect(await page.locator('body').textContent()).not.toContain('Known fault');

  const letter = await lastLetter();
  expect(letter?.text).toContain('It went out today.');
  expect(JSON.stringify(await portal.mailsTo(MEMBER))).not.toContain('Known fault');
}, 60_000);

test('an answer to the mail stands in the conversation as soon as it has come', async () => {
  const letter = await lastLetter();
  const answerTo = letter?.replyTo?.value[0]?.address ?? letter?.from?.value[0]?.address;
  const quoted = `It is here, thank you.\r\n\r\nOn Friday we wrote:\r\n> It went out today.`;
  await portal.receive(
    rawOf({ from: MEMBER, to: String(answerTo), subject: `Re: ${letter?.subject}`, text: quoted, headers: [`In-Reply-To: ${letter?.messageId}`] }),
  );
  await conversation().getByText('It is here, thank you.').waitFor({ timeout: 15_000 });
  expect(await messages().count()).toBe(3);
}, 60_000);

test('what is answered is said to be, and rated on the spot', async () => {
  const { page } = customer;
  // Nobody is asked every week; this customer was, in the demo company.
  await portal.server.sql(`update survey_response set asked_at = asked_at - interval '1 year'`);
  await page.getByLabel('Your answer').fill('All is well.');
  await page.getByRole('button', { name: 'Send' }).first().click();
  await conversation().getByText('All is well.').waitFor();
  await page.getByRole('button', { name: 'My question is answered' }).click();
  await page.getByText('Answered', { exact: true }).first().waitFor();
  const scale = page.getByRole('group', { name: 'How satisfied are you with our answer?' });
  await scale.getByRole('radio', { name: '5' }).check({ force: true });
  await page.locator('form').filter({ has: scale }).getByRole('button', { name: 'Send' }).click();
  await page.getByText('You gave us 5 of 5. Thank you.').waitFor();
  expect(await customer.audit()).toEqual([]);
}, 60_000);

test('a second customer sees nothing of it: neither the question nor the photo', async () => {
  const { page } = customer;
  const photo = await page.getByRole('img', { name: 'slip.png' }).getAttribute('src');
  const { contact } = await portal.server.build.asCustomer('ADMIN');
  const other = await portal.visit();
  await other.signIn(await portal.server.user(contact.person, 'other.customer@example.test'));
  await other.goTo(`/questions/${idOfCase()}`);
  await other.page.getByText('There is nothing here').waitFor();
  await other.goTo('/questions');
  expect(await other.page.locator('main').textContent()).not.toContain(SUBJECT);
  expect((await other.context.request.get(String(photo))).status()).toBe(404);
  expect((await customer.context.request.get(String(photo))).status()).toBe(200);
  await other.close();
}, 60_000);

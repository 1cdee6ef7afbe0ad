import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tokenOf } from '../../apps/api/src/service/survey.service.js';
import { ADMIN, Portal, type Visitor } from './portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal?.close());

/** What was noted since, in its order. */
const notes = (since: Date) =>
  portal.server.sql('select kind, session, article_id, case_id from article_event where created_at >= $1 order by at, id', [since]);
const kindsOf = async (since: Date) => (await notes(since)).map(({ kind }) => kind);
/** Notes are sent while nobody waits for them. */
async function noted(since: Date, kind: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await kindsOf(since)).includes(kind)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${kind} was not noted`);
}

describe('help', () => {
  test('a guest finds an article despite a typo, reads it and says that it helped; what is for customers alone is not there', async () => {
    const since = new Date();
    const guest = await portal.visit({ size: 'phone' });
    const { page } = guest;
    await guest.goTo('/');
    await page.getByRole('link', { name: 'Help' }).click();
    await page.getByRole('heading', { name: 'Help', level: 1 }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents()).toEqual(['Help']);
    expect(await page.getByRole('link', { name: 'When is my refund coming?' }).count()).toBe(0);
    await page.getByRole('searchbox').fill('squeeling braks');
    const hit = page.locator('main ol').getByRole('link').first();
    await hit.waitFor();
    expect(await hit.locator('mark').allTextContents()).toContain('Brakes');
    await hit.click();
    await page.getByRole('heading', { name: 'Brakes that squeal or rub', level: 1 }).waitFor();
    await page.getByText('isopropyl alcohol').waitFor();
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('we are glad to hear that').first().waitFor();
    expect(await page.getByRole('button', { name: 'Yes' }).isDisabled()).toBe(true);
    await noted(since, 'OPENED');
    const seen = await notes(since);
    expect(seen.map(({ kind }) => kind).toSorted()).toEqual(['HELPFUL', 'OPENED']);
    expect(new Set(seen.map(({ session }) => session)).size).toBe(1);
    expect(await guest.audit()).toEqual([]);
    expect(guest.errors).toEqual([]);

    await page.getByRole('link', { name: 'Ask us a question' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/account/questions/new');
    await guest.close();
  }, 60_000);

  test('an article is read in the reader’s language, and where it isn’t there in the one that it was written in, which it says', async () => {
    const [german] = await portal.server.sql(`select id from article where slug = 'shipping-times-and-costs' and language = 'de'`);
    await portal.server.sql(`update article set status = 'ARCHIVED' where id = $1`, [german?.id]);
    const guest = await portal.visit({ locale: 'de-DE' });
    await guest.goTo('/help');
    await guest.page.getByRole('heading', { name: 'Hilfe', level: 1 }).waitFor();
    await guest.page.getByRole('link', { name: 'Wo ist meine Bestellung?' }).waitFor();
    await guest.page.getByRole('link', { name: 'Shipping times and costs' }).click();
    await guest.page.getByText('Sie lesen ihn auf Englisch.').waitFor();
    expect(await guest.page.locator('main [lang=en]').count()).toBeGreaterThan(0);
    await guest.page.goBack();
    await guest.page.getByRole('link', { name: 'Wo ist meine Bestellung?' }).click();
    await guest.page.getByRole('heading', { name: 'Wo ist meine Bestellung?', level: 1 }).waitFor();
    expect(guest.errors).toEqual([]);
    await guest.close();
  }, 60_000);

  test('a customer says that it didn’t help and what was missing, and finds their vote again', async () => {
    const customer = await portal.visit();
    const { page } = customer;
    await customer.signIn(ADMIN);
    await customer.goTo('/help/when-is-my-refund-coming');
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByLabel('What was missing?').fill('How long does a cheque take?');
    expect(await customer.audit()).toEqual([]);
    await page.getByRole('button', { name: 'Tell us' }).click();
    await page.getByText('whoever writes it reads that').first().waitFor();
    const [vote] = await portal.server.sql(
      `select v.helpful from article_vote v join person p on p.id = v.person_id where p.email = $1 and v.comment = 'How long does a cheque take?'`,
      [ADMIN],
    );
    expect(vote).toEqual({ helpful: false });
    await customer.goTo('/help/when-is-my-refund-coming');
    expect(await page.getByRole('button', { name: 'No', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await customer.close();
  }, 60_000);
});

describe('while a question is written', () => {
  let customer: Visitor;
  beforeAll(async () => {
    customer = await portal.visit();
    await customer.signIn(ADMIN);
  });
  afterAll(() => customer?.close());

  const write = async () => {
    const { page } = customer;
    await customer.goTo('/questions/new');
    await page.getByLabel('Your question').fill('It has been three weeks.');
    await page.getByLabel('Subject').fill('Where is my refund?');
    await page.getByRole('button', { name: 'When is my refund coming?' }).click();
    const dialog = page.getByRole('dialog', { name: 'When is my refund coming?' });
    await dialog.getByText('Cards take').waitFor();
    return dialog;
  };

  test('an article is suggested, told to who listens, and answers it: nothing is sent', async () => {
    const since = new Date();
    const dialog = await write();
    const { page } = customer;
    expect(await page.getByTestId('live').textContent()).toMatch(/may answer your question/);
    expect(await customer.audit()).toEqual([]);
    const before = await portal.server.sql('select count(*)::int as n from "case"');
    await dialog.getByRole('button', { name: 'This answered my question' }).click();
    await page.getByText('Nothing was sent').waitFor();
    await noted(since, 'ANSWERED');
    const seen = await notes(since);
    expect(seen.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['SUGGESTED', 'OPENED', 'ANSWERED']));
    expect(new Set(seen.map(({ session }) => session)).size).toBe(1);
    expect(await portal.server.sql('select count(*)::int as n from "case"')).toEqual(before);
    expect(customer.errors).toEqual([]);
  }, 60_000);

  test('the article is closed again, what was typed is still there, and it is sent anyway, which is counted', async () => {
    const since = new Date();
    const dialog = await write();
    const { page } = customer;
    await dialog.getByRole('button', { name: 'Back to my question' }).last().click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Your question').inputValue()).toBe('It has been three weeks.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where is my refund?' }).waitFor();
    await noted(since, 'CASE_SENT');
    const seen = await notes(since);
    expect(new Set(seen.map(({ session }) => session)).size).toBe(1);
    expect(seen.find(({ kind }) => kind === 'CASE_SENT')?.case_id).toBeTruthy();
    expect(seen.some(({ kind }) => kind === 'ANSWERED')).toBe(false);
  }, 60_000);
});

describe('a survey', () => {
  /** The link that a mail would have, of somebody who has not answered yet. */
  const link = async () => {
    const { server } = portal;
    const [waiting] = await server.sql(
      `select r.id from survey_response r join survey s on s.id = r.survey_id
       where r.answered_at is null and r.expires_at > now() and r.sent_at is null and s.kind = 'NPS' limit 1`,
    );
    await server.sql(`select relata.enqueue('survey.send', json_build_object('responseId', $1::uuid))`, [waiting?.id]);
    await server.runJobs();
    return { id: String(waiting?.id), path: `/survey/${tokenOf(server.app.config.secret, String(waiting?.id))}` };
  };

  test('is answered by the link of the mail without signing in, and a second time is told so', async () => {
    const { id, path } = await link();
    const guest = await portal.visit({ size: 'phone' });
    const { page } = guest;
    await guest.goTo(path);
    const scale = page.getByRole('group', { name: 'Would you recommend us to a friend or colleague?' });
    expect(await scale.getByRole('radio').count()).toBe(11);
    await scale.getByRole('radio', { name: '10, Extremely likely' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await page.getByLabel('Anything to add? (optional)').fill('Fast.');
    expect(await guest.audit()).toEqual([]);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    expect(await portal.server.sql('select score, comment, way from survey_response where id = $1', [id])).toEqual([
      { score: 9, comment: 'Fast.', way: 'LINK' },
    ]);
    await guest.goTo(path);
    await page.getByRole('heading', { name: 'This was answered already' }).waitFor();
    await guest.goTo('/survey/not-a-token');
    await page.getByRole('heading', { name: 'We don’t know this link' }).waitFor();
    expect(guest.errors).toEqual([]);
    await guest.close();
  }, 60_000);

  test('that was answered in another tab meanwhile says so; one that has ended says until when it was', async () => {
    const { id, path } = await link();
    const guest = await portal.visit();
    const { page } = guest;
    await guest.goTo(path);
    await page.getByRole('radio', { name: '0, Not at all likely' }).check({ force: true });
    await portal.server.sql('update survey_response set answered_at = now(), score = 5 where id = $1', [id]);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'This was answered already' }).waitFor();
    const late = await link();
    await portal.server.sql(`update survey_response set expires_at = '2026-01-02T12:00:00Z' where id = $1`, [late.id]);
    await guest.goTo(late.path);
    await page.getByText('It could be answered until Jan 2, 2026.').waitFor();
    await guest.close();
  }, 60_000);

  test('about a question that was answered is asked right there, and what was said stays to be seen', async () => {
    const customer = await portal.visit({ size: 'phone' });
    const { page } = customer;
    await customer.signIn(ADMIN);
    await customer.goTo('/questions?which=over');
    await page
      .locator('main')
      .getByRole('link', { name: /^(?!Ask)/ })
      .first()
      .click();
    const scale = page.getByRole('group', { name: 'How satisfied are you with our answer?' });
    await scale.waitFor();
    await scale.getByRole('radio', { name: '4' }).check({ force: true });
    expect(await customer.audit()).toEqual([]);
    await page.locator('form').filter({ has: scale }).getByRole('button', { name: 'Send' }).click();
    await page.getByText('You gave us 4 of 5. Thank you.').waitFor();
    await customer.page.reload();
    await page.getByText('You gave us 4 of 5. Thank you.').waitFor();
    expect(customer.errors).toEqual([]);
    await customer.close();
  }, 60_000);
});

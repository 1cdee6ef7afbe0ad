import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { TEST_PASSWORD, type TestServer } from '../../apps/api/src/testing/server.js';

/** Customers who ask for another address to sign in with, and their mailboxes. `at` is known once the test has begun. */
export function emailChanges(at: () => TestServer) {
  let people = 0;
  /** A customer who signs in, with the address on their record or another one. */
  async function customer(signInWith?: string) {
    people += 1;
    const email = `before${people}@example.test`;
    const contact = await at().build.contact({ portalRole: 'MEMBER', person: await at().build.person({ email }) });
    await at().user(contact.person, signInWith ?? email);
    const cookie = await at().signIn(signInWith ?? email);
    return { email, next: `after${people}@example.test`, cookie, personId: contact.person.id };
  }
  const ask = (cookie: string, newEmail: string, password = TEST_PASSWORD) => at().auth('email/change', { newEmail, password }, { cookie });
  /** What the owner sees of it, wherever they are signed in. */
  const waitingFor = async (cookie: string) =>
    ((await (await at().fetch('/auth/email/waiting', { headers: { cookie } })).json()) as { newEmail: string | null }).newEmail;
  /** The texts of the mails that have come to an address, after the jobs. */
  async function mailsTo(address: string): Promise<string[]> {
    await at().runJobs();
    const folder = join(at().app.config.home, 'mail');
    return readdirSync(folder)
      .filter((file) => file.includes(`to-${address.replace('@', '-')}-`))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  }
  async function linkTo(address: string, what: 'confirm' | 'stop'): Promise<string> {
    const links = (await mailsTo(address)).map((text) => new RegExp(`(/auth/email/${what}\\?token=[\\w-]+)`).exec(text)?.[1]);
    const found = links.filter(Boolean);
    expect(found).toHaveLength(1);
    return found[0] as string;
  }
  const follow = (link: string) => at().fetch(link, { method: 'POST' });
  /** On the record of whoever signs in with this address. */
  const mainAddress = async (signInWith: string) =>
    (await at().sql(`select p.email from person p join "user" u on u.person_id = p.id where u.email = $1`, [signInWith]))[0]?.email;
  return { customer, ask, waitingFor, mailsTo, linkTo, follow, mainAddress };
}

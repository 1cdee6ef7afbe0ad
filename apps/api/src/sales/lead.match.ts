import { type Tx, toTypeId, uuidOf } from '../core/index.js';
import { Account } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';
import type { Prospect } from './prospect.js';

/**
 * What a lead, or another prospect, may turn out to be already. Only records that the caller may change come into question; the statements
 * run under the caller's role, so that what they don't see doesn't either. Each is one index look-up per way to match.
 */

/** Where anybody can have an address: its domain says nothing about a company. */
const PUBLIC_MAIL = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.com web.de t-online.de mail.com mail.ru yandex.ru proton.me protonmail.com qq.com 163.com 126.com orange.fr free.fr libero.it zoho.com fastmail.com'.split(
    ' ',
  ),
);

/** The domain of a company's e-mail address. */
export function companyDomain(email: string | null | undefined): string | null {
  const domain = email?.split('@')[1]?.toLowerCase();
  return domain && !PUBLIC_MAIL.has(domain) ? domain : null;
}

/** By the e-mail address of one of its contacts, else by its domain, else, for a company, by its name. */
export async function matchAccount(tx: Tx, { email, company, domain }: Pick<Prospect, 'email' | 'company' | 'domain'>): Promise<string | null> {
  const mayChange = tx.ctx.access.of(Account).condition('update', 'a');
  if (!mayChange) return null;
  const [found] = await tx.sql<{ id: string }>(
    `select a.id from (
       select c.account_id as id, 1 as rank from person p join contact c on c.person_id = p.id where p.email = $1
       union all select id, 2 from account where domain = $2
       union all select id, 3 from account where name ilike $3) m
     join account a on a.id = m.id where ${mayChange} order by m.rank, a.created_at, a.id limit 1`,
    [email ?? null, company ? (domain ?? companyDomain(email)) : null, company ? exactly(company) : null],
  );
  return found ? toTypeId('acc', found.id) : null;
}

/** A contact of the account, by e-mail address, else by name. */
export async function matchContact(
  tx: Tx,
  { email, givenName, familyName }: Pick<Prospect, 'email' | 'givenName' | 'familyName'>,
  accountId: string,
): Promise<string | null> {
  const [found] = await tx.sql<{ id: string }>(
    `select c.id from contact c join person p on p.id = c.person_id
     where c.account_id = $1 and (p.email = $2 or p.given_name ilike $3 and p.family_name ilike $4)
     order by (p.email = $2) desc nulls last, c.created_at, c.id limit 1`,
    [uuidOf('acc', accountId), email ?? null, exactly(givenName), exactly(familyName)],
  );
  return found ? toTypeId('con', found.id) : null;
}

/** A person with this address, whatever else they are: one human is one person. */
export async function matchPerson(tx: Tx, { email }: Pick<Prospect, 'email'>): Promise<string | null> {
  if (!email) return null;
  const [found] = await tx.sql<{ id: string }>('select id from person where email = $1 order by created_at, id limit 1', [email]);
  return found ? toTypeId('per', found.id) : null;
}

/** An open deal of the account in which the contact takes part or that has this name, else the only one there is. */
export async function matchOpportunity(tx: Tx, accountId: string, contactId: string | null, name: string): Promise<string | null> {
  const mayChange = tx.ctx.access.of(Opportunity).condition('update', 'o');
  if (!mayChange) return null;
  const [found] = await tx.sql<{ id: string; known: boolean; open: number }>(
    `select o.id, count(*) over ()::int as open,
       o.name ilike $3 or exists (select 1 from opportunity_contact c where c.opportunity_id = o.id and c.contact_id = $2) as known
     from opportunity o where o.account_id = $1 and o.closed_at is null and ${mayChange}
     order by known desc, o.created_at desc, o.id limit 1`,
    [uuidOf('acc', accountId), contactId && uuidOf('con', contactId), exactly(name)],
  );
  return found && (found.known || found.open === 1) ? toTypeId('opp', found.id) : null;
}

/** The text as a pattern of `ilike` that matches nothing else. */
const exactly = (text: string): string => text.trim().replaceAll(/[\\%_]/g, '\\$&');

import { Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Account, Contact, Partner } from '../directory/index.js';
import type { Case } from './case.entity.js';

/** Rules of a case that say no. */

/** The customer as a contact of the account that the case is on. An administrator of a company above it may have none there. */
export async function customersContact(tx: Tx, made: Case): Promise<Contact | null> {
  const { personId, roles } = tx.ctx.principal;
  const of = made.account ? { account: made.account } : {};
  const own = await tx.em.find(Contact, { person: toTypeId('per', personId as string), portalRole: { $ne: null }, ...of });
  if (own.length > 1) throw new Refused(UserErrorCode.REQUIRED, 'You are a contact of several accounts: say for which one you ask.', 'accountId');
  if (own[0]) return own[0];
  if (made.account && roles.includes('CUSTOMER_ADMIN')) return null;
  throw Refused.notFound('account', 'accountId');
}

const ABOUT = [
  ['contact', 'contact', 'con'],
  ['order', '"order"', 'ord'],
  ['asset', 'asset', 'ast'],
] as const;

/** Contact, order and item are of one account, which follows from them where none is named. One statement looks at all. */
export async function checkAbout(tx: Tx, about: Case): Promise<void> {
  const given = ABOUT.filter(([field]) => about[field]);
  if (given.length === 0) return;
  const [row] = await tx.sql<Record<string, string | null>>(
    `select ${given.map(([field, table], at) => `(select account_id from ${table} where id = $${at + 1}) as "${field}"`).join(', ')}`,
    given.map(([field, , prefix]) => uuidOf(prefix, about[field]?.id as string)),
  );
  const accountOf = (field: string) => (row?.[field] ? toTypeId('acc', row[field]) : null);
  const account = about.account?.id ?? given.map(([field]) => accountOf(field)).find(Boolean);
  const wrong = given.filter(([field]) => accountOf(field) !== account);
  if (wrong.length > 0)
    throw Refused.all(
      wrong.map(([field]) => ({ code: UserErrorCode.INVALID, field: [`${field}Id`], message: `This ${field} is of another account.` })),
    );
  about.account = tx.em.getReference(Account, account as string);
}

/** The language in which the contact is spoken to. */
export async function languageOfContact(tx: Tx, { contact }: Case): Promise<string | null> {
  if (!contact) return null;
  const [row] = await tx.sql<{ language: string | null }>('select p.language from contact c join person p on p.id = c.person_id where c.id = $1', [
    uuidOf('con', contact.id),
  ]);
  return row?.language ?? null;
}

/** A case is given to partners who are at work. */
export async function checkPartner(tx: Tx, { partner }: Case): Promise<void> {
  if (partner && !(await tx.em.findOne(Partner, { id: partner.id, status: 'ACTIVE' }, { fields: ['id'] })))
    throw new Refused(UserErrorCode.INVALID, 'This partner is not active.', 'partnerId');
}

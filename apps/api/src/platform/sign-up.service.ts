import type pg from 'pg';
import { newId, task, uuidOf } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { databaseError } from '../core/write/mutate.js';
import { knownSignInMail } from './password-mail.js';

/** What somebody knows of an order of theirs. */
export interface Claim {
  orderNumber: string;
  email: string;
  /** Postal code of an address on record, or the amount of an invoice. */
  proof: string;
}

interface Matched {
  contact_id: string;
  person_id: string;
  account_id: string;
  email: string;
  language: string | null;
  portal_role: string | null;
  is_user: boolean;
  signs_in: boolean;
  closed: boolean;
}

const DAYS = 7;
/** A rule of the database about invitations that says no (`invitation.database.ts`). */
const REFUSED = 'RL001';

/** An amount as people copy it from an invoice: `1.234,50 €`, `1,234.50`; null where it is none. */
export function amountOf(text: string): string | null {
  const digits = text.replaceAll(/[^\d.,]/g, '');
  const [, whole = '', cents = ''] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  const plain = whole.replaceAll(/[.,]/g, '');
  return plain ? `${plain}.${cents.padEnd(2, '0')}` : null;
}

/**
 * The order’s own contact, by the address that is on record, and one thing more that stands on their papers. A role that
 * somebody took from a person who signed in is not given back by it.
 */
const match = async (client: pg.ClientBase, { orderNumber, email, proof }: Claim): Promise<Matched | undefined> => {
  const { rows } = await client.query<Matched>(
    `select c.id as contact_id, c.person_id, c.account_id, lower(p.email) as email, p.language, c.portal_role, u.id is not null as is_user,
        relata.signs_in(p.id) as signs_in, u.disabled_at is not null as closed
      from "order" o join contact c on c.id = o.contact_id and c.active join person p on p.id = c.person_id left join "user" u on u.person_id = p.id
      where o.number = $1 and lower(p.email) = $2
        and (exists (select from address a where (a.account_id = c.account_id or a.person_id = p.id) and a.postal_code is not null
            and upper(replace(a.postal_code, ' ', '')) = upper(replace($3, ' ', '')))
          or exists (select from invoice i where i.order_id = o.id and i.total = $4::numeric))`,
    [orderNumber.trim(), email.trim().toLowerCase(), proof.trim(), amountOf(proof)],
  );
  return rows[0];
};

/** An invitation, as one that an administrator of the account would send; its trigger sends the link to the address on record. */
const invite = async (client: pg.ClientBase, { contact_id, person_id, account_id, email }: Matched): Promise<void> => {
  await client.query(`update contact set portal_role = 'MEMBER', updated_at = now(), version = version + 1 where id = $1 and portal_role is null`, [
    contact_id,
  ]);
  await client.query(
    `insert into invitation (id, created_at, updated_at, version, person_id, account_id, email, expires_at)
     values ($1, now(), now(), 1, $2, $3, $4, now() + make_interval(days => $5))
     on conflict (person_id, account_id) do update set expires_at = excluded.expires_at, email = excluded.email, updated_at = now(), version = invitation.version + 1
     where invitation.revoked_at is null`,
    [uuidOf('ivt', newId('ivt')), person_id, account_id, email, DAYS],
  );
};

task('signUp.match', async (claim: Claim, { app, system }) => {
  try {
    const known = await system(async (client) => {
      const found = await match(client, claim);
      if (!found || found.closed) return null;
      if (found.signs_in) return found;
      if (found.portal_role || !found.is_user) await invite(client, found);
      return null;
    });
    if (known) await sendMail({ app, system }, knownSignInMail(app.config.publicUrl, known));
  } catch (error) {
    if (databaseError(error).code !== REFUSED) throw error;
    app.log.info({ err: error }, 'a sign-up was refused');
  }
});

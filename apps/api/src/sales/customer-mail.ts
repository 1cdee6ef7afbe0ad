import { databaseCode, type Tx, uuidOf } from '../core/index.js';
import type { Contact } from '../directory/index.js';

// The sender need not be allowed to read the address: a partner who sends a quote, say.
databaseCode(
  'mail to customers',
  `
create or replace function relata.mail_contact(recipient uuid, mail_id uuid, subject text, body text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare to_person record;
begin
  select p.email, p.given_name || ' ' || p.family_name as name into to_person from contact c join person p on p.id = c.person_id where c.id = recipient and p.email is not null;
  if not found then return; end if;
  perform graphile_worker.add_job('mail.send', json_build_object('id', mail_id, 'transactional', 'ORDER', 'to', to_person.email, 'subject', subject, 'text', 'Dear ' || to_person.name || E',\\n\\n' || body || E'\\n'), max_attempts => 12);
end $$;`,
);

/** Writes to a contact, if they have an address, once the transaction is through. The mail has the id of what it is about, so it arrives once. */
export async function mailContact(tx: Tx, contact: Contact | null | undefined, about: string, subject: string, body: string): Promise<void> {
  if (!contact) return;
  const [prefix = ''] = about.split('_');
  await tx.sql('select relata.mail_contact($1, $2, $3, $4)', [uuidOf('con', contact.id), uuidOf(prefix, about), subject, body]);
}

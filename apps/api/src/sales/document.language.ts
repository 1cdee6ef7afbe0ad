import { databaseCode } from '../core/index.js';

// FINANCE issues invoices and sees no contacts; of them it learns the language of the paper.
databaseCode(
  'languages of documents',
  `
create or replace function relata.contact_language(contact uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select p.language from contact c join person p on p.id = c.person_id where c.id = contact
$$;`,
);

/** The language of a document for the contact of a row, as SQL. */
export const documentLanguage = (row: string): string => `coalesce(relata.contact_language(${row}.contact_id), 'en')`;

import { databaseCode, followParent, notifies } from '../core/index.js';
import { Case } from './case.entity.js';
import { CaseMessage } from './case-message.entity.js';

notifies(Case);
notifies(CaseMessage, 'case');

followParent('case', 'account', ['owner_id']);

databaseCode(
  'cases',
  `
create sequence if not exists relata.case_number start 10001;

-- Who wrote a public message, for readers who see the message and not the person.
create or replace function relata.case_author_name(message uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select p.given_name || ' ' || p.family_name from case_message m join person p on p.id = m.author_id where m.id = message
$$;

-- Whether somebody works for a partner, yes or no: who gives them a case need not see the partner’s people.
create or replace function relata.works_for(person uuid, partner uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from partner_member m where m.partner_id = works_for.partner and m.person_id = works_for.person and m.active)
$$;`,
);

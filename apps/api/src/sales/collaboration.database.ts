import { databaseCode, notifies } from '../core/index.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityComment } from './opportunity-comment.entity.js';
import { Quote } from './quote.entity.js';
import { QuoteRequest } from './quote-request.entity.js';

notifies(Opportunity);
notifies(OpportunityComment, 'opportunity');
notifies(QuoteRequest, 'opportunity');
notifies(Quote, 'opportunity');

databaseCode(
  'working on a deal together',
  `
-- Who wrote and who asked, for readers who see the words and not the person.
create or replace function relata.opportunity_comment_author(said uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select p.given_name || ' ' || p.family_name from opportunity_comment c join person p on p.id = c.author_id where c.id = said
$$;
create or replace function relata.quote_requester(asked uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select p.given_name || ' ' || p.family_name from quote_request r join person p on p.id = r.requested_by_id where r.id = asked
$$;

-- What a partner asks for is a task of the deal’s owner, who is told: partners know nothing of activities.
create or replace function relata.quote_request_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into activity (kind, subject, body, at, due_at, owner_id, account_id, opportunity_id)
  select 'TASK', left('Quote requested: ' || o.name, 200), new.note, now(), coalesce((new.due_on + time '15:00') at time zone 'utc', now() + interval '2 days'),
    o.owner_id, o.account_id, o.id
  from opportunity o where o.id = new.opportunity_id returning id into new.task_id;
  return new;
end $$;
create or replace trigger quote_request_task before insert on quote_request for each row
  when (new.status = 'REQUESTED' and new.task_id is null) execute function relata.quote_request_task();

-- Once it is over so is the task; whoever asked is told, unless it was they who took it back.
create or replace function relata.quote_request_over() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update activity set done_at = now(), version = version + 1, updated_at = now() where id = new.task_id and done_at is null;
  if new.status in ('ANSWERED', 'DECLINED') then
    perform relata.enqueue('sales.quoteRequestOver', json_build_object('requestId', new.id));
  end if;
  return null;
end $$;
create or replace trigger quote_request_over after update of status on quote_request for each row
  when (old.status = 'REQUESTED' and new.status <> 'REQUESTED') execute function relata.quote_request_over();

-- A quote that goes to the customer answers what was asked on its deal.
create or replace function relata.quote_answers_request() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update quote_request set status = 'ANSWERED', quote_id = new.id, closed_at = now(), version = version + 1, updated_at = now()
  where opportunity_id = new.opportunity_id and partner_id = new.partner_id and status = 'REQUESTED';
  return null;
end $$;
create or replace trigger quote_answers_request after update of sent_at on quote for each row
  when (old.sent_at is null and new.sent_at is not null) execute function relata.quote_answers_request();

-- A request follows its deal: to another owner, and away with the partner; of a deal that is closed there is nothing to quote.
create or replace function relata.quote_request_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.partner_id is distinct from old.partner_id then
    update quote_request set status = 'WITHDRAWN', closed_at = now(), version = version + 1, updated_at = now()
    where opportunity_id = new.id and status = 'REQUESTED';
  elsif new.closed_at is not null and old.closed_at is null then
    update quote_request set status = 'DECLINED', decline_reason = 'The deal is closed.', closed_at = now(), version = version + 1, updated_at = now()
    where opportunity_id = new.id and status = 'REQUESTED';
  end if;
  if new.owner_id <> old.owner_id then
    update activity a set owner_id = new.owner_id, version = a.version + 1, updated_at = now() from quote_request r
    where r.opportunity_id = new.id and r.status = 'REQUESTED' and a.id = r.task_id and a.done_at is null;
  end if;
  return null;
end $$;
create or replace trigger quote_request_follows after update of owner_id, partner_id, closed_at on opportunity for each row
  when (new.owner_id <> old.owner_id or new.partner_id is distinct from old.partner_id or new.closed_at is distinct from old.closed_at)
  execute function relata.quote_request_follows();
`,
);

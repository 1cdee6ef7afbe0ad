import { databaseCode, executableBy, isImport } from '../core/index.js';
import { waits } from './distribution.sql.js';

const STAMP = 'version = o.version + 1, updated_at = now()';

/**
 * What holds for offers whoever changes them. Whoever changes a lead and its offer holds the lead first, so that two wait
 * for each other in one order.
 */
databaseCode(
  'offers of leads',
  `
-- An offer moves forward alone, and what it said when it was made stays: the offers of a lead are its history.
create or replace function relata.lead_offer_forward() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and not (old.state = 'OFFERED' or (old.state = 'ACCEPTED' and new.state = 'PULLED_BACK'))
    or (old.lead_id, old.partner_id, old.offered_at, old.respond_until, old.hop, old.score, old.rule_id)
      is distinct from (new.lead_id, new.partner_id, new.offered_at, new.respond_until, new.hop, new.score, new.rule_id)
    or (old.answered_at is not null and (old.answered_at, old.decline_reason) is distinct from (new.answered_at, new.decline_reason)) then
    raise exception 'the history of an offer is append-only' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace trigger forward before update on lead_offer for each row execute function relata.lead_offer_forward();

-- Offers that ended without a partner: their leads move on.
create or replace function relata.lead_offers_end() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.enqueue('distribution.run', json_build_object('leads', e.leads))
  from (select json_agg(distinct n.lead_id) as leads from now_rows n join old_rows o on o.id = n.id
    where n.state <> o.state and n.state in ('DECLINED', 'EXPIRED', 'PULLED_BACK')) e where e.leads is not null;
  return null;
end $$;
create or replace trigger ended after update on lead_offer referencing old table as old_rows new table as now_rows
  for each statement execute function relata.lead_offers_end();

-- A lead that is on offer again is with nobody to decide on.
create or replace function relata.lead_offers_begin() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update unplaced_lead u set closed_at = now(), version = u.version + 1, updated_at = now() from added a where u.lead_id = a.lead_id and u.closed_at is null;
  return null;
end $$;
create or replace trigger begun after insert on lead_offer referencing new table as added for each statement execute function relata.lead_offers_begin();

-- What happens to a lead happens to its offers: somebody takes it or gives it away, somebody begins to work on it, it waits.
create or replace function relata.lead_moves_offers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update lead_offer o set state = 'PULLED_BACK', pulled_back_at = clock_timestamp(), pull_back_reason = 'BY_VENDOR', pulled_back_by_id = relata.employee_id(), ${STAMP}
  where o.lead_id = new.id and (o.state = 'OFFERED' and not ${waits('new')} or o.state = 'ACCEPTED' and o.partner_id is distinct from new.partner_id);
  if new.status in ('WORKING', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED') then
    update lead_offer o set touched_at = clock_timestamp(), ${STAMP} where o.lead_id = new.id and o.state = 'ACCEPTED' and o.touched_at is null;
  end if;
  if not ${waits('new')} then
    update unplaced_lead u set closed_at = now(), version = u.version + 1, updated_at = now() where u.lead_id = new.id and u.closed_at is null;
  elsif exists (select from distribution_rule where state = 'ACTIVE') then
    perform relata.enqueue('distribution.run', json_build_object('leads', json_build_array(new.id)));
  end if;
  return null;
end $$;
create or replace trigger moves_offers after update of owner_id, partner_id, status on lead for each row
  when (not (${isImport})) execute function relata.lead_moves_offers();

-- New leads that nobody has are given out.
create or replace function relata.leads_arrive() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.enqueue('distribution.run', json_build_object('leads', a.leads))
  from (select json_agg(l.id) as leads from added l where ${waits('l')}) a
  where a.leads is not null and exists (select from distribution_rule where state = 'ACTIVE');
  return null;
end $$;
create or replace trigger arrives_for_partners after insert on lead referencing new table as added for each statement
  when (not (${isImport})) execute function relata.leads_arrive();

-- A member of the partner accepts for a seller or declines, beyond what partners see and write: the lead is theirs from
-- then on. Of two at once one wins; the time is over when it is over, whether or not anybody has noted it. A retry
-- changes nothing. Whoever else was asked is never a reason that is told.
create or replace function relata.answer_lead_offer(of_offer uuid, to_seller uuid, decline text default null, words text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare given lead_offer; me uuid := relata.person_id();
begin
  if relata.api_client_id() is not null and not relata.has_scope('partners:write') then
    raise exception 'This key may not answer offers.' using errcode = 'insufficient_privilege';
  end if;
  perform from lead l where l.id = (select f.lead_id from lead_offer f where f.id = of_offer and f.partner_id = relata.partner_id()) for no key update;
  select f.* into given from lead_offer f where f.id = of_offer and f.partner_id = relata.partner_id() for update;
  if not found then raise exception 'You may not answer this offer.' using errcode = 'insufficient_privilege'; end if;
  if given.answered_by_id = me
    and (given.state = 'ACCEPTED' and given.seller_id = to_seller or given.state = 'DECLINED' and given.decline_reason = decline) then return; end if;
  if given.state <> 'OFFERED' or given.respond_until <= clock_timestamp() then
    raise exception '%', case given.state when 'ACCEPTED' then 'This lead has been accepted already.' when 'DECLINED' then 'This lead has been declined already.'
      when 'PULLED_BACK' then 'This lead is no longer on offer.' else 'The time to answer is over; the lead is no longer on offer.' end using errcode = 'RL001';
  end if;
  if to_seller is null then
    update lead_offer o set state = 'DECLINED', answered_at = clock_timestamp(), answered_by_id = me, decline_reason = decline, note = words, ${STAMP}
    where o.id = of_offer;
    return;
  end if;
  if not relata.sells_for(to_seller, given.partner_id)
    or to_seller <> me and not pg_has_role(current_setting('role'), 'relata_partner_admin', 'usage') then
    raise exception 'This lead can’t be given to that person.' using errcode = 'RL001';
  end if;
  update lead_offer o set state = 'ACCEPTED', answered_at = clock_timestamp(), answered_by_id = me, seller_id = to_seller, note = words, ${STAMP}
  where o.id = of_offer;
  update lead l set partner_id = given.partner_id, partner_seller_id = to_seller, status = 'ASSIGNED', version = l.version + 1, updated_at = now()
  where l.id = given.lead_id and ${waits('l')};
  if not found then raise exception 'This lead is no longer on offer.' using errcode = 'RL001'; end if;
  perform relata.enqueue('leadOffer.accepted', json_build_object('offerId', of_offer));
end $$;
${executableBy(['relata.answer_lead_offer'], ['PARTNER_SELLER', 'PARTNER_ADMIN'])}

-- Takes offers back, and the leads of those that were accepted: with the rights of who asks.
create or replace function relata.pull_back_offers(offers uuid[], why text, words text default null) returns void
language plpgsql set search_path = public, pg_temp as $$
declare told json;
begin
  perform from lead l where l.id in (select o.lead_id from lead_offer o where o.id = any (offers)) order by l.id for no key update;
  with back as (
    update lead_offer o set state = 'PULLED_BACK', pulled_back_at = clock_timestamp(), pull_back_reason = why, pull_back_note = words,
      pulled_back_by_id = relata.employee_id(), ${STAMP}
    where o.id = any (offers) and o.state in ('OFFERED', 'ACCEPTED') returning o.id, o.partner_id, o.lead_id),
  freed as (
    update lead l set partner_id = null, partner_seller_id = null, status = 'RECYCLED', version = l.version + 1, updated_at = now() from back
    where l.id = back.lead_id and l.partner_id = back.partner_id and l.status in ('ASSIGNED', 'WORKING', 'QUALIFIED', 'RECYCLED') returning back.id)
  select json_agg(f.id) into told from freed f;
  if told is not null and why <> 'RETURNED' then
    perform relata.enqueue('leadOffer.tell', json_build_object('kind', 'PULLED_BACK', 'offers', told));
  end if;
end $$;
`,
);

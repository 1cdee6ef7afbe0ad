import { databaseCode } from '../core/index.js';
import { balanceSql } from './fund-balance.js';

const OWNER: [string, string][] = [
  ['partner_id', 'partner_id'],
  ['currency', 'currency'],
];

/** What a row has from the record that it belongs to, whoever makes it. */
const TAKES: [table: string, parent: string, reference: string, columns: [column: string, from: string][]][] = [
  ['fund', 'fund_programme', 'programme_id', [['currency', 'currency']]],
  ['fund_entry', 'fund', 'fund_id', OWNER],
  ['fund_request', 'fund', 'fund_id', OWNER],
  ['fund_claim', 'fund_request', 'request_id', [['fund_id', 'fund_id'], ...OWNER]],
  ['fund_document', 'fund_claim', 'claim_id', OWNER],
];

const takes = TAKES.map(
  ([table, parent, reference, columns]) => `
create or replace function relata.${table}_takes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select ${columns.map(([, from]) => `p.${from}`).join(', ')} into ${columns.map(([column]) => `new.${column}`).join(', ')} from ${parent} p where p.id = new.${reference};
  return new;
end $$;
create or replace trigger takes before insert or update of ${[reference, ...columns.map(([column]) => column)].join(', ')} on ${table} for each row
  when (new.${reference} is not null) execute function relata.${table}_takes();`,
).join('\n');

/**
 * The ledger. Its entries follow from what happens to requests and claims, in the same transaction and by whatever way it
 * comes, so that no role writes them; a channel manager alone gives and corrects. Each waits for its fund, so that of two
 * that come at once the second sees what the first did, and the last word is here: nothing goes below zero.
 * Rows are held in one order everywhere: claim, request, fund, programme; and in a way that foreign keys don't wait for, since
 * each new row holds those that it points to before its triggers run.
 */
databaseCode(
  'funds',
  `
create sequence if not exists relata.fund_request_number start 100001;
create sequence if not exists relata.fund_claim_number start 100001;
${takes}

create or replace function relata.fund_entry_counts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare allocated numeric; available numeric; of_request numeric; budget numeric;
begin
  perform 1 from fund f where f.id = new.fund_id for no key update;
  select ${balanceSql('available', 'e')}, ${balanceSql('committed', 'e', 'e.request_id = new.request_id')} into available, of_request
    from fund_entry e where e.fund_id = new.fund_id;
  if available < 0 then
    raise exception 'The fund has % % less than this takes; take less, or have more allocated.', -trim_scale(available), new.currency using errcode = 'RL001';
  end if;
  if of_request < 0 then
    raise exception 'No more is paid or given back than was approved.' using errcode = 'RL001';
  end if;
  if new.kind in ('ALLOCATION', 'ADJUSTMENT') and new.amount > 0 then
    select p.budget into budget from fund f join fund_programme p on p.id = f.programme_id where f.id = new.fund_id for no key update of p;
    select ${balanceSql('allocated', 'e')} into allocated from fund f join fund g on g.programme_id = f.programme_id join fund_entry e on e.fund_id = g.id where f.id = new.fund_id;
    if allocated > budget then
      raise exception 'The budget of the programme has % % less than this takes.', trim_scale(allocated - budget), new.currency using errcode = 'RL001';
    end if;
  end if;
  return null;
end $$;
create or replace trigger counts after insert on fund_entry for each row execute function relata.fund_entry_counts();

create or replace function relata.fund_request_counts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare left_over numeric;
begin
  if tg_op = 'UPDATE' and (old.status in ('REJECTED', 'CANCELLED') or old.closed_at is not null) then
    raise exception 'This request has ended.' using errcode = 'RL001';
  end if;
  if new.status = 'APPROVED' and new.closed_at is null and (tg_op = 'INSERT' or old.status <> 'APPROVED') then
    insert into fund_entry (fund_id, partner_id, kind, amount, currency, request_id, at, by_id)
      values (new.fund_id, new.partner_id, 'COMMITMENT', new.approved_amount, new.currency, new.id, coalesce(new.decided_at, now()), relata.person_id());
  elsif tg_op = 'UPDATE' and old.status = 'APPROVED' and (new.status = 'CANCELLED' or new.closed_at is not null) then
    if exists (select from fund_claim c where c.request_id = new.id and c.status in ('SUBMITTED', 'APPROVED')) then
      raise exception 'A claim for this request waits to be decided or paid; that comes first.' using errcode = 'RL001';
    end if;
    select ${balanceSql('committed', 'e')} into left_over from fund_entry e where e.request_id = new.id;
    if left_over > 0 then
      insert into fund_entry (fund_id, partner_id, kind, amount, currency, request_id, at, by_id, note)
        values (new.fund_id, new.partner_id, 'RELEASE', left_over, new.currency, new.id, now(), relata.person_id(), new.decision_note);
    end if;
  end if;
  return null;
end $$;
create or replace trigger counts after insert or update of status, closed_at on fund_request for each row execute function relata.fund_request_counts();

create or replace function relata.fund_claim_counts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare asked fund_request; claimed numeric;
begin
  if tg_op = 'UPDATE' and (old.status in ('REJECTED', 'PAID') or old.amount <> new.amount or old.approved_amount <> new.approved_amount) then
    raise exception 'This claim has ended, or its amounts are settled.' using errcode = 'RL001';
  end if;
  select * into asked from fund_request r where r.id = new.request_id for no key update;
  if asked.status <> 'APPROVED' or asked.closed_at is not null then
    raise exception 'Only a request that is approved and not closed can be claimed.' using errcode = 'RL001';
  end if;
  select coalesce(sum(coalesce(c.approved_amount, c.amount)), 0) into claimed from fund_claim c where c.request_id = new.request_id and c.status <> 'REJECTED';
  if claimed > asked.approved_amount then
    raise exception 'This is % % more than was approved for the request.', trim_scale(claimed - asked.approved_amount), new.currency using errcode = 'RL001';
  end if;
  if new.status = 'PAID' then
    insert into fund_entry (fund_id, partner_id, kind, amount, currency, request_id, claim_id, at, by_id, note)
      values (new.fund_id, new.partner_id, 'PAYMENT', new.approved_amount, new.currency, new.request_id, new.id, now(), relata.person_id(), new.payment_reference);
    if new.final and not exists (select from fund_claim c where c.request_id = new.request_id and c.status in ('SUBMITTED', 'APPROVED')) then
      update fund_request set closed_at = now(), updated_at = now(), version = version + 1 where id = new.request_id;
    end if;
  end if;
  return null;
end $$;
create or replace trigger counts after insert or update of status, amount, approved_amount on fund_claim for each row execute function relata.fund_claim_counts();
`,
);

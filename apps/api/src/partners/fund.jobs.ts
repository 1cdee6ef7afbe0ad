import { task } from '../core/index.js';
import { balanceSql } from './fund-balance.js';

/**
 * What nobody decided before the activity is cancelled; what was approved and not claimed in time goes back; what nobody asked
 * for before the programme ended expires. Set-based, and run twice it finds nothing left to do. What the ledger gets follows
 * from it (`fund.database.ts`).
 */
const UNDECIDED = `
with ended as (
  update fund_request set status = 'CANCELLED', updated_at = now(), version = version + 1,
    decision_note = 'Nobody decided before the activity began.'
  where status = 'SUBMITTED' and starts_on <= (now() at time zone 'utc')::date returning id)
select relata.enqueue('fund.tell', json_build_object('told', 'REQUEST_CANCELLED', 'id', id)) from ended`;

const UNCLAIMED = `
update fund_request r set closed_at = now(), updated_at = now(), version = r.version + 1
from fund f join fund_programme p on p.id = f.programme_id
where f.id = r.fund_id and r.status = 'APPROVED' and r.closed_at is null
  and r.ends_on + p.claim_days < (now() at time zone 'utc')::date
  and not exists (select from fund_claim c where c.request_id = r.id and c.status in ('SUBMITTED', 'APPROVED'))`;

const UNASKED = `
insert into fund_entry (fund_id, partner_id, kind, amount, currency, at)
select f.id, f.partner_id, 'EXPIRY', b.available, f.currency, now()
from fund f join fund_programme p on p.id = f.programme_id
cross join lateral (select ${balanceSql('available', 'e')} as available from fund_entry e where e.fund_id = f.id) b
where p.ends_on < (now() at time zone 'utc')::date and b.available > 0`;

task(
  'fund.expire',
  async (_, { system }) => {
    for (const step of [UNDECIDED, UNCLAIMED, UNASKED]) await system((client) => client.query(step));
  },
  '15 2 * * *',
);

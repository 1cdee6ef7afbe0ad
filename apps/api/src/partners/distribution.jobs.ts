import { afterImport, task } from '../core/index.js';
import { Lead } from '../sales/index.js';
import { distribute } from './distribution.service.js';

interface Given {
  /** Uuids of leads; without them every lead that waits. */
  leads?: string[];
  /** The same, from an import. */
  ids?: string[];
  /** Uuid of the run that somebody asked for. */
  runId?: string;
}

/** Offers leads that wait to partners: when they come in, when an offer has ended, and all of them every quarter of an hour. */
task(
  'distribution.run',
  ({ leads, ids, runId }: Given, { system }) =>
    system(async (client) => {
      const { leads: taken, offered, unplaced } = await distribute(client, leads ?? ids ?? null);
      if (!runId) return;
      await client.query(
        `update distribution_run set state = 'DONE', finished_at = clock_timestamp(), leads = $2, offered = $3, unplaced = $4,
           version = version + 1, updated_at = now() where id = $1`,
        [runId, taken, offered, unplaced],
      );
    }),
  '*/15 * * * *',
);
afterImport(Lead, 'distribution.run');

/** What nobody answered in time: each moves on (`lead_offers_end`). */
task(
  'leadOffer.expire',
  (_payload: unknown, { system }) =>
    system(
      async (client) =>
        void (await client.query(
          `update lead_offer set state = 'EXPIRED', answered_at = respond_until, version = version + 1, updated_at = now()
           where state = 'OFFERED' and respond_until <= now()`,
        )),
    ),
  '* * * * *',
);

/** What was accepted and is not worked on in time, or was given back by the partner, goes back. */
task(
  'leadOffer.pullBack',
  (_payload: unknown, { system }) =>
    system(
      async (client) =>
        void (await client.query(
          `select relata.pull_back_offers(array_agg(o.id), o.why) from (
             select o.id, case when l.status = 'RECYCLED' then 'RETURNED' else 'IDLE' end as why
             from lead_offer o join lead l on l.id = o.lead_id and l.partner_id = o.partner_id
             where o.state = 'ACCEPTED' and (l.status = 'RECYCLED' or o.touch_until <= now() and o.touched_at is null)) o
           group by o.why`,
        )),
    ),
  '*/5 * * * *',
);

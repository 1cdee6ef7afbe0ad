import { task } from '../core/index.js';

/** Writes down what readers see already: quotes whose last day is over. */
task(
  'quote.expire',
  (_payload: unknown, { system }) =>
    system(
      async (client) =>
        void (await client.query(
          `update quote set status = 'EXPIRED', updated_at = now(), version = version + 1
           where status in ('APPROVED', 'SENT') and expires_on < (now() at time zone 'utc')::date`,
        )),
    ),
  '5 * * * *',
);

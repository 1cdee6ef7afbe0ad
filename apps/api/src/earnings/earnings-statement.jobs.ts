import { task } from '../core/index.js';
import { TODAY } from './earnings-crediting.jobs.js';

/** Each night: what was reviewed closes, and the periods that have ended get their statements, of which the payees are told. */
task(
  'earnings.statements',
  ({ today = null }: { today?: string | null }, { system }) =>
    system(async (client) => {
      await client.query(`select relata.earnings_close_statements(${TODAY})`, [today]);
      await client.query(
        `select relata.enqueue('earnings.statementMail', json_build_object('statementId', opened.id)) from relata.earnings_open_statements(${TODAY}) as opened (id)`,
        [today],
      );
    }),
  '40 3 * * *',
);

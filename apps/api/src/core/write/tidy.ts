import { task } from '../jobs/jobs.js';

/** A key holds for a day from its first use; then it is of no use, and callers may make as many as they like. */
task('core.tidyKeys', (_payload, { system }) => system(async (client) => void (await client.query(TIDY))), '41 3 * * *');

const TIDY = `delete from relata.idempotency_key where at < now() - interval '1 day'`;

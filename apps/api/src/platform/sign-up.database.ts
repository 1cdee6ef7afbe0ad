import { databaseCode } from '../core/index.js';

/** What somebody says of an order to get a sign-in is looked at by a job, so that whoever asks can't tell what came of it. */
databaseCode(
  'sign-up of customers',
  `
create or replace function auth.enqueue_sign_up(claim json) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  select relata.enqueue('signUp.match', claim)
$$;
revoke all on function auth.enqueue_sign_up from public;
grant execute on function auth.enqueue_sign_up to relata_auth;
`,
);

import { task } from '../core/index.js';

/** What time does to registrations: each a statement over all of them, with a job for each mail that follows. */

const TODAY = `(now() at time zone 'utc')::date`;
const tell = (about: string) => `select relata.enqueue('registration.tell', json_build_object('id', id, 'about', '${about}')) from told`;

/** Protection whose last day is over; readers see it as expired already. */
const EXPIRE = `with told as (
  update deal_registration set status = 'EXPIRED', message = null, note = null, updated_at = now(), version = version + 1
  where status = 'APPROVED' and protected_until < ${TODAY} returning id) ${tell('EXPIRED')}`;

/** Once for each protection, and again after an extension. */
const EXPIRING = `with told as (
  update deal_registration r set expiry_told_at = now() from registration_policy p
  where p.programme_id = r.programme_id and r.status = 'APPROVED' and r.expiry_told_at is null
    and r.protected_until >= ${TODAY} and r.protected_until - p.expiry_reminder_days <= ${TODAY} returning r.id) ${tell('EXPIRING')}`;

const WAITING = `status in ('SUBMITTED', 'UNDER_REVIEW')`;
const OVERDUE = `with told as (
  update deal_registration set overdue_at = now() where ${WAITING} and due_at < now() and overdue_at is null returning id) ${tell('OVERDUE')}`;

/** Nobody is reminded of what they have just been told is overdue. */
const REMIND = `with told as (
  update deal_registration set reminded_at = now() where ${WAITING} and remind_at < now() and due_at >= now() and reminded_at is null returning id) ${tell('REMINDER')}`;

task(
  'registration.expire',
  (_payload: unknown, { system }) =>
    system(async (client) => {
      for (const statement of [EXPIRE, EXPIRING]) await client.query(statement);
    }),
  '5 * * * *',
);

task(
  'registration.remind',
  (_payload: unknown, { system }) =>
    system(async (client) => {
      for (const statement of [OVERDUE, REMIND]) await client.query(statement);
    }),
  '*/5 * * * *',
);

import { task, toTypeId } from '../core/index.js';
import { databaseError } from '../core/write/mutate.js';
import { Partner, Person } from '../directory/index.js';
import { invite } from './invitation.service.js';

/** A rule of the database about invitations that says no (`invitation.database.ts`): they sign in already, say. */
const REFUSED = 'RL001';

interface NewMember {
  personId: string;
  partnerId: string;
  email: string;
}

/** Invites somebody whom another domain has made a member of a partner. */
task('invitation.member', async ({ personId, partnerId, email }: NewMember, { app, write }) => {
  try {
    await write(async (tx) => {
      const person = await tx.em.findOneOrFail(Person, { id: toTypeId('per', personId) });
      await invite(tx, { person, partner: tx.em.getReference(Partner, toTypeId('par', partnerId)), email });
      await tx.em.flush();
    });
  } catch (error) {
    if (databaseError(error).code !== REFUSED) throw error;
    app.log.info({ err: error }, 'a new member of a partner needs no invitation');
  }
});

/** Whoever could not be invited one by one is left out here too, so that the others are. */
const ADMINISTRATORS = `
insert into invitation (person_id, partner_id, email, invited_by_id, expires_at)
select distinct on (lower(p.email)) m.person_id, m.partner_id, lower(p.email), $2, now() + make_interval(days => $3)
from partner o join partner_member m on m.partner_id = o.id and m.role = 'ADMIN' and m.active
join person p on p.id = m.person_id and p.email is not null
where o.programme_id = $1 and o.status in ('ACTIVE', 'ONBOARDING') and not relata.signs_in(p.id) and not relata.email_taken(lower(p.email), p.id)
  and not exists (select from "user" u where u.person_id = p.id and u.disabled_at is not null)
order by lower(p.email), m.created_at, m.id
on conflict (person_id, partner_id) do nothing`;

task('invitation.programme', async ({ programmeId, by, days }: { programmeId: string; by: string | null; days: number }, { system }) => {
  await system((client) => client.query(ADMINISTRATORS, [programmeId, by, days]));
});

import { type Tx, uuidOf } from '../core/index.js';
import { isValid } from './certificate.entity.js';

/**
 * How many people of each partner are certified in each course at a moment, as SQL of the columns `partner_id`, `course_id` and
 * `people`: active members with a certificate that holds. `at` is SQL too. For runs of the system over all partners.
 */
export const certifiedPeople = (at = 'now()'): string =>
  `select m.partner_id, c.course_id, count(distinct c.person_id)::int as people
   from certificate c join partner_member m on m.person_id = c.person_id and m.active where ${isValid('c', at)} group by 1, 2`;

/** The same of one partner and course, whoever asks; as SQL over their ids. */
export const certifiedOf = (partnerId: string, courseId: string): string => `relata.certified_people(${partnerId}, ${courseId})`;

/** Whether a partner has so many people who are certified in a course, now. */
export async function hasCertified(tx: Tx, partner: { id: string }, course: { id: string }, people = 1): Promise<boolean> {
  const [row] = await tx.sql<{ enough: boolean }>(`select ${certifiedOf('$1::uuid', '$2::uuid')} >= $3 as enough`, [
    uuidOf('par', partner.id),
    uuidOf('crs', course.id),
    people,
  ]);
  return row?.enough ?? false;
}

const followers: string[] = [];

/**
 * Names a task that follows when certificates of a partner's people no longer hold, expired or revoked, with the uuids of the
 * partners as `partnerIds`: a tier that asks for certified people begins its grace. It bears being run twice.
 */
export function onCertificatesEnded(task: string): void {
  followers.push(task);
}

/** Enqueues those tasks for the partners of these certificates, by uuid. */
export async function tellCertificatesEnded(sql: <R>(text: string, params: unknown[]) => Promise<R[]>, certificateIds: string[]): Promise<void> {
  if (followers.length === 0 || certificateIds.length === 0) return;
  await sql('select relata.tell_certificates_ended($1::uuid[], $2::text[])', [certificateIds, followers]);
}

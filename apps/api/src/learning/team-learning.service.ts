import type { GraphQLResolveInfo } from 'graphql';
import { BadInput, type Context, type Row, toTypeId, uuidOf } from '../core/index.js';
import { Partner, Person } from '../directory/index.js';
import { Certificate, isValid } from './certificate.entity.js';
import { Course } from './course.entity.js';
import { Enrolment } from './enrolment.entity.js';

/** Days before its end from which on a certificate is said to end. */
const ENDING = `interval '60 days'`;
const MOST = { cells: 5000, partners: 200 };

/** Each active person of a partner with each course that is open to partners, as the caller sees them; in one statement. */
export function teamLearning(ctx: Context, partnerId: string | null, info: GraphQLResolveInfo): Promise<Row[]> {
  const own = ctx.principal.partnerId;
  const asked = partnerId ?? (own && toTypeId('par', own));
  if (!asked) throw new BadInput('Say of which partner: partnerId.');
  return ctx.read.statement(info, (plan) => {
    const record = (field: string, of: Parameters<typeof plan.record>[0], id: string) => ({
      field,
      found: plan.record(of, plan.asked('TeamLearning', info.fieldNodes, field), id),
    });
    const partner = plan.sql.param(uuidOf('par', asked) ?? null);
    const records = [
      record('person', Person, 'cell.person_id'),
      record('course', Course, 'cell.course_id'),
      record('enrolment', Enrolment, 'cell.enrolment_id'),
      record('certificate', Certificate, 'cell.certificate_id'),
    ].filter(({ found }) => found);
    return {
      text: `with cell as (
          select p.person_id, c.id as course_id, c.title, p.required, e.id as enrolment_id, held.id as certificate_id,
            case when ${isValid('held')} then case when held.expires_at < now() + ${ENDING} then 'ENDING' else 'CERTIFIED' end
              when e.status in ('ENROLLED', 'IN_PROGRESS', 'FAILED') then e.status when held.id is not null then 'EXPIRED' when p.required then 'REQUIRED' else 'NONE' end as standing
          from course c
          cross join lateral (select m.person_id, bool_or(relata.is_required_of(m.role, of.type, c.audiences, c.required_roles, c.required_types)) as required
            from partner_member m join partner of on of.id = m.partner_id where m.partner_id = ${partner}::uuid and m.active group by m.person_id) p
          left join enrolment e on e.person_id = p.person_id and e.course_id = c.id and e.status <> 'WITHDRAWN'
          left join lateral (select h.id, h.issued_at, h.expires_at, h.revoked_at from certificate h
            where h.person_id = p.person_id and h.course_id = c.id order by ${isValid('h')} desc, h.issued_at desc limit 1) held on true
          where c.status = 'PUBLISHED' and 'PARTNER' = any (c.audiences))
        select cell.standing, cell.required${records.map(({ field, found }) => `, ${found?.sql} as "${field}"`).join('')}
        from cell order by cell.title, cell.course_id, cell.person_id limit ${MOST.cells}`,
      hydrate(row) {
        for (const { field, found } of records) if (row[field]) found?.hydrate(row[field] as Row);
      },
    };
  });
}

/** The partners with the most people certified in a course, and those whose people are at it; as the caller sees them. */
export function certifiedPartners(ctx: Context, courseId: string, info: GraphQLResolveInfo): Promise<Row[]> {
  return ctx.read.statement(info, (plan) => {
    const course = plan.sql.param(uuidOf('crs', courseId) ?? null);
    const record = plan.record(Partner, plan.asked('CertifiedPartner', info.fieldNodes, 'partner'), 's.partner_id');
    return {
      text: `with s as (
          select m.partner_id, count(distinct m.person_id)::int as people, count(distinct held.person_id)::int as certified,
            count(distinct held.person_id) filter (where held.until < now() + ${ENDING})::int as ending,
            count(distinct e.person_id) filter (where held.person_id is null)::int as learning
          from partner_member m
          left join (select c.person_id, max(coalesce(c.expires_at, 'infinity')) as until from certificate c where c.course_id = ${course}::uuid and ${isValid('c')} group by 1) held
            on held.person_id = m.person_id
          left join enrolment e on e.person_id = m.person_id and e.course_id = ${course}::uuid and e.status <> 'WITHDRAWN'
          where m.active group by 1 having count(held.person_id) + count(e.person_id) > 0 order by 3 desc, 5 desc, 1 limit ${MOST.partners})
        select s.people, s.certified, s.ending, s.learning${record ? `, ${record.sql} as partner` : ''} from s order by s.certified desc, s.learning desc, s.partner_id`,
      hydrate(row) {
        if (row.partner) record?.hydrate(row.partner as Row);
      },
    };
  });
}

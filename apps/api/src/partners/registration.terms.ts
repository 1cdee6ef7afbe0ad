import { Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { afterBusinessTime, type Calendar, Partner, type PartnerProgramme } from '../directory/index.js';
import type { DealRegistration } from './registration.entity.js';
import { RegistrationPolicy } from './registration-policy.entity.js';

/** The rules of a partner's programme, with the calendar that they count by. */
export interface Terms {
  programme: PartnerProgramme;
  policy: RegistrationPolicy;
  calendar: Calendar;
}

const HOUR = 3_600_000;

/** Those by which the partner registers now. */
export async function programmeTerms(tx: Tx, { partner: { id } }: DealRegistration): Promise<Terms> {
  const partner = await tx.em.findOneOrFail(Partner, { id }, { fields: ['status', 'programme'] });
  if (partner.status !== 'ACTIVE') throw closed('Only active partners register deals');
  const policy = partner.programme ? await tx.em.findOne(RegistrationPolicy, { programme: partner.programme.id, active: true }) : null;
  if (!policy) throw closed('Your programme takes no registrations');
  const [row] = await tx.sql<{ time_zone: string } & Pick<Calendar, 'hours' | 'holidays'>>(
    'select c.time_zone, c.hours, c.holidays from relata.business_calendars() c where c.id = $1',
    [uuidOf('cal', policy.calendar.id)],
  );
  const { time_zone: timeZone, hours, holidays } = row as NonNullable<typeof row>;
  return { programme: policy.programme, policy, calendar: { timeZone, hours, holidays } };
}

const closed = (why: string) => new Refused(UserErrorCode.WRONG_STATE, `${why}; ask your channel manager.`, 'id');

/** By when the vendor decides, and when they are reminded of it. */
export function decisionTimes({ policy, calendar }: Pick<Terms, 'policy' | 'calendar'>, from: Date): { dueAt: Date | null; remindAt: Date | null } {
  const after = (hours: number) => {
    const moment = afterBusinessTime(calendar, from.getTime(), hours * HOUR);
    return moment === null ? null : new Date(moment);
  };
  return { dueAt: after(policy.decisionHours), remindAt: after((policy.decisionHours * policy.remindAtPercent) / 100) };
}

import { Decimal } from 'decimal.js';
import { Refused, type Tx, UserErrorCode, type UserErrorShape, uuidOf } from '../core/index.js';
import { Partner } from '../directory/index.js';
import type { Fund } from './fund.entity.js';
import { today } from './fund.service.js';
import { balanceSql } from './fund-balance.js';
import { FundProgramme } from './fund-programme.entity.js';
import type { FundRequest } from './fund-request.entity.js';

/** What holds of a draft already. */
export function checkRequest(request: FundRequest, fund: Fund): void {
  if (request.currency !== fund.currency) throw new Refused(UserErrorCode.INVALID, `This fund is in ${fund.currency}.`, 'amount');
  if (request.endsOn < request.startsOn) throw new Refused(UserErrorCode.INVALID, 'An activity ends on the day it starts or later.', 'endsOn');
  if (new Decimal(request.amount).gt(request.plannedCost))
    throw new Refused(UserErrorCode.INVALID, 'No more is asked for than the activity costs.', 'amount');
}

/** The programme’s rules, all that are broken at once. */
export async function checkRules(tx: Tx, request: FundRequest): Promise<void> {
  const { fund } = await tx.em.populate(request, ['fund']);
  const programme = await tx.em.findOneOrFail(FundProgramme, { id: fund.programme.id }, { fields: PROGRAMME });
  const partner = await tx.em.findOneOrFail(Partner, { id: fund.partner.id }, { fields: ['status'] });
  const [row] = await tx.sql<{ available: string }>(`select ${balanceSql('available', 'e')} as available from fund_entry e where e.fund_id = $1`, [
    uuidOf('fnd', fund.id),
  ]);
  const certified = programme.certifiedPeople > 0 ? await certifiedPeopleOf(tx, partner) : 0;
  const most = new Decimal(request.plannedCost).mul(programme.reimbursement);
  const problems: [boolean, UserErrorCode, string, string][] = [
    [partner.status !== 'ACTIVE', UserErrorCode.WRONG_STATE, 'id', 'Only active partners ask for money.'],
    [
      certified < programme.certifiedPeople,
      UserErrorCode.WRONG_STATE,
      'fundId',
      `This programme asks for ${programme.certifiedPeople} certified people; you have ${certified}.`,
    ],
    [
      request.startsOn <= today(),
      UserErrorCode.INVALID,
      'startsOn',
      'Ask for money before the activity begins: it is approved before it, or not at all.',
    ],
    [
      request.startsOn < programme.startsOn || request.endsOn > programme.endsOn,
      UserErrorCode.INVALID,
      'startsOn',
      `The programme is for activities from ${programme.startsOn} to ${programme.endsOn}.`,
    ],
    [
      programme.activities.length > 0 && !programme.activities.includes(request.activity),
      UserErrorCode.INVALID,
      'activity',
      `The programme is for ${programme.activities.join(', ')}.`,
    ],
    [
      most.lt(request.amount),
      UserErrorCode.LIMIT_EXCEEDED,
      'amount',
      `Of what an activity costs, ${new Decimal(programme.reimbursement).mul(100).toFixed()} % is reimbursed: here ${most.toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(2)} ${request.currency}.`,
    ],
    [
      new Decimal(row?.available ?? 0).lt(request.amount),
      UserErrorCode.LIMIT_EXCEEDED,
      'amount',
      `The fund has ${new Decimal(row?.available ?? 0).toFixed(2)} ${request.currency} left.`,
    ],
  ];
  const errors = problems.flatMap(([broken, code, field, message]): UserErrorShape[] => (broken ? [{ code, field: [field], message }] : []));
  if (errors.length > 0) throw Refused.all(errors);
}

/** With any certificate that holds today; the figure of the scorecard. */
async function certifiedPeopleOf(tx: Tx, { id }: { id: string }): Promise<number> {
  const [row] = await tx.sql<{ people: string }>(
    `select f.value as people from relata.partner_figures(current_date, current_date, $1) f where f.measure = 'CERTIFIED_PEOPLE'`,
    [uuidOf('par', id)],
  );
  return Number(row?.people ?? 0);
}

/** Its budget is not for partners to read. */
const PROGRAMME = ['startsOn', 'endsOn', 'activities', 'reimbursement', 'certifiedPeople'] as const;

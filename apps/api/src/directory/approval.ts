import { Field, Int, ObjectType } from 'type-graphql';
import { Forbidden, graphEnum, IdScalar, Refused, Role, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import type { Employee } from './employee.entity.js';
import { currentEmployee } from './employee.service.js';
import { EmployeeRole } from './employee-role.entity.js';

/** Approval in steps, whatever is approved: rules name who decides, in an order, and each decides in their turn. */

export const ApproverKind = graphEnum({ MANAGER: 'MANAGER', ROLE: 'ROLE', EMPLOYEE: 'EMPLOYEE' }, 'ApproverKind', 'Who approves by a rule.', {
  MANAGER: 'The next manager above whoever is responsible who may approve.',
  ROLE: 'Anyone with a role.',
  EMPLOYEE: 'One employee.',
});
export type ApproverKind = keyof typeof ApproverKind;

export const ApprovalStatus = graphEnum(
  { PENDING: 'PENDING', APPROVED: 'APPROVED', REJECTED: 'REJECTED' },
  'ApprovalStatus',
  'What an approver has decided.',
);
export type ApprovalStatus = keyof typeof ApprovalStatus;

@ObjectType({ description: 'Someone who would have to approve it.', simpleResolvers: true })
export class ApproverPreview {
  @Field(() => Int, { description: 'Place in the sequence, from 1.' })
  step!: number;

  @Field(() => Role, { nullable: true, description: 'Anyone with this role; null where it is one employee.' })
  role?: Role | null;

  @Field(() => IdScalar, { nullable: true, description: 'The employee; null where it is a role, or where the viewer does not see employees.' })
  approverId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the employee.' })
  approverName?: string | null;

  @Field(() => String, { description: 'The rule that asks for it.' })
  reason!: string;
}

interface Rule {
  kind: ApproverKind;
  role?: Role | null;
  employee?: Employee | null;
}

/** A rule names the one who approves by it, of these roles, and nobody else. */
export async function checkApprover(tx: Tx, rule: Rule, approvers: Role[]): Promise<void> {
  if (rule.kind !== 'ROLE') rule.role = null;
  else if (!rule.role || !approvers.includes(rule.role))
    throw new Refused(UserErrorCode.INVALID, `Name one of the roles ${approvers.join(', ')}.`, 'role');
  if (rule.kind !== 'EMPLOYEE') rule.employee = null;
  else if (!rule.employee) throw new Refused(UserErrorCode.REQUIRED, 'Name the employee.', 'employeeId');
  else if ((await tx.em.count(EmployeeRole, { employee: rule.employee, role: { $in: approvers } })) === 0)
    throw new Refused(UserErrorCode.INVALID, `Only an employee who is ${approvers.join(' or ')} can approve.`, 'employeeId');
}

export interface ApprovalStep {
  approver?: Employee | null;
  role?: Role | null;
  status: ApprovalStatus;
  decidedBy?: Employee | null;
  decidedAt?: Date | null;
  comment?: string | null;
}

/** Writes down what the caller decides on the step whose turn it is; answers how many are still to come. `steps` in their order. */
export function takeTurn(tx: Tx, what: string, steps: ApprovalStep[], status: 'APPROVED' | 'REJECTED', comment: string | null): number {
  const { employeeId, roles } = tx.ctx.principal;
  const me = employeeId && toTypeId('emp', employeeId);
  if (steps.some(({ decidedBy }) => decidedBy && decidedBy.id === me))
    throw new Forbidden(`You have decided on this ${what}; the next step takes someone else.`);
  const [turn, ...later] = steps.filter((step) => step.status === 'PENDING');
  if (!turn || (turn.approver ? turn.approver.id !== me : !turn.role || !roles.includes(turn.role)))
    throw new Forbidden(`It is not your turn to decide on this ${what}.`);
  Object.assign(turn, { status, decidedBy: currentEmployee(tx), decidedAt: new Date(), comment });
  return later.length;
}

/** What somebody says with a decision: nothing, or at most 500 characters. */
export function wordsOf(text: string | null | undefined, field: string): string | null {
  const trimmed = text?.trim() || null;
  if (trimmed && trimmed.length > 500) throw new Refused(UserErrorCode.INVALID, `${field} has at most 500 characters.`, field);
  return trimmed;
}

/**
 * SQL that ends a query for approvers, in their order and each once. Before it stand `sequence` (the rules that match:
 * `position, reason, kind, role, employee_id`), `able` (`id, may`: who may approve this) and `manager` (the one above).
 */
export const approversOf = (fallback: Role): string => `found as (
    select s.position, s.reason, case when s.kind = 'ROLE' then s.role end as role,
      case s.kind when 'EMPLOYEE' then coalesce((select id from able where id = s.employee_id and may), (select id from manager))
        when 'MANAGER' then (select id from manager) end as approver
    from sequence s
  ), named as (
    select min(position) as position, min(reason) as reason, approver, case when approver is null then coalesce(role, '${fallback}') end as role
    from found group by approver, case when approver is null then coalesce(role, '${fallback}') end
  )
  select (row_number() over (order by position, approver, role))::int as step, approver, role, reason from named order by position, approver, role`;

/** SQL of the steps that a call of such a function answers, as JSON with names, and what makes it a preview. */
export const stepsSql = (
  call: string,
): string => `(select json_agg(json_build_object('step', s.step, 'role', s.role, 'approverId', s.approver, 'reason', s.reason,
  'approverName', (select p.given_name || ' ' || p.family_name from employee e join person p on p.id = e.person_id where e.id = s.approver)) order by s.step)
  from ${call} s)`;

/** Steps as SQL answers them, for the graph: an employee whom the viewer doesn't see has neither name nor id. */
export const previewOf = (steps: ApproverPreview[] | null): ApproverPreview[] =>
  (steps ?? []).map((step) => ({ ...step, approverId: step.approverName ? toTypeId('emp', step.approverId as string) : null }));

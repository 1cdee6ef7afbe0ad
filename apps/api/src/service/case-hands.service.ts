import { Forbidden, find, load, lock, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { currentEmployee, type Employee, Partner, Person } from '../directory/index.js';
import { Agent, ServicePartner } from './agent.entity.js';
import { Case } from './case.entity.js';
import type { CaseAssignInput, CaseEscalateInput, CaseReleaseInput, CaseTakeInput, CaseTransferInput } from './case.inputs.js';
import { refuseClosed } from './case.states.js';
import { Queue } from './queue.entity.js';

/** From hand to hand. The database does it (`case.routing.ts`), since whoever hands a case on may not change it afterwards. */

/** Of two agents who take it at once the second is told who has it. */
export async function takeCase(tx: Tx, input: CaseTakeInput): Promise<Case> {
  const found = await held(tx, input, 'take');
  const employee = currentEmployee(tx);
  if (!employee) throw new Refused(UserErrorCode.INVALID, 'Only employees take cases.', 'id');
  if (found.assignee?.id === employee.id) return found;
  if (found.assignee) throw new Refused(UserErrorCode.WRONG_STATE, 'Somebody else has this case; it is taken once they have released it.', 'id');
  return handOn(tx, found, found.queue ?? null, employee);
}

export async function assignCase(tx: Tx, input: CaseAssignInput): Promise<Case> {
  const found = await held(tx, input, 'assign');
  const { assigneeId, partnerId, partnerAssigneeId } = input;
  if (Boolean(assigneeId) === (partnerId !== undefined || partnerAssigneeId !== undefined))
    throw new Refused(UserErrorCode.INVALID, 'Say who works it: an agent, or a partner and one of their people.', 'assigneeId');
  if (assigneeId) {
    refusePartner(tx);
    const agent = await tx.em.findOne(Agent, { employee: assigneeId });
    if (!agent) throw new Refused(UserErrorCode.INVALID, 'This employee is no agent.', 'assigneeId');
    return handOn(tx, found, found.queue ?? null, agent.employee);
  }
  if (partnerId !== undefined) {
    found.partner = partnerId ? await servicing(tx, partnerId) : null;
    found.partnerAssignee = null;
  }
  if (partnerAssigneeId !== undefined) found.partnerAssignee = partnerAssigneeId ? await theirs(tx, found, partnerAssigneeId) : null;
  return found;
}

/** Back into its queue, or the default one. */
export async function releaseCase(tx: Tx, input: CaseReleaseInput): Promise<Case> {
  refusePartner(tx);
  const found = await held(tx, input, 'assign');
  const queue = found.queue ?? (await tx.em.findOne(Queue, { isDefault: true }));
  if (!queue) throw new Refused(UserErrorCode.WRONG_STATE, 'This case is in no queue, and there is none for such; use caseTransfer.', 'id');
  return handOn(tx, found, queue, null);
}

export async function transferCase(tx: Tx, input: CaseTransferInput): Promise<Case> {
  refusePartner(tx);
  const found = await held(tx, input, 'assign');
  return handOn(tx, found, await find(tx, Queue, input.queueId, 'queueId'), null);
}

export async function escalateCase(tx: Tx, input: CaseEscalateInput): Promise<Case> {
  const found = await held(tx, input, 'escalate');
  const reason = input.reason.trim();
  if (!reason || reason.length > 200) throw new Refused(UserErrorCode.REQUIRED, 'Say why, in at most 200 characters.', 'reason');
  await tx.sql('select relata.escalate_case($1, $2)', [uuidOf('cas', found.id), reason]);
  return found;
}

/** Queues and agents are the company’s. */
function refusePartner(tx: Tx): void {
  if (tx.ctx.principal.kind === 'partner') throw new Forbidden('Give the case to one of your people, or ask us to take it back.');
}

async function held(tx: Tx, input: CaseTakeInput, action: string): Promise<Case> {
  await lock(tx, Case, input.id);
  const found = await load(tx, Case, input, action);
  refuseClosed(found);
  return found;
}

async function handOn(tx: Tx, found: Case, queue: Queue | null, employee: Employee | null): Promise<Case> {
  await tx.sql('select relata.hand_on_case($1, $2, $3)', [
    uuidOf('cas', found.id),
    queue && uuidOf('que', queue.id),
    employee && uuidOf('emp', employee.id),
  ]);
  return found;
}

async function servicing(tx: Tx, id: string): Promise<Partner> {
  const partner = await find(tx, Partner, id, 'partnerId');
  if (partner.status !== 'ACTIVE' || !(await tx.em.findOne(ServicePartner, { partner })))
    throw new Refused(UserErrorCode.INVALID, 'This partner services no cases.', 'partnerId');
  return partner;
}

async function theirs(tx: Tx, { partner }: Case, id: string): Promise<Person> {
  const [row] = await tx.sql<{ works: boolean }>('select relata.works_for($1, $2) as works', [
    uuidOf('per', id),
    partner && uuidOf('par', partner.id),
  ]);
  if (!row?.works) throw new Refused(UserErrorCode.INVALID, 'This person does not work for the partner who has the case.', 'partnerAssigneeId');
  return tx.em.getReference(Person, toTypeId('per', uuidOf('per', id) as string));
}

import { assign, authorizeResult, findAll, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { currentEmployee, Employee } from '../directory/index.js';
import { Agent, ServicePartner } from './agent.entity.js';
import { Queue, QueueMember } from './queue.entity.js';
import type { AgentSetAvailabilityInput, AgentSetInput, QueueCreateInput, QueueUpdateInput, ServicePartnerSetInput } from './queue.inputs.js';

export async function createQueue(tx: Tx, input: QueueCreateInput): Promise<Queue> {
  const queue = new Queue();
  await fill(tx, queue, input);
  return queue;
}

export async function updateQueue(tx: Tx, input: QueueUpdateInput): Promise<Queue> {
  const queue = await load(tx, Queue, input);
  await fill(tx, queue, input);
  return queue;
}

async function fill(tx: Tx, queue: Queue, input: QueueCreateInput | QueueUpdateInput): Promise<void> {
  const isNew = !queue.version;
  await assign(tx, queue, input);
  if (input.escalatesToId && input.escalatesToId === queue.id)
    throw new Refused(UserErrorCode.INVALID, 'A queue raises its cases to another one.', 'escalatesToId');
  // The one that had it lets go first, since there is one at most.
  if (input.isDefault) await tx.sql('update queue set is_default = false, version = version + 1, updated_at = now() where is_default');
  if (isNew) tx.em.persist(queue);
  await tx.em.flush();
  if (input.memberIds) await setMembers(tx, queue, [...new Set(input.memberIds)]);
}

/** Puts these in the place of those that are there. */
async function setMembers(tx: Tx, queue: Queue, ids: string[]): Promise<void> {
  if (ids.length > 500) throw new Refused(UserErrorCode.INVALID, 'A queue has at most 500 members.', 'memberIds');
  const employees = await findAll(tx, Employee, ids);
  const missing = ids.findIndex((id) => !employees.has(id));
  if (missing >= 0) throw Refused.notFound('employee', `memberIds.${missing}`);
  const before = await tx.em.find(QueueMember, { queue });
  for (const member of before) if (!employees.has(member.employee.id)) tx.em.remove(member);
  const there = new Set(before.map(({ employee }) => employee.id));
  for (const [id, employee] of employees) if (!there.has(id)) tx.em.persist(Object.assign(new QueueMember(), { queue, employee }));
}

export async function setAgent(tx: Tx, input: AgentSetInput): Promise<Agent> {
  const agent = (await tx.em.findOne(Agent, { employee: input.employeeId })) ?? new Agent();
  await assign(tx, agent, input);
  if (agent.capacity == null) throw new Refused(UserErrorCode.REQUIRED, 'Say how many cases they are given at once.', 'capacity');
  tx.em.persist(agent);
  return agent;
}

/** Agents say it of themselves, the head of service of anyone. */
export async function setAvailability(tx: Tx, input: AgentSetAvailabilityInput): Promise<Agent> {
  const employee = input.employeeId ?? currentEmployee(tx)?.id;
  if (!employee) throw new Refused(UserErrorCode.REQUIRED, 'Say whose availability it is.', 'employeeId');
  const agent = await tx.em.findOne(Agent, { employee });
  if (!agent) throw Refused.notFound('agent', 'employeeId');
  await authorizeResult(tx, 'update', Agent, agent, 'You may say this of yourself alone.');
  agent.availability = input.availability;
  return agent;
}

export async function setServicePartner(tx: Tx, input: ServicePartnerSetInput): Promise<ServicePartner> {
  const found = (await tx.em.findOne(ServicePartner, { partner: input.partnerId })) ?? new ServicePartner();
  await assign(tx, found, input);
  if (found.capacity == null) throw new Refused(UserErrorCode.REQUIRED, 'Say how many cases they are given at once.', 'capacity');
  tx.em.persist(found);
  return found;
}

import { assign, assignAll, authorizeResult, load, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { Account, currentEmployee } from '../directory/index.js';
import { Activity } from './activity.entity.js';
import type {
  ActivityCompleteInput,
  ActivityCreateInput,
  ActivityDeleteInput,
  ActivityParticipantInput,
  ActivityReopenInput,
  ActivityUpdateInput,
} from './activity.inputs.js';
import { accountOf } from './activity.records.js';
import { ActivityParticipant } from './activity-participant.entity.js';
import { checkEmployed } from './owner.js';

/** A new activity: its maker's, and done where it has happened, unless the input says otherwise. */
export async function createActivity(tx: Tx, input: ActivityCreateInput): Promise<Activity> {
  const activity = new Activity();
  const maker = currentEmployee(tx);
  if (maker) activity.owner = maker;
  await assign(tx, activity, input);
  activity.at ??= activity.dueAt ?? new Date();
  const happened = activity.kind !== 'TASK' && !activity.dueAt && activity.at <= new Date();
  if (happened) activity.doneAt ??= activity.at;
  checkDone(activity.doneAt);
  await setAccount(tx, activity, input);
  await checkOwner(tx, activity, input.ownerId, 'create');
  await setParticipants(tx, activity, input.participants);
  tx.em.persist(activity);
  await touchLead(tx, activity);
  return activity;
}

export async function updateActivity(tx: Tx, input: ActivityUpdateInput): Promise<Activity> {
  const activity = await load(tx, Activity, input);
  await assign(tx, activity, input);
  await setAccount(tx, activity, input);
  await checkOwner(tx, activity, input.ownerId, 'update');
  await setParticipants(tx, activity, input.participants);
  if (input.leadId) await touchLead(tx, activity);
  return activity;
}

export async function completeActivity(tx: Tx, input: ActivityCompleteInput): Promise<Activity> {
  const activity = await load(tx, Activity, input);
  if (activity.doneAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This activity is done already.', 'id');
  activity.doneAt = input.doneAt ?? new Date();
  checkDone(activity.doneAt);
  await touchLead(tx, activity);
  return activity;
}

export async function reopenActivity(tx: Tx, input: ActivityReopenInput): Promise<Activity> {
  const activity = await load(tx, Activity, input);
  if (!activity.doneAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This activity is open.', 'id');
  activity.doneAt = null;
  return activity;
}

export async function deleteActivity(tx: Tx, input: ActivityDeleteInput): Promise<Activity> {
  const activity = await load(tx, Activity, input, 'delete');
  tx.em.remove(activity);
  return activity;
}

/** A minute of grace, since clocks differ. */
function checkDone(doneAt: Date | null | undefined): void {
  if (doneAt && doneAt.getTime() > Date.now() + 60_000)
    throw new Refused(UserErrorCode.INVALID, 'What is done was done in the past; use dueAt for what is to come.', 'doneAt');
}

/** It is about something, and about one account: that of the records which it is on, else the one in the input. */
async function setAccount(tx: Tx, activity: Activity, input: ActivityCreateInput | ActivityUpdateInput): Promise<void> {
  const { contact, lead, opportunity, order } = activity;
  if (!activity.account && !contact && !lead && !opportunity && !order)
    throw new Refused(UserErrorCode.REQUIRED, 'Say what it is about: an account, contact, lead, opportunity or order.', 'accountId');
  const moved = [input.accountId, input.contactId, input.leadId, input.opportunityId, input.orderId].some((id) => id !== undefined);
  if (!moved) return;
  const follows = await accountOf(tx, activity);
  if (follows && input.accountId && input.accountId !== follows)
    throw new Refused(UserErrorCode.INVALID, 'The record that it is on belongs to another account.', 'accountId');
  if (follows) activity.account = tx.em.getReference(Account, follows);
}

async function checkOwner(tx: Tx, activity: Activity, ownerId: string | null | undefined, action: 'create' | 'update'): Promise<void> {
  if (!ownerId) return;
  await authorizeResult(tx, action, Activity, activity, 'You may give an activity only to those whose activities are yours to change.');
  await checkEmployed(tx, ownerId);
}

/** Puts these in the place of those that are there. */
async function setParticipants(tx: Tx, activity: Activity, inputs: ActivityParticipantInput[] | null | undefined): Promise<void> {
  if (inputs == null) return;
  if (inputs.length > 100) throw new Refused(UserErrorCode.INVALID, 'An activity has at most 100 participants.', 'participants');
  const seen = new Set<string>();
  for (const [at, { employeeId, contactId }] of inputs.entries()) {
    const path = ['participants', String(at)];
    if (Boolean(employeeId) === Boolean(contactId))
      throw new Refused(UserErrorCode.INVALID, 'A participant is either an employee or a contact.', path);
    const id = (employeeId ?? contactId) as string;
    if (seen.has(id)) throw new Refused(UserErrorCode.INVALID, 'Each takes part once.', path);
    seen.add(id);
  }
  if (activity.version) {
    for (const old of await tx.em.find(ActivityParticipant, { activity })) tx.em.remove(old);
    // The old ones go first: the same person may be among the new ones.
    await tx.em.flush();
  }
  const drafts = inputs.map((input, at) => ({
    entity: Object.assign(new ActivityParticipant(), { activity }),
    input,
    path: ['participants', String(at)],
  }));
  await assignAll(tx, drafts);
  for (const { entity } of drafts) tx.em.persist(entity);
}

/** The first activity that is done on a lead is its first touch. */
async function touchLead(tx: Tx, { lead, doneAt }: Activity): Promise<void> {
  if (!lead || !doneAt) return;
  await tx.sql(
    `update lead set first_touched_at = greatest($2::timestamptz, created_at), version = version + 1, updated_at = now()
     where id = $1 and first_touched_at is null`,
    [uuidOf('led', lead.id), doneAt],
  );
}

import { Decimal } from 'decimal.js';
import { assign, Forbidden, find, load, Refused, sum, type Tx, UserErrorCode } from '../core/index.js';
import { currentEmployee } from '../directory/index.js';
import { ensureAmounts, lineTotal } from './lines.js';
import { Opportunity } from './opportunity.entity.js';
import type {
  OpportunityCloseInput,
  OpportunityCreateInput,
  OpportunityMoveInput,
  OpportunityReopenInput,
  OpportunityUpdateInput,
} from './opportunity.inputs.js';
import { OpportunityContact } from './opportunity-contact.entity.js';
import { OpportunityLine } from './opportunity-line.entity.js';
import { OpportunityStageChange } from './opportunity-stage-change.entity.js';
import { Pipeline } from './pipeline.entity.js';
import { Product } from './product.entity.js';
import { Stage } from './stage.entity.js';

const DAY = 86_400_000;

/** A new opportunity: it belongs to who makes it and starts where its pipeline does, unless the input says otherwise. */
export async function createOpportunity(tx: Tx, input: OpportunityCreateInput): Promise<Opportunity> {
  const opportunity = new Opportunity();
  const maker = currentEmployee(tx);
  if (maker) opportunity.owner = maker;
  await assign(tx, opportunity, input);
  if (!opportunity.owner) throw new Refused(UserErrorCode.REQUIRED, 'Say who is responsible.', 'ownerId');
  const stage = await startingStage(tx, input);
  opportunity.pipeline = stage.pipeline;
  await setLines(tx, opportunity, input.lines);
  await setContacts(tx, opportunity, input.contacts);
  await enter(tx, opportunity, stage);
  tx.em.persist(opportunity);
  return opportunity;
}

export async function updateOpportunity(tx: Tx, input: OpportunityUpdateInput): Promise<Opportunity> {
  const opportunity = await load(tx, Opportunity, input);
  if (opportunity.closedAt && (input.amount !== undefined || input.lines || input.forecastCategory)) {
    throw new Refused(UserErrorCode.WRONG_STATE, 'This opportunity is closed; reopen it before you change what it is worth.', 'id');
  }
  if (input.forecastCategory === 'CLOSED')
    throw new Refused(UserErrorCode.WRONG_STATE, 'CLOSED means won; use opportunityClose to win an opportunity.', 'forecastCategory');
  refusePartner(tx, input);
  await assign(tx, opportunity, input);
  await setLines(tx, opportunity, input.lines);
  await setContacts(tx, opportunity, input.contacts);
  requireFields(opportunity, await tx.em.findOneOrFail(Stage, { id: opportunity.stage.id }));
  return opportunity;
}

/** To another open stage of the same pipeline. Closing has a rule of its own. */
export async function moveOpportunity(tx: Tx, input: OpportunityMoveInput): Promise<Opportunity> {
  const opportunity = await load(tx, Opportunity, input, 'close');
  refuseClosed(opportunity);
  const stage = await find(tx, Stage, input.stageId, 'stageId');
  if (stage.pipeline.id !== opportunity.pipeline.id) throw new Refused(UserErrorCode.INVALID, 'This stage belongs to another pipeline.', 'stageId');
  if (isEnd(stage)) throw new Refused(UserErrorCode.WRONG_STATE, 'Use opportunityClose to win or lose an opportunity.', 'stageId');
  if (stage.id !== opportunity.stage.id) await enter(tx, opportunity, stage);
  return opportunity;
}

/** Wins or loses: into the pipeline's won or lost stage. A loss says why; a win makes the account a customer. */
export async function closeOpportunity(tx: Tx, input: OpportunityCloseInput): Promise<Opportunity> {
  const opportunity = await load(tx, Opportunity, input, 'close');
  refuseClosed(opportunity);
  const reason = input.lossReason?.trim();
  if (!input.won && !reason) throw new Refused(UserErrorCode.REQUIRED, 'Say why it was lost.', 'lossReason');
  if (reason && reason.length > 500) throw new Refused(UserErrorCode.INVALID, 'The reason has at most 500 characters.', 'lossReason');
  const category = input.won ? 'CLOSED' : 'OMITTED';
  const stage = await tx.em.findOne(Stage, { pipeline: opportunity.pipeline, forecastCategory: category }, { orderBy: { position: 'asc' } });
  if (!stage)
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      `The pipeline has no stage for ${input.won ? 'won' : 'lost'} deals; an administrator adds one.`,
      'id',
    );
  opportunity.lossReason = input.won ? null : (reason ?? null);
  await enter(tx, opportunity, stage);
  opportunity.closedAt = new Date();
  opportunity.closeDate = opportunity.closedAt.toISOString().slice(0, 10);
  return opportunity;
}

/** Back into the stage it was in before it closed. */
export async function reopenOpportunity(tx: Tx, input: OpportunityReopenInput): Promise<Opportunity> {
  const opportunity = await load(tx, Opportunity, input, 'close');
  if (!opportunity.closedAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This opportunity is open.', 'id');
  const last = await tx.em.findOne(OpportunityStageChange, { opportunity, to: opportunity.stage, from: { $ne: null } }, { orderBy: { at: 'desc' } });
  const stage = last?.from ? await tx.em.findOne(Stage, { id: last.from.id }) : await firstStage(tx, opportunity.pipeline.id);
  if (!stage || isEnd(stage)) throw new Refused(UserErrorCode.WRONG_STATE, 'Its pipeline has no open stage to go back to.', 'id');
  opportunity.closedAt = null;
  opportunity.lossReason = null;
  await enter(tx, opportunity, stage);
  return opportunity;
}

/** Every stage change is kept: from, to, by, when, and how many days it took. */
async function enter(tx: Tx, opportunity: Opportunity, stage: Stage): Promise<void> {
  requireFields(opportunity, stage);
  const now = new Date();
  const change = new OpportunityStageChange();
  change.opportunity = opportunity;
  change.from = opportunity.stage ?? null;
  change.to = stage;
  change.by = currentEmployee(tx);
  change.at = now;
  change.days = opportunity.stageEnteredAt ? new Decimal(now.getTime() - opportunity.stageEnteredAt.getTime()).div(DAY).toFixed(4) : null;
  opportunity.stage = stage;
  opportunity.stageEnteredAt = now;
  opportunity.forecastCategory = stage.forecastCategory;
  tx.em.persist(change);
}

function requireFields(opportunity: Opportunity, stage: Stage): void {
  const missing = stage.requiredFields.filter((field) => (opportunity as unknown as Record<string, unknown>)[field] == null);
  if (missing.length > 0) {
    throw Refused.all(
      missing.map((field) => ({ code: UserErrorCode.REQUIRED, field: [field], message: `The stage "${stage.name}" needs ${field}.` })),
    );
  }
}

const isEnd = (stage: Stage): boolean => stage.forecastCategory === 'CLOSED' || stage.forecastCategory === 'OMITTED';

function refuseClosed(opportunity: Opportunity): void {
  if (opportunity.closedAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This opportunity is closed; reopen it first.', 'id');
}

/** policy.md, footnote 6: a partner works on a deal but does not set what the vendor co-owns. The database refuses it as well. */
function refusePartner(tx: Tx, input: OpportunityUpdateInput): void {
  if (tx.ctx.principal.kind !== 'partner') return;
  const open = new Set(['id', 'expectedVersion', 'idempotencyKey', 'nextStep', 'competitor', 'partnerSellerId']);
  const closed = Object.entries(input).filter(([field, value]) => value !== undefined && !open.has(field));
  if (closed.length > 0) throw new Forbidden(`Ask the vendor to change ${closed.map(([field]) => field).join(', ')}.`);
}

async function startingStage(tx: Tx, { pipelineId, stageId }: OpportunityCreateInput): Promise<Stage> {
  if (stageId) {
    const stage = await find(tx, Stage, stageId, 'stageId');
    if (pipelineId && stage.pipeline.id !== pipelineId)
      throw new Refused(UserErrorCode.INVALID, 'This stage belongs to another pipeline.', 'stageId');
    if (isEnd(stage)) throw new Refused(UserErrorCode.WRONG_STATE, 'A new opportunity is open.', 'stageId');
    return stage;
  }
  const pipeline = pipelineId ?? (await tx.em.findOne(Pipeline, { isDefault: true }))?.id;
  const stage = pipeline ? await firstStage(tx, pipeline) : null;
  if (!stage) throw new Refused(UserErrorCode.REQUIRED, 'There is no default pipeline with an open stage; name one.', 'pipelineId');
  return stage;
}

const firstStage = (tx: Tx, pipeline: string): Promise<Stage | null> =>
  tx.em.findOne(Stage, { pipeline, forecastCategory: { $nin: ['CLOSED', 'OMITTED'] } }, { orderBy: { position: 'asc' } });

/** Puts these lines in the place of those that are there; the amount is then their sum. */
async function setLines(tx: Tx, opportunity: Opportunity, lines: OpportunityCreateInput['lines']): Promise<void> {
  if (lines == null) return;
  if (lines.length > 100) throw new Refused(UserErrorCode.INVALID, 'An opportunity has at most 100 lines.', 'lines');
  for (const old of await tx.em.find(OpportunityLine, { opportunity })) tx.em.remove(old);
  const made: OpportunityLine[] = [];
  for (const [at, input] of lines.entries()) {
    const line = new OpportunityLine();
    line.opportunity = opportunity;
    line.position = at + 1;
    await assign(tx, line, input, ['lines', String(at)]);
    ensureAmounts(line, await find(tx, Product, input.productId, 'lines'), opportunity.currency, ['lines', String(at), 'productId']);
    line.total = lineTotal(line);
    tx.em.persist(line);
    made.push(line);
  }
  if (made.length > 0) opportunity.amount = sum(made.map(({ total }) => total));
}

async function setContacts(tx: Tx, opportunity: Opportunity, contacts: OpportunityCreateInput['contacts']): Promise<void> {
  if (contacts == null) return;
  if (contacts.length > 100) throw new Refused(UserErrorCode.INVALID, 'An opportunity has at most 100 contacts.', 'contacts');
  for (const old of await tx.em.find(OpportunityContact, { opportunity })) tx.em.remove(old);
  await tx.em.flush();
  for (const [at, input] of contacts.entries()) {
    const contact = new OpportunityContact();
    contact.opportunity = opportunity;
    await assign(tx, contact, input, ['contacts', String(at)]);
    tx.em.persist(contact);
  }
}

import { Decimal } from 'decimal.js';
import { assign, find, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { currentEmployee } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';
import type {
  OpportunityCloseInput,
  OpportunityCreateInput,
  OpportunityMoveInput,
  OpportunityReopenInput,
  OpportunityUpdateInput,
} from './opportunity.inputs.js';
import { setContacts, setLines } from './opportunity.parts.js';
import { checkCloseDate, checkOwner, checkPartner, checkStageFields, checkTypedAmount, refuseClosed, refusePartner } from './opportunity.rules.js';
import { OpportunityStageChange } from './opportunity-stage-change.entity.js';
import { Pipeline } from './pipeline.entity.js';
import { Stage } from './stage.entity.js';
import { isEnd } from './stage.js';

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
  await checkOwner(tx, opportunity, input, 'create');
  await checkPartner(tx, opportunity, input);
  checkCloseDate(input);
  await setLines(tx, opportunity, input);
  await setContacts(tx, opportunity, input.contacts);
  enter(tx, opportunity, stage);
  tx.em.persist(opportunity);
  return opportunity;
}

export async function updateOpportunity(tx: Tx, input: OpportunityUpdateInput): Promise<Opportunity> {
  const opportunity = await load(tx, Opportunity, input);
  refusePartner(tx, input);
  if (opportunity.closedAt && (input.amount !== undefined || input.lines || input.forecastCategory || input.closeDate !== undefined))
    throw new Refused(UserErrorCode.WRONG_STATE, 'This opportunity is closed; reopen it before you change what it is worth or when it closes.', 'id');
  await checkTypedAmount(tx, opportunity, input);
  const owner = opportunity.owner;
  await assign(tx, opportunity, input);
  if (opportunity.owner.id !== owner.id) await checkOwner(tx, opportunity, input, 'update');
  await checkPartner(tx, opportunity, input);
  checkCloseDate(input);
  if (input.forecastCategory) overrideForecast(tx, opportunity, input.forecastCategory);
  await setLines(tx, opportunity, input);
  await setContacts(tx, opportunity, input.contacts);
  checkStageFields(opportunity, await tx.em.findOneOrFail(Stage, { id: opportunity.stage.id }));
  return opportunity;
}

/** The owner says how sure they are, until the next stage says otherwise. A manager's view stands in the forecast instead. */
function overrideForecast(tx: Tx, { owner }: Opportunity, category: string): void {
  if (owner.id !== currentEmployee(tx)?.id)
    throw new Refused(UserErrorCode.INVALID, 'Only its owner says how a deal counts; a manager overrides the forecast.', 'forecastCategory');
  if (category === 'CLOSED' || category === 'OMITTED')
    throw new Refused(
      UserErrorCode.INVALID,
      'An open deal counts as PIPELINE, BEST_CASE or COMMIT. Use opportunityClose to win or lose it.',
      'forecastCategory',
    );
}

/** To another open stage, of the same pipeline or of another one. Closing has a rule of its own. */
export async function moveOpportunity(tx: Tx, input: OpportunityMoveInput): Promise<Opportunity> {
  const opportunity = await load(tx, Opportunity, input, 'close');
  refuseClosed(opportunity);
  const stage = await find(tx, Stage, input.stageId, 'stageId');
  if (isEnd(stage)) throw new Refused(UserErrorCode.WRONG_STATE, 'Use opportunityClose to win or lose an opportunity.', 'stageId');
  if (stage.id === opportunity.stage.id) return opportunity;
  await refuseArchived(tx, stage, stage.pipeline.id !== opportunity.pipeline.id);
  opportunity.pipeline = stage.pipeline;
  enter(tx, opportunity, stage);
  return opportunity;
}

/** Wins or loses: into the pipeline's won or lost stage. A loss says why; a win makes the account a customer (`effects.ts`). */
export async function closeOpportunity(tx: Tx, input: OpportunityCloseInput): Promise<Opportunity> {
  const opportunity = await load(tx, Opportunity, input, 'close');
  refuseClosed(opportunity);
  const reason = input.lossReason?.trim();
  if (!input.won && !reason) throw new Refused(UserErrorCode.REQUIRED, 'Say why it was lost.', 'lossReason');
  if (input.won && reason) throw new Refused(UserErrorCode.INVALID, 'A deal that is won has no reason for a loss.', 'lossReason');
  if (reason && reason.length > 500) throw new Refused(UserErrorCode.INVALID, 'The reason has at most 500 characters.', 'lossReason');
  const category = input.won ? 'CLOSED' : 'OMITTED';
  const stage = await tx.em.findOne(
    Stage,
    { pipeline: opportunity.pipeline, forecastCategory: category, archived: false },
    { orderBy: { position: 'asc' } },
  );
  if (!stage)
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      `The pipeline has no stage for ${input.won ? 'won' : 'lost'} deals; an administrator adds one.`,
      'id',
    );
  opportunity.lossReason = reason ?? null;
  enter(tx, opportunity, stage);
  opportunity.closedAt = new Date();
  opportunity.closeDate = opportunity.closedAt.toISOString().slice(0, 10);
  return opportunity;
}

/** Back into the stage it was in before it closed. */
export async function reopenOpportunity(tx: Tx, input: OpportunityReopenInput): Promise<Opportunity> {
  const opportunity = await load(tx, Opportunity, input, 'close');
  if (!opportunity.closedAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This opportunity is open.', 'id');
  const last = await tx.em.findOne(OpportunityStageChange, { opportunity, to: opportunity.stage, from: { $ne: null } }, { orderBy: { at: 'desc' } });
  const before = last?.from ? await tx.em.findOne(Stage, { id: last.from.id }) : null;
  const stage = before && !before.archived && !isEnd(before) ? before : await firstStage(tx, opportunity.pipeline.id);
  if (!stage) throw new Refused(UserErrorCode.WRONG_STATE, 'Its pipeline has no open stage to go back to.', 'id');
  opportunity.closedAt = null;
  opportunity.lossReason = null;
  enter(tx, opportunity, stage);
  return opportunity;
}

/** Every stage change is kept: from, to, by, when, and how many days it took. */
function enter(tx: Tx, opportunity: Opportunity, stage: Stage): void {
  checkStageFields(opportunity, stage);
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

async function startingStage(tx: Tx, { pipelineId, stageId }: OpportunityCreateInput): Promise<Stage> {
  if (stageId) {
    const stage = await find(tx, Stage, stageId, 'stageId');
    if (pipelineId && stage.pipeline.id !== pipelineId)
      throw new Refused(UserErrorCode.INVALID, 'This stage belongs to another pipeline.', 'stageId');
    if (isEnd(stage)) throw new Refused(UserErrorCode.WRONG_STATE, 'A new opportunity is open.', 'stageId');
    await refuseArchived(tx, stage, true);
    return stage;
  }
  const pipeline = pipelineId ?? (await tx.em.findOne(Pipeline, { isDefault: true }))?.id;
  const stage = pipeline ? await firstStage(tx, pipeline) : null;
  if (!stage) throw new Refused(UserErrorCode.REQUIRED, 'There is no default pipeline with an open stage; name one.', 'pipelineId');
  await refuseArchived(tx, stage, true);
  return stage;
}

const firstStage = (tx: Tx, pipeline: string): Promise<Stage | null> =>
  tx.em.findOne(Stage, { pipeline, archived: false, forecastCategory: { $nin: ['CLOSED', 'OMITTED'] } }, { orderBy: { position: 'asc' } });

async function refuseArchived(tx: Tx, stage: Stage, entersPipeline: boolean): Promise<void> {
  if (stage.archived) throw new Refused(UserErrorCode.WRONG_STATE, 'This stage is out of use; take another one.', 'stageId');
  if (entersPipeline && (await tx.em.findOne(Pipeline, { id: stage.pipeline.id, archived: true })))
    throw new Refused(UserErrorCode.WRONG_STATE, 'This pipeline is out of use; take another one.', 'pipelineId');
}

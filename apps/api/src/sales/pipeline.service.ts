import { assign, assignAll, load, lock, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Opportunity } from './opportunity.entity.js';
import { Pipeline } from './pipeline.entity.js';
import type {
  PipelineCreateInput,
  PipelineReorderInput,
  PipelineUpdateInput,
  StageCreateInput,
  StageDeleteInput,
  StageUpdateInput,
} from './pipeline.inputs.js';
import { Stage } from './stage.entity.js';
import { isEnd, REQUIRABLE } from './stage.js';

const MOST = 30;

export async function createPipeline(tx: Tx, input: PipelineCreateInput): Promise<Pipeline> {
  const pipeline = new Pipeline();
  await assign(tx, pipeline, input);
  const drafts = input.stages.map((stage, at) => ({
    entity: Object.assign(new Stage(), { pipeline, position: at + 1 }),
    input: stage,
    path: ['stages', String(at)],
  }));
  await assignAll(tx, drafts);
  for (const { entity, path } of drafts) checkStage(entity, path);
  checkStages(
    drafts.map(({ entity }) => entity),
    'stages',
  );
  // The first one is the default, so that there always is one.
  if (!(await tx.em.findOne(Pipeline, { isDefault: true }, { fields: ['id'] }))) pipeline.isDefault = true;
  else if (pipeline.isDefault) await dropDefault(tx);
  tx.em.persist(pipeline);
  for (const { entity } of drafts) tx.em.persist(entity);
  return pipeline;
}

/** There is always exactly one default: another can take its place, it can't just stop. */
export async function updatePipeline(tx: Tx, input: PipelineUpdateInput): Promise<Pipeline> {
  const pipeline = await load(tx, Pipeline, input);
  const was = pipeline.isDefault;
  await assign(tx, pipeline, input);
  if (was && !pipeline.isDefault) throw new Refused(UserErrorCode.WRONG_STATE, 'Make another pipeline the default one instead.', 'isDefault');
  if (pipeline.isDefault && pipeline.archived)
    throw new Refused(UserErrorCode.WRONG_STATE, 'The default pipeline is in use; make another one the default first.', 'archived');
  if (!was && pipeline.isDefault) await dropDefault(tx);
  return pipeline;
}

/** By a statement of its own, before the new default is written: the index allows one at any time. */
async function dropDefault(tx: Tx): Promise<void> {
  await tx.sql('update pipeline set is_default = false, version = version + 1, updated_at = now() where is_default');
}

export async function reorderStages(tx: Tx, input: PipelineReorderInput): Promise<Pipeline> {
  await lock(tx, Pipeline, input.id);
  const pipeline = await load(tx, Pipeline, input);
  const stages = new Map((await tx.em.find(Stage, { pipeline })).map((stage) => [stage.id, stage]));
  if (input.stageIds.length !== stages.size || !input.stageIds.every((id) => stages.has(id)) || new Set(input.stageIds).size !== stages.size)
    throw new Refused(UserErrorCode.INVALID, `Name each of the ${stages.size} stages of this pipeline once.`, 'stageIds');
  for (const [at, id] of input.stageIds.entries()) Object.assign(stages.get(id) as Stage, { position: at + 1 });
  return pipeline;
}

export async function createStage(tx: Tx, input: StageCreateInput): Promise<Stage> {
  await lock(tx, Pipeline, input.pipelineId);
  const stage = new Stage();
  await assign(tx, stage, input);
  checkStage(stage);
  const others = await tx.em.find(Stage, { pipeline: stage.pipeline }, { orderBy: { position: 'asc' } });
  if (others.length >= MOST) throw tooMany('pipelineId');
  if (others.some(({ name }) => name === stage.name)) throw new Refused(UserErrorCode.TAKEN, 'The pipeline has a stage of this name.', 'name');
  others.splice(Math.min(stage.position ?? MOST, others.length + 1) - 1, 0, stage);
  for (const [at, each] of others.entries()) each.position = at + 1;
  tx.em.persist(stage);
  return stage;
}

export async function updateStage(tx: Tx, input: StageUpdateInput): Promise<Stage> {
  const stage = await load(tx, Stage, input);
  await lock(tx, Pipeline, stage.pipeline.id);
  const before = { end: isEnd(stage), category: stage.forecastCategory, archived: stage.archived };
  await assign(tx, stage, input);
  checkStage(stage);
  checkStages(await tx.em.find(Stage, { pipeline: stage.pipeline }), 'forecastCategory');
  const leaves = isEnd(stage) !== before.end || (before.end && stage.forecastCategory !== before.category);
  if (leaves && (await hasDeals(tx, stage)))
    throw new Refused(
      UserErrorCode.IN_USE,
      'There are deals in this stage: it can’t turn from open to closed, or from won to lost.',
      'forecastCategory',
    );
  if (stage.archived && !before.archived && !isEnd(stage) && (await hasDeals(tx, stage)))
    throw new Refused(UserErrorCode.IN_USE, 'There are deals in this stage; move them on first.', 'archived');
  return stage;
}

/** A stage that deals are or were in belongs to their history: it is archived, not deleted. */
export async function deleteStage(tx: Tx, input: StageDeleteInput): Promise<Stage> {
  const stage = await load(tx, Stage, input, 'delete');
  await lock(tx, Pipeline, stage.pipeline.id);
  if (await hasDeals(tx, stage)) throw new Refused(UserErrorCode.IN_USE, 'There are deals in this stage; move them on and archive it.', 'id');
  const others = await tx.em.find(Stage, { pipeline: stage.pipeline, id: { $ne: stage.id } }, { orderBy: { position: 'asc' } });
  checkStages(others, 'id');
  for (const [at, other] of others.entries()) other.position = at + 1;
  tx.em.remove(stage);
  return stage;
}

const hasDeals = async (tx: Tx, stage: Stage): Promise<boolean> => (await tx.em.findOne(Opportunity, { stage }, { fields: ['id'] })) !== null;

const tooMany = (field: string): Refused => new Refused(UserErrorCode.INVALID, `A pipeline has at most ${MOST} stages.`, field);

function checkStage({ requiredFields, probability, forecastCategory }: Stage, path: string[] = []): void {
  const unknown = (requiredFields ?? []).filter((field) => !REQUIRABLE.some((known) => known === field));
  if (unknown.length > 0)
    throw new Refused(
      UserErrorCode.INVALID,
      `A stage can require ${REQUIRABLE.join(', ')}; an opportunity has no ${unknown.join(', ')} to fill in.`,
      [...path, 'requiredFields'],
    );
  const certain = { CLOSED: 1, OMITTED: 0 }[forecastCategory as string];
  if (certain !== undefined && Number(probability) !== certain)
    throw new Refused(UserErrorCode.INVALID, `The probability of a ${certain ? 'won' : 'lost'} deal is ${certain}.`, [...path, 'probability']);
}

function checkStages(stages: Stage[], field: string): void {
  if (stages.length > MOST) throw tooMany(field);
  if (new Set(stages.map(({ name }) => name)).size < stages.length)
    throw new Refused(UserErrorCode.TAKEN, 'Two stages of a pipeline can’t have the same name.', field);
  const used = stages.filter(({ archived }) => !archived);
  const has = (category: string) => used.some(({ forecastCategory }) => forecastCategory === category);
  if (!used.some((stage) => !isEnd(stage)) || !has('CLOSED') || !has('OMITTED'))
    throw new Refused(
      UserErrorCode.INVALID,
      'A pipeline has at least one open stage, one for won deals (CLOSED) and one for lost ones (OMITTED).',
      field,
    );
}

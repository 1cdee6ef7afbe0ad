import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { OpportunityStageChange } from './opportunity-stage-change.entity.js';

const PIPELINE = 'pipeline { id name isDefault archived version stages { nodes { id name position archived } } } userErrors { code field message }';
const STAGE = 'stage { id name position archived requiredFields } userErrors { code field message }';
const CREATE = `mutation ($input: PipelineCreateInput!) { answer: pipelineCreate(input: $input) { ${PIPELINE} } }`;
const UPDATE = `mutation ($input: PipelineUpdateInput!) { answer: pipelineUpdate(input: $input) { ${PIPELINE} } }`;
const REORDER = `mutation ($input: PipelineReorderInput!) { answer: pipelineReorder(input: $input) { ${PIPELINE} } }`;
const ADD = `mutation ($input: StageCreateInput!) { answer: stageCreate(input: $input) { ${STAGE} } }`;
const CHANGE = `mutation ($input: StageUpdateInput!) { answer: stageUpdate(input: $input) { ${STAGE} } }`;
const DELETE = `mutation ($input: StageDeleteInput!) { answer: stageDelete(input: $input) { ${STAGE} } }`;
const LIST = '{ pipelines { nodes { id name isDefault stages { nodes { id name position } } } } }';

const open = (name: string) => ({ name, probability: '0.5', forecastCategory: 'PIPELINE' });
const won = { name: 'Won', probability: '1', forecastCategory: 'CLOSED' };
const lost = { name: 'Lost', probability: '0', forecastCategory: 'OMITTED' };
let count = 0;

describe('pipelines', () => {
  let bench: TestBench;
  let admin: Principal;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
  });
  afterAll(() => bench.close());

  const answer = async (document: string, input: object) => (await bench.call(admin, document, { input })).data.answer;
  async function pipeline() {
    count += 1;
    const { pipeline: made, userErrors } = await answer(CREATE, { name: `Pipeline ${count}`, stages: [open('First'), open('Second'), won, lost] });
    expect(userErrors).toEqual([]);
    const stage = (name: string): string => made.stages.nodes.find((each: { name: string }) => each.name === name).id;
    return { id: made.id as string, stage, stages: made.stages.nodes };
  }

  test('a pipeline has stages for open, won and lost deals, each with a name of its own', async () => {
    for (const [stages, code] of [
      [[open('Only'), won], 'INVALID'],
      [[won, lost], 'INVALID'],
      [[open('Same'), open('Same'), won, lost], 'TAKEN'],
      [[open('Sure'), { ...won, probability: '0.9' }, lost], 'INVALID'],
    ] as const)
      expect((await answer(CREATE, { name: 'Wrong', stages })).userErrors).toMatchObject([{ code }]);
    const { id, stage } = await pipeline();
    expect((await answer(DELETE, { id: stage('Won') })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await answer(CHANGE, { id: stage('Lost'), archived: true })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await answer(ADD, { pipelineId: id, ...open('First') })).userErrors).toMatchObject([{ code: 'TAKEN', field: ['name'] }]);
  });

  test('a stage requires fields that an opportunity has', async () => {
    const { stage } = await pipeline();
    const wrong = await answer(CHANGE, { id: stage('First'), requiredFields: ['amount', 'colour'] });
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', field: ['requiredFields'], message: expect.stringContaining('no colour') }]);
    const right = await answer(CHANGE, { id: stage('First'), requiredFields: ['amount', 'closeDate'] });
    expect(right).toMatchObject({ userErrors: [], stage: { requiredFields: ['amount', 'closeDate'] } });
    const made = await answer(CREATE, { name: 'Wrong', stages: [{ ...open('A'), requiredFields: ['id'] }, won, lost] });
    expect(made.userErrors).toMatchObject([{ code: 'INVALID', field: ['stages', '0', 'requiredFields'] }]);
  });

  test('stages are added, put in order and deleted, and their places stay 1, 2, 3', async () => {
    const { id, stage, stages } = await pipeline();
    const added = await answer(ADD, { pipelineId: id, ...open('Between'), position: 2 });
    expect(added.stage.position).toBe(2);
    const ids = stages.map((each: { id: string }) => each.id);
    for (const stageIds of [ids, [...ids, ids[0]], [...ids, 'stg_01h455vb4pex5vsknk084sn02q']])
      expect((await answer(REORDER, { id, stageIds })).userErrors).toMatchObject([{ code: 'INVALID', field: ['stageIds'] }]);
    const ordered = await answer(REORDER, { id, stageIds: [added.stage.id, ...ids] });
    expect(ordered.pipeline.stages.nodes.map((each: { name: string }) => each.name)).toEqual(['Between', 'First', 'Second', 'Won', 'Lost']);
    expect(await answer(DELETE, { id: stage('First') })).toEqual({ stage: null, userErrors: [] });
    const { data, statements } = await bench.call(admin, LIST);
    const left = data.pipelines.nodes.find((each: { id: string }) => each.id === id).stages.nodes;
    expect(left.map((each: { position: number }) => each.position)).toEqual([1, 2, 3, 4]);
    expect(statements).toBe(1);
  });

  test('a stage with deals is neither deleted nor archived nor turned to closed', async () => {
    const { stage } = await pipeline();
    const first = await bench.build.stage('Qualify');
    await bench.build.opportunity({ stage: first });
    expect((await answer(DELETE, { id: first.id })).userErrors).toMatchObject([{ code: 'IN_USE', field: ['id'] }]);
    expect((await answer(CHANGE, { id: first.id, archived: true })).userErrors).toMatchObject([{ code: 'IN_USE', field: ['archived'] }]);
    const turned = await answer(CHANGE, { id: first.id, forecastCategory: 'OMITTED', probability: '0' });
    expect(turned.userErrors).toMatchObject([{ code: 'IN_USE', field: ['forecastCategory'] }]);
    expect((await answer(CHANGE, { id: stage('Second'), archived: true })).stage.archived).toBe(true);
    expect((await answer(CHANGE, { id: stage('First'), archived: true })).userErrors).toMatchObject([{ code: 'INVALID' }]);
  });

  test('a stage that a deal once went through stays, and that is said', async () => {
    const { stage } = await pipeline();
    const opportunity = await bench.build.opportunity();
    await bench.build.save(OpportunityStageChange, { opportunity, to: stage('Second'), at: new Date() });
    expect((await answer(DELETE, { id: stage('Second') })).userErrors).toMatchObject([{ code: 'IN_USE' }]);
  });

  test('exactly one pipeline is the default', async () => {
    const { id } = await pipeline();
    expect((await answer(UPDATE, { id, isDefault: true })).pipeline).toMatchObject({ isDefault: true });
    const { data } = await bench.call(admin, LIST);
    const defaults = data.pipelines.nodes.filter((each: { isDefault: boolean }) => each.isDefault);
    expect(defaults.map((each: { id: string }) => each.id)).toEqual([id]);
    expect((await answer(UPDATE, { id, isDefault: false })).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['isDefault'] }]);
    expect((await answer(UPDATE, { id, archived: true })).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['archived'] }]);
    const other = data.pipelines.nodes.find((each: { name: string }) => each.name === 'Sales').id;
    expect((await answer(UPDATE, { id: other, isDefault: true })).userErrors).toEqual([]);
    expect((await answer(UPDATE, { id, archived: true })).pipeline.archived).toBe(true);
  });

  test('only administrators change pipelines, by any entry point; partners read them and customers don’t', async () => {
    const { id, stage } = await pipeline();
    const calls: [string, object][] = [
      [CREATE, { name: 'X', stages: [] }],
      [UPDATE, { id, name: 'X' }],
      [REORDER, { id, stageIds: [] }],
      [ADD, { pipelineId: id, ...open('X') }],
      [CHANGE, { id: stage('First'), name: 'X' }],
      [DELETE, { id: stage('First') }],
    ];
    for (const [document, input] of calls) {
      expect((await bench.call((await bench.build.asEmployee(['SALES_MANAGER'])).principal, document, { input })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
      expect((await bench.call(null, document, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect((await bench.call((await bench.build.asPartner('SELLER')).principal, LIST)).errors).toBeUndefined();
    expect((await bench.call((await bench.build.asCustomer('ADMIN')).principal, LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

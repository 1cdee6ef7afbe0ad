import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { Certificate, Course, CourseVersion } from '../learning/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { OnboardingTemplate } from './onboarding-template.entity.js';

const TEMPLATE = `mutation ($input: OnboardingTemplateCreateInput!) { onboardingTemplateCreate(input: $input) { onboardingTemplate { id agreements { nodes { id number } } } userErrors { code field } } }`;
const PUBLISH = `mutation ($input: OnboardingTemplatePublishInput!) { onboardingTemplatePublish(input: $input) { onboardingTemplate { agreements { nodes { id number text } } } userErrors { code field } } }`;
const STEPS = `query ($id: ID!) { partner(id: $id) { status onboardingSteps { nodes { id name kind side required doneAt doneBy { familyName } note
  agreement { number } template { agreements(first: 1) { nodes { id number text } } } } } changes(first: 1) { nodes { toStatus reason } } } }`;
const DONE = `mutation ($input: OnboardingStepCompleteInput!) { onboardingStepComplete(input: $input) { onboardingStep { doneAt agreement { number } } userErrors { code field message } } }`;
const REOPEN = `mutation ($input: OnboardingStepReopenInput!) { onboardingStepReopen(input: $input) { onboardingStep { doneAt } userErrors { code } } }`;
const PAY = `mutation ($input: PartnerPaymentDetailsSetInput!) { partnerPaymentDetailsSet(input: $input) { partnerPaymentDetails { accountNumber } userErrors { code field } } }`;
const UPDATE = `mutation ($input: PartnerUpdateInput!) { partnerUpdate(input: $input) { partner { id } userErrors { code field } } }`;

describe('onboarding', () => {
  let bench: TestBench;
  let channel: Principal;
  beforeAll(async () => {
    bench = await testBench();
    channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
    const template = async (input: object) => {
      const { data } = await bench.call(channel, TEMPLATE, { input });
      expect(data.onboardingTemplateCreate.userErrors).toEqual([]);
      return data.onboardingTemplateCreate.onboardingTemplate;
    };
    await template({ position: 1, kind: 'AGREEMENT', name: 'Agreement', agreementText: 'First text' });
    await template({ position: 2, kind: 'PROFILE', name: 'Profile' });
    await template({ position: 3, kind: 'PAYMENT_DETAILS', name: 'Payment' });
    await template({ position: 4, kind: 'TASK', name: 'Call', side: 'VENDOR' });
    await template({ position: 5, kind: 'TASK', name: 'Optional', required: false });
    await template({ position: 6, kind: 'TASK', name: 'For others', partnerType: 'MSP' });
  });
  afterAll(() => bench.close());

  /** A partner that has begun. */
  async function begun() {
    const { partner, principal } = await bench.build.asPartner('ADMIN', await bench.build.partner({ status: 'APPLICANT' }));
    await bench.call(channel, UPDATE, { input: { id: partner.id, status: 'ONBOARDING' } });
    const read = async () => (await bench.call(channel, STEPS, { id: partner.id })).data.partner;
    const steps = new Map<string, string>();
    for (const { name, id } of (await read()).onboardingSteps.nodes) steps.set(name, id);
    const complete = async (caller: Principal, name: string, more: object = {}) =>
      (await bench.call(caller, DONE, { input: { id: steps.get(name), ...more } })).data.onboardingStepComplete;
    return { partner, principal, read, steps, complete };
  }
  const agreementOf = (partner: { onboardingSteps: { nodes: { template: { agreements: { nodes: { id: string }[] } } }[] } }): string =>
    partner.onboardingSteps.nodes[0]?.template.agreements.nodes[0]?.id as string;

  test('a partner does its steps, the vendor its own, and with the last one that is required the partner is active', async () => {
    const { partner, principal, read, steps, complete } = await begun();
    expect([...steps.keys()]).toEqual(['Agreement', 'Profile', 'Payment', 'Call', 'Optional']);
    const seen = (await bench.call(principal, STEPS, { id: partner.id })).data.partner;
    expect((await complete(principal, 'Agreement')).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['agreementId'] }]);
    const accepted = await complete(principal, 'Agreement', { agreementId: agreementOf(seen) });
    expect(accepted).toMatchObject({ userErrors: [], onboardingStep: { doneAt: expect.any(String), agreement: { number: 1 } } });
    expect((await complete(principal, 'Agreement', { agreementId: agreementOf(seen) })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await complete(principal, 'Profile')).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    await bench.call(principal, UPDATE, { input: { id: partner.id, domain: 'begun.test' } });
    expect((await complete(principal, 'Profile')).userErrors).toEqual([]);
    const paid = await bench.call(principal, PAY, { input: { accountHolder: 'Begun', accountNumber: 'DE89 3704 0044 0532 0130 00' } });
    expect(paid.data.partnerPaymentDetailsSet).toMatchObject({ userErrors: [], partnerPaymentDetails: { accountNumber: 'DE89370400440532013000' } });
    await bench.jobs();
    expect((await read()).status).toBe('ONBOARDING');
    expect((await complete(channel, 'Call', { note: 'Nice people' })).userErrors).toEqual([]);
    await bench.jobs();
    const { data, statements } = await bench.call(channel, STEPS, { id: partner.id });
    expect(statements).toBe(1);
    expect(data.partner).toMatchObject({
      status: 'ACTIVE',
      changes: { nodes: [{ toStatus: 'ACTIVE', reason: 'All steps of the onboarding are done.' }] },
    });
    expect(data.partner.onboardingSteps.nodes.map(({ doneAt }: { doneAt: string | null }) => doneAt !== null)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('the version that was read is accepted: not an older one, and by nobody else', async () => {
    const { partner, principal, complete } = await begun();
    const old = agreementOf((await bench.call(principal, STEPS, { id: partner.id })).data.partner);
    const [agreement] = await bench.sql<{ template_id: string }>(`select template_id from agreement_version limit 1`);
    const { data } = await bench.call(channel, '{ onboardingTemplates { nodes { id kind } } }');
    const template = data.onboardingTemplates.nodes.find((node: { id: string; kind: string }) => uuidOf('obt', node.id) === agreement?.template_id);
    const published = await bench.call(channel, PUBLISH, { input: { id: template.id, text: 'Second text' } });
    expect(published.data.onboardingTemplatePublish).toMatchObject({
      userErrors: [],
      onboardingTemplate: {
        agreements: {
          nodes: [
            { number: 2, text: 'Second text' },
            { number: 1, text: 'First text' },
          ],
        },
      },
    });
    expect((await complete(principal, 'Agreement', { agreementId: old })).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['agreementId'] }]);
    const current = agreementOf((await bench.call(principal, STEPS, { id: partner.id })).data.partner);
    expect((await complete(channel, 'Agreement', { agreementId: current })).userErrors).toMatchObject([{ code: 'INVALID', field: ['id'] }]);
    expect(await complete(principal, 'Agreement', { agreementId: current })).toMatchObject({ onboardingStep: { agreement: { number: 2 } } });
  });

  test('a course step is done by the certificate of one of the partner’s people', async () => {
    const course = await bench.build.save(Course, { title: 'Basics', language: 'en' });
    await bench.build.save(OnboardingTemplate, { position: 7, kind: 'COURSE', name: 'Basics', course, partnerType: 'VAR' });
    const { partner, person, principal } = await bench.build.asPartner('ADMIN', await bench.build.partner({ status: 'APPLICANT', type: 'VAR' }));
    await bench.call(channel, UPDATE, { input: { id: partner.id, status: 'ONBOARDING' } });
    const step = async () =>
      (await bench.call(principal, STEPS, { id: partner.id })).data.partner.onboardingSteps.nodes.find(
        ({ kind }: { kind: string }) => kind === 'COURSE',
      );
    const { id } = await step();
    const early = await bench.call(principal, DONE, { input: { id } });
    expect(early.data.onboardingStepComplete.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const courseVersion = await bench.build.save(CourseVersion, { course, number: 1, author: await bench.build.employee() });
    const issued = { number: 'C-1', code: 'x', title: 'Basics', issuedAt: new Date() };
    await bench.build.save(Certificate, { ...issued, person, course, courseVersion });
    expect(await step()).toMatchObject({ doneAt: expect.any(String) });
  });

  test('a mistake in an IBAN is found', async () => {
    const { principal } = await begun();
    const set = async (accountNumber: string) =>
      (await bench.call(principal, PAY, { input: { accountHolder: 'x', accountNumber } })).data.partnerPaymentDetailsSet.userErrors;
    expect(await set('DE89 3704 0044 0532 0130 01')).toMatchObject([{ code: 'INVALID', field: ['accountNumber'] }]);
    expect(await set('!')).toMatchObject([{ code: 'INVALID', field: ['accountNumber'] }]);
    expect(await set('12-3456 789')).toEqual([]);
  });

  test('a partner does neither the vendor’s steps nor another’s, and undoes none', async () => {
    const { principal, steps } = await begun();
    const other = await begun();
    const refused = async (caller: Principal, document: string, input: object) =>
      (await bench.call(caller, document, { input })).errors?.[0]?.extensions.code;
    expect(await refused(principal, DONE, { id: steps.get('Call') })).toBe('FORBIDDEN');
    expect(await refused(principal, REOPEN, { id: steps.get('Optional') })).toBe('FORBIDDEN');
    const foreign = await bench.call(principal, DONE, { input: { id: other.steps.get('Optional') } });
    expect(foreign.data.onboardingStepComplete.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { principal: seller } = await bench.build.asPartner('SELLER', other.partner);
    expect(await refused(seller, DONE, { id: other.steps.get('Optional') })).toBe('FORBIDDEN');
    expect(await refused(seller, PAY, { accountHolder: 'x', accountNumber: '12345' })).toBe('FORBIDDEN');
    expect(await refused(channel, PAY, { accountHolder: 'x', accountNumber: '12345' })).toBe('FORBIDDEN');
    expect(await refused(principal, TEMPLATE, { position: 9, kind: 'TASK', name: 'x' })).toBe('FORBIDDEN');
    await bench.call(principal, DONE, { input: { id: steps.get('Optional') } });
    expect((await bench.call(channel, REOPEN, { input: { id: steps.get('Optional') } })).data.onboardingStepReopen).toMatchObject({
      onboardingStep: { doneAt: null },
    });
  });
});

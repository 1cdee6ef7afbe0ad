import { assign, find, load, newId, Refused, type Tx, task, toTypeId, UserErrorCode } from '../core/index.js';
import { Partner, PartnerUpdateInput, Person, updatePartner } from '../directory/index.js';
import { hasCertified } from '../learning/index.js';
import { AgreementVersion } from './agreement-version.entity.js';
import type {
  OnboardingStepCompleteInput,
  OnboardingStepReopenInput,
  OnboardingTemplateCreateInput,
  OnboardingTemplatePublishInput,
  OnboardingTemplateUpdateInput,
  PartnerPaymentDetailsSetInput,
} from './onboarding.inputs.js';
import { OnboardingStep } from './onboarding-step.entity.js';
import { OnboardingTemplate } from './onboarding-template.entity.js';
import { PartnerPaymentDetails } from './payment-details.entity.js';
import { accountNumberOf } from './payment-details.rules.js';

export async function createTemplate(tx: Tx, input: OnboardingTemplateCreateInput): Promise<OnboardingTemplate> {
  const template = new OnboardingTemplate();
  await assign(tx, template, input);
  check(template);
  tx.em.persist(template);
  if ((template.kind === 'AGREEMENT') !== Boolean(input.agreementText))
    throw new Refused(UserErrorCode.INVALID, 'An agreement begins with its text, and only an agreement has one.', 'agreementText');
  if (input.agreementText) publish(tx, template, 1, input.agreementText, 'agreementText');
  return template;
}

export async function updateTemplate(tx: Tx, input: OnboardingTemplateUpdateInput): Promise<OnboardingTemplate> {
  const template = await load(tx, OnboardingTemplate, input);
  await assign(tx, template, input);
  check(template);
  return template;
}

function check({ kind, side, course }: OnboardingTemplate): void {
  if ((kind === 'COURSE') !== Boolean(course))
    throw new Refused(UserErrorCode.INVALID, 'A course step names its course, and no other step does.', 'courseId');
  if (side === 'VENDOR' && kind !== 'TASK' && kind !== 'PROFILE')
    throw new Refused(UserErrorCode.INVALID, 'This is the partner’s to do: agreements, courses and payment details are.', 'side');
}

export async function publishAgreement(tx: Tx, input: OnboardingTemplatePublishInput): Promise<OnboardingTemplate> {
  const template = await load(tx, OnboardingTemplate, input);
  if (template.kind !== 'AGREEMENT') throw new Refused(UserErrorCode.WRONG_STATE, 'This step is no agreement.', 'id');
  const current = await currentAgreement(tx, template);
  publish(tx, template, (current?.number ?? 0) + 1, input.text, 'text');
  template.updatedAt = new Date();
  return template;
}

function publish(tx: Tx, template: OnboardingTemplate, number: number, given: string, field: string): void {
  const text = given.trim();
  if (!text || text.length > 20_000) throw new Refused(UserErrorCode.INVALID, 'The text of an agreement has 1 to 20,000 characters.', field);
  tx.em.persist(Object.assign(new AgreementVersion(), { template, number, text, publishedAt: new Date() }));
}

const currentAgreement = (tx: Tx, template: OnboardingTemplate): Promise<AgreementVersion | null> =>
  tx.em.findOne(AgreementVersion, { template }, { orderBy: { number: 'desc' } });

/** Who may do it says the policy; that it is really done, these rules. */
export async function completeStep(tx: Tx, input: OnboardingStepCompleteInput): Promise<OnboardingStep> {
  const step = await load(tx, OnboardingStep, input);
  if (step.doneAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This step is done already.', 'id');
  if (input.note && input.note.length > 500) throw new Refused(UserErrorCode.INVALID, 'A note has at most 500 characters.', 'note');
  if (step.kind === 'AGREEMENT') step.agreement = await accepted(tx, step, input.agreementId);
  else await REALLY[step.kind](tx, step);
  step.note = input.note?.trim() || null;
  done(tx, step);
  return step;
}

function done(tx: Tx, step: OnboardingStep): void {
  const { personId } = tx.ctx.principal;
  step.doneAt = new Date();
  step.doneBy = personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
}

/** A partner binds itself, to the text that is current: nobody accepts for it, or what they have not been shown. */
async function accepted(tx: Tx, step: OnboardingStep, agreementId: string | null | undefined): Promise<AgreementVersion> {
  if (tx.ctx.principal.kind !== 'partner')
    throw new Refused(UserErrorCode.INVALID, 'An agreement is accepted by the partner’s own administrator.', 'id');
  if (!agreementId) throw new Refused(UserErrorCode.REQUIRED, 'Say which version of the agreement is accepted.', 'agreementId');
  const version = await find(tx, AgreementVersion, agreementId, 'agreementId');
  const current = await currentAgreement(tx, step.template);
  if (version.id !== current?.id)
    throw new Refused(UserErrorCode.CONFLICT, 'There is a newer version of this agreement; read that one first.', 'agreementId');
  return version;
}

const REALLY: Record<Exclude<OnboardingStep['kind'], 'AGREEMENT'>, (tx: Tx, step: OnboardingStep) => Promise<void>> = {
  TASK: async () => {},
  COURSE: async (tx, { partner, course }) => {
    if (!course || !(await hasCertified(tx, partner, course)))
      throw new Refused(UserErrorCode.WRONG_STATE, 'Nobody of this partner is certified in the course yet.', 'id');
  },
  PROFILE: async (tx, { partner }) => {
    const { domain } = await tx.em.findOneOrFail(Partner, { id: partner.id });
    if (!domain) throw new Refused(UserErrorCode.REQUIRED, 'Say the internet domain of the organisation first.', 'id');
  },
  PAYMENT_DETAILS: async (tx, { partner }) => {
    if (!(await tx.em.count(PartnerPaymentDetails, { partner })))
      throw new Refused(UserErrorCode.REQUIRED, 'The partner’s administrator says first where it is paid.', 'id');
  },
};

export async function reopenStep(tx: Tx, input: OnboardingStepReopenInput): Promise<OnboardingStep> {
  const step = await load(tx, OnboardingStep, input, 'reopen');
  Object.assign(step, { doneAt: null, doneBy: null, agreement: null, note: null });
  return step;
}

/** Of the viewer's own organisation; the step that waits for it is then done. */
export async function setPaymentDetails(tx: Tx, input: PartnerPaymentDetailsSetInput): Promise<PartnerPaymentDetails> {
  const partner = tx.em.getReference(Partner, toTypeId('par', tx.ctx.principal.partnerId as string));
  const details =
    (await tx.em.findOne(PartnerPaymentDetails, { partner })) ?? Object.assign(new PartnerPaymentDetails(), { id: newId('ppd'), partner });
  await assign(tx, details, input);
  details.accountNumber = accountNumberOf(details.accountNumber);
  tx.em.persist(details);
  for (const step of await tx.em.find(OnboardingStep, { partner, kind: 'PAYMENT_DETAILS', doneAt: null })) done(tx, step);
  return details;
}

task('partners.activate', async ({ partnerId }: { partnerId: string }, { write }) => {
  await write(async (tx) => {
    const partner = await tx.em.findOne(Partner, { id: toTypeId('par', partnerId) });
    if (partner?.status !== 'ONBOARDING') return;
    const done = { id: partner.id, status: 'ACTIVE', reason: 'All steps of the onboarding are done.' };
    await updatePartner(tx, Object.assign(new PartnerUpdateInput(), done));
    await tx.em.flush();
  });
});

import type { Partner, PartnerProgramme, PartnerTier } from '../../apps/api/src/directory/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Company, Core, Make } from './company.js';

/** row «Partner, programme, scorecard»: programmes, requirements, onboarding, reviews. Those of the partner, and those of its rival. */
export async function addPartners({ sql }: TestBench, { partner, rival, employees }: Core, make: Make, _ids: Company['ids']): Promise<void> {
  const { stranger } = employees;
  // What the database wrote down by itself about making the partners.
  await sql(`set local session_replication_role = replica; delete from partner_change`);
  for (const [label, of] of Object.entries({ dealers: partner, agents: rival })) {
    const [programme, tier] = [of.programme as PartnerProgramme, of.tier as PartnerTier];
    await make('TierRequirement', label, { tier, kind: 'WON_DEALS', threshold: '3' });
    const run = await make('TierRun', label, { programme, by: stranger, partners: 1 });
    await make('TierReview', label, { programme, reviewOn: '2099-01-01' });
    const change = { kind: 'TIER', fromTier: tier, toTier: tier, at: new Date(), by: stranger, run, fromStatus: 'ACTIVE', toStatus: 'ACTIVE' };
    await make('PartnerChange', of === partner ? 'partner' : 'rival', { partner: of, ...change });
  }
  for (const [label, of] of Object.entries({ ours: partner, theirs: rival })) {
    const template = await make('OnboardingTemplate', label, { position: 1, kind: 'AGREEMENT', name: label });
    await make('AgreementVersion', label, { template, number: 1, text: 'We agree', publishedAt: new Date() });
    const step = { partner: of, template, position: 1, kind: 'TASK', name: label };
    await make('OnboardingStep', of === partner ? 'partner' : 'rival', { ...step, side: 'PARTNER' });
    // The partner's second step, which is the vendor's, is a copy of a template of its own.
    if (of === partner) await addVendorStep(make, step);
    await make('PartnerPaymentDetails', of === partner ? 'partner' : 'rival', { partner: of, accountHolder: label, accountNumber: '1234' });
  }
  const applied = {
    organisation: 'Applicants',
    partnerType: 'VAR',
    country: 'AT',
    givenName: 'Ada',
    familyName: 'Applicant',
    email: 'ada@applies.test',
  };
  await make('PartnerApplication', 'waiting', { ...applied, status: 'WAITING', confirmedAt: new Date() });
  await make('PartnerApplication', 'unconfirmed', applied);
}

async function addVendorStep(make: Make, { partner, ...values }: { partner: Partner; position: number; kind: string; name: string }): Promise<void> {
  const { position, kind, name } = values;
  const template = await make('OnboardingTemplate', 'vendor', { position, kind, name, side: 'VENDOR' });
  await make('OnboardingStep', 'vendor', { partner, template, position, kind, name, side: 'VENDOR' });
}

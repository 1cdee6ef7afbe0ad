import { toTypeId } from '../../apps/api/src/core/ids.js';
import type { Fund, FundClaim, FundProgramme, FundRequest, PartnerAsset } from '../../apps/api/src/partners/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Company, Core, Make } from './company.js';

const USD = { currency: 'USD' };

/** Funds, assets, business plans and scorecards: of the partner and of a rival. */
export async function addEnablement({ sql }: TestBench, { partner, rival, people, employees }: Core, make: Make, ids: Company['ids']): Promise<void> {
  for (const [label, of] of Object.entries({ partner, rival })) {
    const person = label === 'partner' ? people.partnerAdmin : people.rival;
    const programme = await make<FundProgramme>('FundProgramme', label, {
      name: label,
      startsOn: '2026-01-01',
      endsOn: '2099-12-31',
      budget: '100000',
      reimbursement: '0.5',
      ...USD,
    });
    const fund = await make<Fund>('Fund', label, { programme, partner: of, ...USD });
    await make('FundEntry', label, { fund, partner: of, kind: 'ALLOCATION', amount: '10000', at: new Date(), ...USD });
    const request = await make<FundRequest>('FundRequest', label, {
      number: `MDF-${label}`,
      fund,
      partner: of,
      activity: 'EVENT',
      name: label,
      startsOn: '2099-06-01',
      endsOn: '2099-06-02',
      plannedCost: '4000',
      amount: '2000',
      status: 'APPROVED',
      approvedAmount: '2000',
      decidedAt: new Date(),
      decidedBy: employees.stranger,
      submittedBy: person,
      ...USD,
    });
    const claim = await make<FundClaim>('FundClaim', label, {
      number: `FC-${label}`,
      request,
      fund,
      partner: of,
      amount: '1000',
      submittedAt: new Date(),
      submittedBy: person,
      ...USD,
    });
    const file = { name: 'x.pdf', type: 'application/pdf', size: 1, sha256: 'x', uploadedBy: person };
    await make('FundDocument', label, { ...file, claim, partner: of, kind: 'INVOICE', cost: '2000', ...USD });
    await make('FundDocument', `${label} loose`, file);
  }
  await addAssets({ partner, rival, people }, make);
  // What the database wrote down by itself about approving them.
  for (const { id, number } of await sql<{ id: string; number: string }>(
    `select e.id, r.number from fund_entry e join fund_request r on r.id = e.request_id where e.kind = 'COMMITMENT'`,
  ))
    ids.FundEntry = { ...ids.FundEntry, [`${number.slice(4)} set aside`]: toTypeId('fue', id) };
}

/** Documents in each state, and how both partners present themselves. */
async function addAssets({ partner, rival, people }: Pick<Core, 'partner' | 'rival' | 'people'>, make: Make): Promise<void> {
  const made = { kind: 'GUIDE', language: 'en', coBranded: true, status: 'PUBLISHED', versionNumber: 1, body: 'x' };
  const everyone = await make<PartnerAsset>('PartnerAsset', 'everyone', { ...made, title: 'everyone' });
  await make('PartnerAsset', 'tier', { ...made, title: 'tier', tier: partner.tier });
  await make('PartnerAsset', 'rival tier', { ...made, title: 'rival tier', tier: rival.tier });
  await make('PartnerAsset', 'expired', { ...made, title: 'expired', expiresOn: '2020-01-01' });
  await make('PartnerAsset', 'draft', { ...made, title: 'draft', status: 'DRAFT' });
  await make('PartnerAssetVersion', 'used', { asset: everyone, number: 1, body: 'x', uploadedBy: people.stranger });
  const file = { name: 'x.png', type: 'image/png', size: 1, sha256: 'x' };
  await make('PartnerAssetVersion', 'loose', { ...file, uploadedBy: people.CHANNEL_MANAGER });
  for (const [label, of] of Object.entries({ partner, rival })) {
    const person = label === 'partner' ? people.partnerAdmin : people.rival;
    await make('PartnerLogo', label, { ...file, partner: of, uploadedBy: person });
    await make('PartnerBrand', label, { partner: of, name: label });
    await make('PartnerAssetDownload', label, { asset: everyone, versionNumber: 1, partner: of, person, at: new Date() });
  }
  for (const [label, { tier }] of Object.entries({ partner, rival }))
    await make('ScorecardTarget', label, { tier, measure: 'REVENUE', target: '10' });
  await make('PartnerLogo', 'loose', { ...file, uploadedBy: people.partnerAdmin });
}

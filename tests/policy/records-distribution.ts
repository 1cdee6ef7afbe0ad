import type { DistributionRule } from '../../apps/api/src/partners/index.js';
import type { Company, Core, Make } from './company.js';

/** leads on their way to partners (row «Lead»). */
export async function addDistribution({ partner, rival, people, employees, leads }: Core, make: Make, ids: Company['ids']): Promise<void> {
  const by = { manager: employees.stranger, calendar: ids.BusinessCalendar?.office };
  await make('DistributionRule', 'draft', { ...by, name: 'Draft' });
  // Leads are given out by none, so that the others' tests are left alone.
  const rule = await make<DistributionRule>('DistributionRule', 'retired', { ...by, name: 'Retired', state: 'RETIRED' });
  await make('DistributionRun', 'run', { requestedBy: employees.stranger });
  await make('UnplacedLead', 'lead', { lead: leads.foreign, rule, reason: 'NO_CANDIDATE', offers: 0, at: new Date() });
  const offer = (label: string, values: object) =>
    make('LeadOffer', label, {
      offeredAt: new Date(),
      respondUntil: new Date('2098-01-01'),
      hop: 1,
      score: '50',
      scoreValues: [{ kind: 'TIER', value: '1', weight: 1, points: '50' }],
      scoreBand: 'WARM',
      pulledBackBy: employees.stranger,
      offeredBy: employees.stranger,
      answeredBy: people.stranger,
      rule,
      ...values,
    });
  await offer('open', { lead: leads.foreign, partner });
  await offer('seller', { lead: leads.seller, partner, state: 'ACCEPTED', seller: people.seller });
  await offer('partner', { lead: leads.partner, partner, state: 'ACCEPTED', seller: people.partnerAdmin });
  await offer('rival', { lead: leads.rival, partner: rival });
}

import type { EarningsComponent, EarningsEntry, EarningsPlan, EarningsPlanVersion } from '../../apps/api/src/earnings/index.js';
import type { Company, Core, Make } from './company.js';

const USD = { currency: 'USD' };

/** Rows «Funds, partner earnings» and «Employee earnings, statements», as far as partners go: of the partner and of a rival. */
export async function addEarnings({ partner, rival, people, employees, orders }: Core, make: Make, ids: Company['ids']): Promise<void> {
  for (const [label, of] of Object.entries({ partner, rival })) {
    const plan = await make<EarningsPlan>('EarningsPlan', label, { name: label, partner: of, ...USD });
    const planVersion = await make<EarningsPlanVersion>('EarningsPlanVersion', label, { plan, number: 1 });
    const terms = { planVersion, position: 1, kind: 'REBATE', measure: 'ORDERED', method: 'MARGINAL' };
    const component = await make<EarningsComponent>('EarningsComponent', label, { ...terms, name: label });
    await make('EarningsBand', label, { component, from: '0', rate: '0.05' });
    const sold = { partner: of, planVersion, component, order: orders[label], orderLine: ids.OrderLine?.[label], exchangeRate: '1', ...USD };
    await make('EarningsAttribution', label, { ...sold, measure: 'ORDERED', slot: label, soldOn: '2026-06-10' });
    const credit = {
      ...sold,
      kind: 'CREDIT',
      event: 'ORDER_PLACED',
      bookedOn: '2026-06-10',
      amount: '5',
      base: '100',
      baseCurrency: 'USD',
      rounding: '0',
    };
    const entry = await make<EarningsEntry>('EarningsEntry', label, { ...credit, basis: 'AMOUNT', key: label });
    await make('EarningsEntry', `${label} margin`, { ...credit, basis: 'MARGIN', key: `${label} margin` });
    const month = { startsOn: '2026-06-01', endsOn: '2026-06-30', reviewUntil: '2099-01-01' };
    const statement = await make('EarningsStatement', label, { number: `ES-${label}`, partner: of, ...month, ...USD });
    await make('EarningsStatementLine', label, { statement, entry, bookedOn: '2026-06-10' });
    const correction = { partner: of, bookedOn: '2026-06-10', amount: '1', reason: 'x', proposedBy: employees.stranger, ...USD };
    await make('EarningsAdjustment', label, correction);
    const decided = { status: 'APPROVED', decidedBy: employees.mate, decidedAt: new Date() };
    await make('EarningsAdjustment', `${label} agreed`, { ...correction, ...decided });
    const openedBy = label === 'partner' ? people.partnerAdmin : people.rival;
    await make('EarningsDispute', label, { entry, partner: of, reason: 'x', openedBy, openedAt: new Date() });
  }
  await make('EarningsReplay', 'replay', { startsOn: '2026-01-01', endsOn: '2026-01-31', startedBy: employees.stranger, entries: 1 });
}

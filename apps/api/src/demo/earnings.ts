import { uuidOf } from '../core/ids.js';
import { EarningsBand, EarningsComponent, EarningsPlan, EarningsPlanVersion } from '../earnings/index.js';
import type { Company } from './company.js';

const BANDS = [
  ['0', '0'],
  ['20000', '0.01'],
  ['50000', '0.02'],
] as const;

/** What partners earn by what they sold: a plan and its next draft, and a ledger that the database worked out, with its statements. */
export async function earnings(company: Company): Promise<void> {
  const { world, partners } = company;
  const [first] = partners;
  const plan = world.add(EarningsPlan, {
    name: 'Commission and volume bonus',
    programme: first?.programme ?? null,
    frequency: 'MONTH',
    reviewDays: 10,
    currency: 'USD',
  });
  const version = world.add(EarningsPlanVersion, {
    plan,
    number: 1,
    status: 'DRAFT',
    validFrom: world.date(-600),
    note: 'As agreed with all partners.',
  });
  const draft = world.add(EarningsPlanVersion, { plan, number: 2, status: 'DRAFT', note: 'More for deals that a partner found.' });
  for (const [planVersion, sourced] of [
    [version, '0.08'],
    [draft, '0.1'],
  ] as const) {
    const commission = { planVersion, kind: 'COMMISSION', measure: 'PAID', basis: 'AMOUNT' } as const;
    world.add(EarningsComponent, { ...commission, position: 1, name: 'Deals that you found', rate: sourced, involvement: 'SOURCED' });
    world.add(EarningsComponent, { ...commission, position: 2, name: 'Sales through you', rate: '0.05' });
    const rebate = { planVersion, kind: 'REBATE', measure: 'ORDERED', basis: 'AMOUNT', method: 'MARGINAL' } as const;
    const bonus = world.add(EarningsComponent, { ...rebate, position: 3, name: 'Volume bonus' });
    for (const [from, rate] of BANDS) world.add(EarningsBand, { component: bonus, from, rate });
  }
  await world.flush();
  const today = `'${world.date(0)}'::date`;
  const admin = first && company.partnerAdmins.get(first);
  await world.run(`
    update earnings_plan_version set status = 'PUBLISHED', published_at = now() - interval '600 days', published_by_id = '${uuidOf('emp', company.employee('CHANNEL_MANAGER').id)}'
      where id = '${uuidOf('epv', version.id)}';
    select relata.earnings_credit(null, null, null, null, null, ${today});
    select relata.earnings_open_statements(${today});
    -- All but the last of each partner has been looked at, and is paid.
    update earnings_statement s set review_until = ends_on + 10
      where exists (select from earnings_statement n where n.partner_id = s.partner_id and n.ends_on > s.ends_on);
    select relata.earnings_close_statements(${today});
    select relata.earnings_pay(s.id, 'SEPA 2026') from earnings_statement s where s.status = 'CLOSED'
      and s.partner_id <> '${uuidOf('par', partners[1]?.id ?? '')}' and not exists (select from earnings_statement n where n.partner_id = s.partner_id and n.ends_on > s.ends_on and n.status <> 'OPEN');
    insert into earnings_dispute (entry_id, partner_id, reason, opened_by_id, opened_at)
      select l.entry_id, s.partner_id, 'An order that came in at the end of the month is missing in this sum.', '${uuidOf('per', admin?.id ?? '')}', now() - interval '1 day'
      from earnings_statement s join earnings_statement_line l on l.statement_id = s.id join earnings_entry e on e.id = l.entry_id
      where s.partner_id = '${uuidOf('par', first?.id ?? '')}' and s.status = 'OPEN' and e.kind = 'CREDIT' order by e.amount desc limit 1;
  `);
}

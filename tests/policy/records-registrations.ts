import type { BusinessCalendar } from '../../apps/api/src/directory/index.js';
import type { DealRegistration } from '../../apps/api/src/partners/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Company, Core, Make } from './company.js';

/** row «Deal registration»: of the seller, of the partner's administrator, and of a rival on accounts of the rep, the team and others. */
export async function addRegistrations({ sql }: TestBench, core: Core, make: Make, ids: Company['ids']): Promise<void> {
  const { accounts, partner, rival, people, employees, opportunities, leads } = core;
  const of = { partner, seller: people.seller, programme: partner.programme };
  const other = { partner: rival, seller: people.rival, programme: rival.programme };
  const decided = { approvedAt: new Date(), protectedUntil: '2099-01-01', status: 'APPROVED' };
  const registrations: Record<string, object> = {
    rep: { ...other, account: accounts.rep, owner: employees.SALES_REP },
    approved: { ...other, account: accounts.rep, owner: employees.SALES_REP, ...decided },
    team: { ...other, account: accounts.team, owner: employees.mate },
    seller: { ...of, account: accounts.dealt, owner: employees.stranger },
    partner: { ...of, seller: people.partnerAdmin, account: accounts.dealt, owner: employees.stranger, ...decided },
    rival: { ...other, account: accounts.foreign, owner: employees.stranger, status: 'REJECTED', ground: 'TERMS', message: 'x' },
  };
  const calendar = await make<BusinessCalendar>('BusinessCalendar', 'registrations', { name: 'Registrations', timeZone: 'UTC' });
  await make('BusinessHours', 'registrations', { calendar, weekday: 'MONDAY', opensAt: '09:00', closesAt: '17:00' });
  for (const [label, programme] of Object.entries({ dealers: partner.programme, agents: rival.programme }))
    await make('RegistrationPolicy', label, { programme, calendar });
  await make('RegistrationApprovalRule', 'large', { name: 'Large', position: 1, kind: 'ROLE', role: 'ADMIN' });
  for (const [label, values] of Object.entries(registrations)) {
    const registration = await make<DealRegistration>('DealRegistration', label, {
      company: label,
      status: 'SUBMITTED',
      country: 'AT',
      amount: '100',
      currency: 'USD',
      closeDate: '2099-01-01',
      round: 1,
      ...values,
    });
    await make('DealRegistrationItem', label, { registration, position: 1, category: ids.ProductCategory?.tools });
    await make('DealRegistrationContact', label, {
      registration,
      position: 1,
      givenName: 'Cora',
      familyName: label,
      email: `${label}@customer.test`,
    });
    const kind = { kind: 'ACCOUNT', account: accounts.foreign, score: 50, sameDeal: false, reasons: ['SAME_NAME'], foundAt: new Date() };
    await make('DealRegistrationConflict', label, { registration, title: label, ...kind });
    const role = values && 'partner' in values && ['rep', 'approved', 'team'].includes(label) ? 'CHANNEL_MANAGER' : 'ADMIN';
    await make('DealRegistrationApproval', label, { registration, round: 1, step: 2, role, reason: 'Large' });
    await make('DealRegistrationExtension', label, { registration, days: 30, reason: 'More time' });
  }
  const found = { registration: ids.DealRegistration?.rep, score: 50, sameDeal: false, foundAt: new Date() };
  await make('DealRegistrationConflict', 'of a lead', { ...found, kind: 'LEAD', lead: leads.foreign });
  await make('DealRegistrationConflict', 'of an opportunity', { ...found, kind: 'OPPORTUNITY', opportunity: opportunities.foreign });
  await make('DealRegistrationConflict', 'of a registration', { ...found, kind: 'REGISTRATION', other: ids.DealRegistration?.rival });
  for (const [label, opportunity] of Object.entries(opportunities)) {
    const { owner, partner: on = null, partnerSeller = null } = opportunity;
    await make('DealChangeRequest', label, { opportunity, owner, partner: on, partnerSeller, closeDate: '2099-01-01', reason: 'Later' });
  }
  // What the database wrote down by itself about making them.
  await sql('set local session_replication_role = replica; delete from deal_registration_change');
  for (const label of Object.keys(registrations))
    await make('DealRegistrationChange', label, { registration: ids.DealRegistration?.[label], to: 'SUBMITTED', at: new Date() });
}

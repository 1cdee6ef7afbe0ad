import { Partner, PartnerMember, PartnerProgramme, PartnerTerritory, PartnerTier, Person } from '../directory/index.js';
import { type Company, demoEmail } from './company.js';
import { domainOf } from './names.js';

/** Name, discount, weight for leads, fund allowance, benefits. */
const TIERS = [
  ['Bronze', '0.05', '1', null, 'Price list for partners and access to sales material.'],
  ['Silver', '0.1', '1.5', '5000', 'Leads in your territory, marketing funds and a channel manager of your own.'],
  ['Gold', '0.15', '2', '20000', 'First choice of leads, the largest discount and marketing funds, joint business planning.'],
] as const;
const PARTNERS = [
  ['Greenwheel Dealers', 'RESELLER', 'Gold', ['Fleet', 'Workshop'], 'US West'],
  ['Fleetwise Integrators', 'INTEGRATOR', 'Silver', ['Telematics'], 'Germany'],
  ['Urban Mobility Distribution', 'DISTRIBUTOR', 'Bronze', ['Cargo'], 'Europe'],
] as const;
const ROLES = ['ADMIN', 'SELLER', 'TECHNICIAN', 'MARKETER'] as const;

/** A programme with three tiers and three partners; the first one's people have the demo sign-ins. */
export function partners(company: Company): void {
  const { world } = company;
  const programme = world.add(PartnerProgramme, {
    name: 'Relata Partner Programme',
    description: 'For everyone who sells our bicycles and what belongs to them.',
    currency: 'USD',
  });
  for (const [at, [name, discount, leadWeight, fundAllowance, benefits]] of TIERS.entries())
    company.tiers.set(
      name,
      world.add(PartnerTier, {
        programme,
        name,
        rank: at + 1,
        benefits,
        discount,
        leadWeight,
        fundAllowance,
        currency: fundAllowance && 'USD',
      }),
    );
  for (const [at, [name, type, tier, specialisations, territory]] of PARTNERS.entries()) {
    const partner = world.add(Partner, {
      name,
      type,
      programme,
      tier: company.tiers.get(tier) as PartnerTier,
      tierSince: world.date(-200),
      specialisations: [...specialisations],
      status: 'ACTIVE',
      domain: domainOf(name),
      channelManager: company.employee('CHANNEL_MANAGER'),
    });
    company.partners.push(partner);
    const members = new Map<string, Person>();
    company.members.set(partner, members);
    world.add(PartnerTerritory, { partner, territory: company.territory(territory) });
    for (const role of ROLES) {
      const own = company.names.next();
      const email = at === 0 ? demoEmail(`PARTNER_${role}`) : `${own.givenName}.${own.familyName}@${domainOf(name)}`.toLowerCase();
      const person = world.add(Person, { ...own, email, language: 'en' });
      world.add(PartnerMember, { partner, person, role, active: true });
      members.set(role, person);
      if (role === 'ADMIN') company.partnerAdmins.set(partner, person);
      if (role === 'SELLER') company.sellers.set(partner, person);
    }
  }
}

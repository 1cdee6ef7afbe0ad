import { Partner, PartnerMember, Person } from '../directory/index.js';
import { type Company, demoEmail } from './company.js';
import { domainOf } from './names.js';

const PARTNERS = [
  ['Greenwheel Dealers', 'RESELLER', 'Gold'],
  ['Fleetwise Integrators', 'INTEGRATOR', 'Silver'],
  ['Urban Mobility Distribution', 'DISTRIBUTOR', 'Silver'],
] as const;
const ROLES = ['ADMIN', 'SELLER', 'TECHNICIAN', 'MARKETER'] as const;

/** Three partners; the first one's people have the demo sign-ins. */
export function partners(company: Company): void {
  const { world } = company;
  for (const [at, [name, type, tier]] of PARTNERS.entries()) {
    const partner = world.add(Partner, {
      name,
      type,
      tier,
      status: 'ACTIVE',
      domain: domainOf(name),
      channelManager: company.employee('CHANNEL_MANAGER'),
    });
    company.partners.push(partner);
    for (const role of ROLES) {
      const own = company.names.next();
      const email = at === 0 ? demoEmail(`PARTNER_${role}`) : `${own.givenName}.${own.familyName}@${domainOf(name)}`.toLowerCase();
      const person = world.add(Person, { ...own, email, language: 'en' });
      world.add(PartnerMember, { partner, person, role, active: true });
      if (role === 'SELLER') company.sellers.set(partner, person);
    }
  }
}

import type { Role } from '../core/index.js';
import { Employee, EmployeeRole, Person, Territory } from '../directory/index.js';
import { type Company, demoEmail } from './company.js';

/** Position, department, role, the index of the manager above, and the territory. The order is the tree from the top. */
type Post = [key: string, position: string, department: string, role: Role | null, manager: string | null, territory?: string];

/** The people with a demo sign-in have their role as the key; everyone else a name. */
const POSTS: Post[] = [
  ['ceo', 'Chief executive', 'Management', 'ADMIN', null],
  ['SALES_MANAGER', 'Head of sales', 'Sales', 'SALES_MANAGER', 'ceo', 'World'],
  ['west', 'Regional sales manager', 'Sales', 'SALES_MANAGER', 'SALES_MANAGER', 'North America'],
  ['east', 'Regional sales manager', 'Sales', 'SALES_MANAGER', 'SALES_MANAGER', 'Europe'],
  ['SALES_REP', 'Account executive', 'Sales', 'SALES_REP', 'west', 'US West'],
  ['rep2', 'Account executive', 'Sales', 'SALES_REP', 'west', 'US East'],
  ['rep3', 'Account executive', 'Sales', 'SALES_REP', 'west', 'Canada'],
  ['rep4', 'Account executive', 'Sales', 'SALES_REP', 'east', 'Germany'],
  ['rep5', 'Account executive', 'Sales', 'SALES_REP', 'east', 'Alps'],
  ['rep6', 'Account executive', 'Sales', 'SALES_REP', 'east', 'Nordics and Benelux'],
  ['CHANNEL_MANAGER', 'Channel manager', 'Partners', 'CHANNEL_MANAGER', 'SALES_MANAGER'],
  ['SUPPORT_MANAGER', 'Head of service', 'Service', 'SUPPORT_MANAGER', 'ceo'],
  ['SUPPORT_AGENT', 'Service agent', 'Service', 'SUPPORT_AGENT', 'SUPPORT_MANAGER'],
  ['agent2', 'Service agent', 'Service', 'SUPPORT_AGENT', 'SUPPORT_MANAGER'],
  ['agent3', 'Service agent', 'Service', 'SUPPORT_AGENT', 'SUPPORT_MANAGER'],
  ['cmo', 'Head of marketing', 'Marketing', 'MARKETER', 'ceo'],
  ['MARKETER', 'Campaign manager', 'Marketing', 'MARKETER', 'cmo'],
  ['HR', 'People partner', 'People', 'HR', 'ceo'],
  ['cfo', 'Chief financial officer', 'Finance', 'FINANCE', 'ceo'],
  ['FINANCE', 'Controller', 'Finance', 'FINANCE', 'cfo'],
  ['ANALYST', 'Business analyst', 'Finance', 'ANALYST', 'cfo'],
  ['ADMIN', 'Systems administrator', 'IT', 'ADMIN', 'cfo'],
  ['EMPLOYEE', 'Mechanic', 'Workshop', null, 'SUPPORT_MANAGER'],
  ['mechanic2', 'Mechanic', 'Workshop', null, 'SUPPORT_MANAGER'],
  ['warehouse', 'Warehouse lead', 'Operations', null, 'cfo'],
];

const TERRITORIES: [name: string, parent: string | null, countries: string[], regions: string[]][] = [
  ['World', null, [], []],
  ['North America', 'World', ['US', 'CA'], []],
  ['Europe', 'World', ['DE', 'AT', 'CH', 'DK', 'NL'], []],
  ['US West', 'North America', ['US'], ['Oregon', 'Washington', 'Colorado']],
  ['US East', 'North America', ['US'], ['Illinois', 'Massachusetts']],
  ['Canada', 'North America', ['CA'], []],
  ['Germany', 'Europe', ['DE'], []],
  ['Alps', 'Europe', ['AT', 'CH'], []],
  ['Nordics and Benelux', 'Europe', ['DK', 'NL'], []],
];

/** Territories, and the employees in their tree, one at least for every role of employees. */
export function people(company: Company): void {
  const { world, names } = company;
  for (const [name, parent, countries, regions] of TERRITORIES) {
    const above = parent ? company.territory(parent) : null;
    company.territories.set(name, world.add(Territory, { name, parent: above, countries, regions, industries: [] }));
  }
  for (const [at, [key, position, department, role, manager, territory]] of POSTS.entries()) {
    const signIn = (role === key || key === 'EMPLOYEE') && demoEmail(key as Role);
    const name = names.next();
    const hired = world.between(-2500, -420);
    const person = world.add(Person, {
      ...name,
      email: signIn || `${name.givenName}.${name.familyName}@relata.example`.toLowerCase(),
      phone: `+1 503 555 01${String(at).padStart(2, '0')}`,
      language: 'en',
      timeZone: territory && ['Europe', 'Germany', 'Alps', 'Nordics and Benelux'].includes(territory) ? 'Europe/Berlin' : 'America/Los_Angeles',
      birthday: `${world.between(1962, 2002)}-${String(world.between(1, 12)).padStart(2, '0')}-${String(world.between(1, 28)).padStart(2, '0')}`,
    });
    const employee = world.add(Employee, {
      person,
      number: `E-${1001 + at}`,
      position,
      department,
      manager: manager ? company.employee(manager) : null,
      territory: territory ? company.territory(territory) : null,
      hiredOn: world.date(hired),
    });
    if (role) world.add(EmployeeRole, { employee, role });
    company.employees.set(key, employee);
    if (role === 'SALES_REP') company.reps.push(employee);
  }
}

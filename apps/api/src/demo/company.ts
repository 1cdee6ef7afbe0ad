import type { Role } from '../core/index.js';
import type { Account, BusinessCalendar, Contact, Employee, Partner, PartnerTier, Person, Territory } from '../directory/index.js';
import type { Opportunity, Order, Product, Stage } from '../sales/index.js';
import type { Case } from '../service/index.js';
import type { DemoFile } from './files.js';
import { Names } from './names.js';
import type { World } from './world.js';

/** A sign-in of the demo company: one for each role. */
export interface DemoSignIn {
  role: Role;
  email: string;
  name: string;
}

/** The company while it is made: what each part leaves for those after it. */
export class Company {
  readonly names: Names;
  readonly territories = new Map<string, Territory>();
  readonly calendars = new Map<string, BusinessCalendar>();
  readonly employees = new Map<string, Employee>();
  readonly reps: Employee[] = [];
  readonly tiers = new Map<string, PartnerTier>();
  readonly partners: Partner[] = [];
  /** Sellers of each partner. */
  readonly sellers = new Map<Partner, Person>();
  /** Administrators of each partner. */
  readonly partnerAdmins = new Map<Partner, Person>();
  /** People of each partner, by their role. */
  readonly members = new Map<Partner, Map<string, Person>>();
  readonly businesses: Account[] = [];
  readonly individuals: Account[] = [];
  /** Contacts of each account, the first one to speak to first. */
  readonly contacts = new Map<Account, Contact[]>();
  readonly products: Product[] = [];
  readonly stages: Stage[] = [];
  readonly opportunities: Opportunity[] = [];
  readonly orders: Order[] = [];
  readonly cases: Case[] = [];
  /** Deals that came of an activity already. */
  readonly brought = new Set<Opportunity>();
  /** Files of records that have one. */
  readonly files: { id: string; file: DemoFile }[] = [];

  constructor(readonly world: World) {
    this.names = new Names(world);
  }

  territory(name: string): Territory {
    return found(this.territories.get(name), name);
  }

  calendar(name: string): BusinessCalendar {
    return found(this.calendars.get(name), name);
  }

  employee(key: string): Employee {
    return found(this.employees.get(key), key);
  }

  contactsOf(account: Account): Contact[] {
    return found(this.contacts.get(account), account.name);
  }
}

/** The address of the sign-in for a role: `sales.rep@relata.example`. */
export const demoEmail = (role: Role): string => `${role.toLowerCase().replaceAll('_', '.')}@relata.example`;

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The demo company has no "${name}" yet: put the parts into order`);
  return value;
}

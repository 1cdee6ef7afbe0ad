import type { MikroORM } from '@mikro-orm/postgresql';
import { createOrm } from '../core/database/orm.js';
import { newId, uuidOf } from '../core/ids.js';
import { type Class, modelOf } from '../core/model/registry.js';
import { sum } from '../core/money.js';
import { type Principal, principal } from '../core/policy/principal.js';
import { principalRole, type Role, roleParts, type Scope } from '../core/policy/roles.js';
import { Account, Contact, Employee, EmployeeRole, Partner, PartnerMember, PartnerProgramme, PartnerTier, Person } from '../directory/index.js';
import { Activity, Lead, Opportunity, Order, Pipeline, Product, Stage } from '../sales/index.js';
import { Case } from '../service/index.js';
import { type TestDatabase, withAdmin } from './database.js';

let counter = 0;
const next = (): number => {
  counter += 1;
  return counter;
};

/** Makes records for tests, as the administrator of the database. Required parents are filled in. */
export class Builder {
  private readonly orm: MikroORM;
  private pipeline: Pipeline | null = null;

  constructor(private readonly database: TestDatabase) {
    this.orm = createOrm(database.url, 2);
  }

  close(): Promise<void> {
    return this.orm.close(true);
  }

  /** Saves a record of any entity. */
  async save<T extends object>(target: Class<T>, values: object): Promise<T> {
    const em = this.orm.em.fork();
    const made = em.create(target as never, { id: newId(modelOf(target).prefix), ...values } as never) as T;
    await em.persist(made).flush();
    return made;
  }

  person(values: Partial<Person> = {}): Promise<Person> {
    const n = next();
    return this.save(Person, { givenName: 'Ada', familyName: `Person${n}`, email: `person${n}@example.test`, ...values });
  }

  async employee(values: Partial<Employee> = {}): Promise<Employee> {
    return this.save(Employee, { person: values.person ?? (await this.person()), position: 'Seller', ...values });
  }

  account(values: Partial<Account> = {}): Promise<Account> {
    return this.save(Account, { name: `Account ${next()}`, kind: 'BUSINESS', currency: 'USD', ...values });
  }

  async contact(values: Partial<Contact> = {}): Promise<Contact> {
    return this.save(Contact, { account: values.account ?? (await this.account()), person: values.person ?? (await this.person()), ...values });
  }

  partner(values: Partial<Partner> = {}): Promise<Partner> {
    return this.save(Partner, { name: `Partner ${next()}`, type: 'RESELLER', status: 'ACTIVE', ...values });
  }

  programme(values: Partial<PartnerProgramme> = {}): Promise<PartnerProgramme> {
    return this.save(PartnerProgramme, { name: `Programme ${next()}`, currency: 'USD', ...values });
  }

  async tier(values: Partial<PartnerTier> = {}): Promise<PartnerTier> {
    return this.save(PartnerTier, { programme: values.programme ?? (await this.programme()), name: `Tier ${next()}`, rank: 1, ...values });
  }

  product(values: Partial<Product> = {}): Promise<Product> {
    const n = next();
    return this.save(Product, { sku: `SKU-${n}`, name: `Product ${n}`, listPrice: '100', cost: '60', currency: 'USD', ...values });
  }

  /** The default pipeline: Qualify, Propose, Negotiate, Won, Lost. */
  async defaultPipeline(): Promise<Pipeline> {
    if (this.pipeline) return this.pipeline;
    const pipeline = await this.save(Pipeline, { name: 'Sales', isDefault: true });
    const stages = [
      ['Qualify', '0.1', 'PIPELINE'],
      ['Propose', '0.4', 'BEST_CASE'],
      ['Negotiate', '0.7', 'COMMIT'],
      ['Won', '1', 'CLOSED'],
      ['Lost', '0', 'OMITTED'],
    ] as const;
    for (const [at, [name, probability, forecastCategory]] of stages.entries())
      await this.save(Stage, { pipeline, name, position: at + 1, probability, forecastCategory, rottingDays: 30 });
    this.pipeline = pipeline;
    return pipeline;
  }

  async stage(name: string): Promise<Stage> {
    const pipeline = await this.defaultPipeline();
    return this.orm.em.fork().findOneOrFail(Stage, { pipeline, name });
  }

  async opportunity(values: Partial<Opportunity> = {}): Promise<Opportunity> {
    const stage = values.stage ?? (await this.stage('Qualify'));
    return this.save(Opportunity, {
      name: `Deal ${next()}`,
      account: values.account ?? (await this.account()),
      pipeline: stage.pipeline,
      stage,
      forecastCategory: stage.forecastCategory,
      owner: values.owner ?? (await this.employee()),
      currency: 'USD',
      amount: '1000',
      closeDate: '2026-12-31',
      stageEnteredAt: new Date(),
      ...values,
    });
  }

  lead(values: Partial<Lead> = {}): Promise<Lead> {
    return this.save(Lead, { givenName: 'Lea', familyName: `Lead${next()}`, company: 'Leadwood', ...values });
  }

  async order(values: Partial<Order> = {}): Promise<Order> {
    const { subtotal = '100', tax = '0', freight = '0' } = values;
    const amounts = { subtotal, tax, freight };
    return this.save(Order, {
      number: `O-${next()}`,
      channel: 'DIRECT',
      account: values.account ?? (await this.account()),
      placedAt: new Date(),
      currency: 'USD',
      ...values,
      ...amounts,
      total: sum(Object.values(amounts)),
    });
  }

  async activity(values: Partial<Activity> = {}): Promise<Activity> {
    return this.save(Activity, {
      kind: 'NOTE',
      subject: `Note ${next()}`,
      at: new Date(),
      owner: values.owner ?? (await this.employee()),
      ...values,
    });
  }

  /** A case of a contact, at the contact's account. */
  async case(values: Partial<Case> = {}): Promise<Case> {
    const n = next();
    const contact = values.contact ?? (values.account ? null : await this.contact());
    return this.save(Case, {
      number: `T-${n}`,
      kind: 'QUESTION',
      subject: `Case ${n}`,
      channel: 'PORTAL',
      account: contact?.account,
      contact,
      openedAt: new Date(),
      ...values,
    });
  }

  /** An employee with these roles, and the principal that they act as. */
  async asEmployee(
    roles: Role[] = [],
    values: Partial<Employee> = {},
    scopes: Scope[] | null = null,
  ): Promise<{ employee: Employee; principal: Principal }> {
    const employee = await this.employee(values);
    for (const role of roles) await this.save(EmployeeRole, { employee, role });
    const person = uuidOf('per', employee.person.id);
    return {
      employee,
      principal: await this.ready({
        kind: scopes ? 'app' : 'employee',
        userId: `user-${employee.id}`,
        personId: person,
        employeeId: uuidOf('emp', employee.id),
        roles: ['EMPLOYEE', ...roles],
        scopes,
      }),
    };
  }

  /** A member of a partner, and the principal that they act as. */
  async asPartner(
    role: 'ADMIN' | 'SELLER' | 'TECHNICIAN' | 'MARKETER',
    partner?: Partner,
  ): Promise<{ partner: Partner; person: Person; principal: Principal }> {
    const organisation = partner ?? (await this.partner());
    const person = await this.person();
    await this.save(PartnerMember, { partner: organisation, person, role });
    const made = await this.ready({
      kind: 'partner',
      userId: `user-${person.id}`,
      personId: uuidOf('per', person.id),
      partnerId: uuidOf('par', organisation.id),
      roles: [`PARTNER_${role}`],
    });
    return { partner: organisation, person, principal: made };
  }

  /** A contact with a portal role, and the principal that they act as. */
  async asCustomer(portalRole: 'ADMIN' | 'MEMBER', account?: Account): Promise<{ account: Account; contact: Contact; principal: Principal }> {
    const contact = await this.contact({ portalRole, ...(account ? { account } : {}) });
    const made = await this.ready({
      kind: 'customer',
      userId: `user-${contact.id}`,
      personId: uuidOf('per', contact.person.id),
      roles: [`CUSTOMER_${portalRole}`],
    });
    return { account: contact.account, contact, principal: made };
  }

  /** Makes sure that the role of the database which the principal takes is there. */
  private async ready(given: Parameters<typeof principal>[0]): Promise<Principal> {
    const parts = roleParts(given.roles, given.scopes != null);
    if (parts.length > 1)
      await withAdmin(
        (client) => client.query('select relata.ensure_role($1, $2)', [principalRole(given.roles, given.scopes != null), parts]),
        this.database.url,
      );
    return principal(given);
  }
}

import type { Account, Contact, Employee, Person } from '../directory/index.js';
import { Agent, Case, CaseEvent, type CaseEventKind, CaseMessage, type CaseStatus, Queue, QueueMember, ServicePartner } from '../service/index.js';
import type { Company } from './company.js';
import { CONVERSATIONS, type Conversation } from './conversations.js';

const COUNT = 64;
const HOUR = 3_600_000;
const SKILLS: Record<string, string[]> = { SUPPORT_AGENT: ['orders', 'bikes'], agent2: ['bikes', 'german'], agent3: ['orders'] };

/** Queues with their agents, and cases of the last four months in every state, each with its conversation and its history. */
export function cases(company: Company): void {
  const { world } = company;
  const manager = company.employee('SUPPORT_MANAGER');
  const second = world.add(Queue, { name: 'Escalations', skills: [], isDefault: false, manager, autoCloseDays: 14 });
  const queues = {
    Service: world.add(Queue, { name: 'Service', skills: [], isDefault: true, escalatesTo: second, manager, autoCloseDays: 7 }),
    Workshop: world.add(Queue, {
      name: 'Workshop',
      skills: ['bikes'],
      isDefault: false,
      escalatesTo: second,
      manager,
      overflowMinutes: 240,
      autoCloseDays: 14,
    }),
    'Orders and returns': world.add(Queue, {
      name: 'Orders and returns',
      skills: ['orders'],
      isDefault: false,
      escalatesTo: second,
      manager,
      autoCloseDays: 7,
    }),
  };
  for (const [key, skills] of Object.entries(SKILLS)) {
    const employee = company.employee(key);
    world.add(Agent, { employee, availability: key === 'agent3' ? 'AWAY' : 'AVAILABLE', capacity: 6, skills });
    for (const queue of Object.values(queues)) if (queue.skills.every((skill) => skills.includes(skill))) world.add(QueueMember, { queue, employee });
  }
  world.add(QueueMember, { queue: second, employee: manager });
  for (const partner of company.partners.slice(0, 2))
    world.add(ServicePartner, { partner, capacity: 5, skills: ['bikes'], certifiedUntil: world.date(300) });
  const days = Array.from({ length: COUNT }, (_, n) => (n < 16 ? world.between(-6, -2) : world.between(-120, -10))).sort((a, b) => a - b);
  for (const [n, day] of days.entries()) {
    const told = CONVERSATIONS[n % CONVERSATIONS.length] as Conversation;
    // What came in long ago is over by now, and nothing that came in lately.
    const ends = day < -9 ? 'CLOSED' : told.ends === 'CLOSED' ? 'RESOLVED' : told.ends;
    tell(company, queues[told.queue], { ...told, ends }, n, day);
  }
}

/** A customer; the people of the portal's demo sign-ins more often than others. */
function asker({ world, businesses, individuals, contactsOf, contacts }: Company, n: number): Contact {
  const account = n % 5 === 0 ? (businesses[0] as Account) : world.pick(n % 2 === 0 ? businesses : individuals);
  const known = contacts.get(account) ?? contactsOf(account);
  return known[n % 10 === 0 && known[1] ? 1 : 0] as Contact;
}

function tell(company: Company, queue: Queue, told: Conversation, n: number, day: number): void {
  const { world, orders, partners } = company;
  const contact = asker(company, n);
  const openedAt = world.day(day);
  const untouched = told.ends === 'NEW';
  const workers = Object.keys(SKILLS).filter((key) => queue.skills.every((skill) => SKILLS[key]?.includes(skill)));
  const assignee = untouched ? null : company.employee(world.pick(workers));
  const partner = told.ends === 'ON_HOLD' ? (partners[0] ?? null) : null;
  const made = world.add(Case, {
    number: `C-${9_000 + n}`,
    kind: told.kind,
    subject: told.subject,
    priority: told.priority ?? 'NORMAL',
    status: told.ends,
    channel: n % 3 === 0 ? 'EMAIL' : 'PORTAL',
    language: contact.person.language ?? 'en',
    account: contact.account,
    contact,
    order: told.queue === 'Orders and returns' ? (orders.find(({ account }) => account === contact.account) ?? null) : null,
    queue,
    queuedAt: untouched ? openedAt : null,
    assignee,
    partner,
    reopenedCount: 0,
    openedAt,
    createdAt: openedAt,
  });
  company.cases.push(made);
  const history = new History(company, made, assignee);
  history.say(contact, told);
}

/** What happened with a case, in order: the triggers keep still while the demo is loaded, as for an import. */
class History {
  private at: number;
  private status: CaseStatus = 'NEW';

  constructor(
    private readonly company: Company,
    private readonly of: Case,
    private readonly agent: Employee | null,
  ) {
    this.at = of.openedAt.getTime();
  }

  say(contact: Contact, { lines, ends }: Conversation): void {
    const { world } = this.company;
    for (const [who, text] of lines) {
      const opening = who === 'customer' && this.at === this.of.openedAt.getTime();
      const author = who === 'customer' ? contact.person : (this.agent as Employee).person;
      if (!opening) this.later(world.between(1, 3) * HOUR);
      const at = new Date(this.at);
      const values = { internal: who === 'note', opening, authorKind: who === 'customer' ? 'CUSTOMER' : 'AGENT', channel: this.of.channel } as const;
      const message = world.add(CaseMessage, { case: this.of, ...values, author, text, at, createdAt: at });
      if (opening) this.taken(contact.person);
      else this.event(who === 'note' ? 'NOTED' : who === 'customer' ? 'CUSTOMER_REPLIED' : 'AGENT_REPLIED', { by: author, message });
      if (who === 'customer' && !opening) this.move('OPEN');
      if (who === 'agent') this.move('PENDING');
    }
    this.end(ends);
  }

  /** It is opened, and somebody is given it soon after. */
  private taken(by: Person): void {
    this.event('CREATED', { to: 'NEW', by });
    if (!this.agent) return;
    this.later(this.company.world.between(2, 40) * 60_000);
    this.move('OPEN');
    this.event('ASSIGNEE_CHANGED', { to: this.agent.id });
  }

  private end(ends: CaseStatus): void {
    const over = ends === 'RESOLVED' || ends === 'CLOSED';
    if (over && this.status !== 'RESOLVED') {
      this.later(HOUR);
      this.move('RESOLVED');
      this.of.resolvedAt = new Date(this.at);
    }
    if (ends === 'CLOSED') {
      this.later(7 * 24 * HOUR);
      this.move('CLOSED');
      this.of.closedAt = new Date(this.at);
    }
    if (!over) this.move(ends);
  }

  private move(to: CaseStatus): void {
    if (this.status === to) return;
    this.event('STATUS_CHANGED', { from: this.status, to });
    this.status = to;
  }

  private later(by: number): void {
    this.at += by;
  }

  private event(kind: CaseEventKind, values: Partial<CaseEvent>): void {
    const at = new Date(this.at);
    this.at += 1;
    this.company.world.add(CaseEvent, { case: this.of, kind, at, ...values, createdAt: at });
  }
}

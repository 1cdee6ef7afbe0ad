import type { Case, CaseMessage, Queue } from '../../apps/api/src/service/index.js';
import { keepRaw } from '../../apps/api/src/service/mail/raw-mail.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Core, Make } from './company.js';

/** Cases of everyone, each with something said and something internal. */
export async function addService(bench: TestBench, core: Core, make: Make): Promise<void> {
  const { sql } = bench;
  const { accounts, contacts, people, partner, rival, employees } = core;
  const of = (label: string, account = label) => ({ contact: contacts[label], account: accounts[account] });
  const queues = {
    service: await make<Queue>('Queue', 'service', { name: 'Service' }),
    billing: await make<Queue>('Queue', 'billing', { name: 'Billing' }),
  };
  await make('QueueMember', 'agent', { queue: queues.service, employee: employees.SUPPORT_AGENT });
  await make('QueueMember', 'stranger', { queue: queues.billing, employee: employees.stranger });
  for (const [label, employee] of Object.entries({ agent: employees.SUPPORT_AGENT, head: employees.SUPPORT_MANAGER, stranger: employees.stranger }))
    await make('Agent', label, { employee, capacity: 3 });
  for (const [label, servicing] of Object.entries({ partner, rival })) await make('ServicePartner', label, { partner: servicing, capacity: 1 });
  const cases: Record<string, { values: object; author: string; authorKind?: string }> = {
    member: { values: of('member', 'customer'), author: 'contact member' },
    admin: { values: of('admin', 'customer'), author: 'contact admin' },
    below: { values: of('below'), author: 'contact below' },
    rep: { values: { ...of('rep'), owner: employees.SALES_REP }, author: 'contact rep' },
    team: { values: { ...of('team'), owner: employees.mate }, author: 'contact team' },
    foreign: { values: of('foreign'), author: 'contact foreign' },
    queued: { values: { ...of('foreign'), queue: queues.service }, author: 'contact foreign' },
    agent: { values: { ...of('foreign'), assignee: employees.SUPPORT_AGENT }, author: 'SUPPORT_AGENT', authorKind: 'AGENT' },
    assigned: { values: { ...of('foreign'), partner, partnerAssignee: people.seller }, author: 'seller', authorKind: 'PARTNER' },
    serviced: { values: { ...of('foreign'), partner, partnerAssignee: people.technician }, author: 'technician', authorKind: 'PARTNER' },
    partner: { values: { ...of('foreign'), partner }, author: 'partnerAdmin', authorKind: 'PARTNER' },
    rival: { values: { ...of('foreign'), partner: rival, partnerAssignee: people.rival }, author: 'rival', authorKind: 'PARTNER' },
  };
  await make('CallCentreDay', 'day', { date: '2026-01-01', shift: 'AM' });
  const messages: [label: string, of: { id: string }, message: CaseMessage, kind: string][] = [];
  for (const [label, { values, author, authorKind = 'CUSTOMER' }] of Object.entries(cases)) {
    const asked = { number: `C-${label}`, kind: 'QUESTION', subject: label, channel: 'PORTAL', openedAt: new Date() };
    const found = await make<Case>('Case', label, { owner: employees.stranger, ...asked, ...values });
    const promised = { case: found, metric: 'RESOLUTION', startedAt: new Date(), dueAt: new Date(), targetMinutes: 60, agent: employees.stranger };
    await make('SlaRecord', label, { ...promised, account: found.account, state: 'MET' });
    await make('SlaAlert', label, { ...promised, kind: 'BREACH', at: new Date() });
    const said = { case: found, channel: 'PORTAL', at: new Date(), text: label };
    const word = await make<CaseMessage>('CaseMessage', label, { ...said, author: people[author], authorKind, opening: true });
    const note = await make<CaseMessage>('CaseMessage', `${label} internal`, {
      ...said,
      author: people.stranger,
      authorKind: 'AGENT',
      internal: true,
    });
    const file = { name: `${label}.txt`, type: 'text/plain', size: 1, sha256: 'x' };
    await make('Attachment', label, { ...file, message: word, uploadedBy: people[author] });
    await make('Attachment', `${label} internal`, { ...file, message: note, uploadedBy: people.stranger });
    const sent = { status: 'SENT', sentAt: new Date(), header: `<${label}@us.test>` };
    await make('OutboundMail', label, {
      case: found,
      message: word,
      contact: contacts.foreign,
      kind: 'ANSWER',
      to: 'x@x.test',
      subject: label,
      ...sent,
    });
    messages.push([label, found, word, 'STATUS_CHANGED'], [`${label} internal`, found, note, 'NOTED']);
  }
  for (const [label, uploadedBy] of Object.entries({ member: people['contact member'], agent: people.SUPPORT_AGENT }))
    await make('Attachment', `${label} unsent`, { name: 'x.txt', type: 'text/plain', size: 1, sha256: 'x', uploadedBy });
  // What the database wrote down by itself about making them.
  await sql('set local session_replication_role = replica; delete from case_event');
  const raw = await keepRaw(bench.app, Buffer.from('From: x@x.test\r\nSubject: x\r\n\r\nx'));
  for (const label of ['held', 'failed'])
    await make('InboundMail', label, { source: label, fingerprint: label, raw, receivedAt: new Date(), size: 1, outcome: label.toUpperCase() });
  for (const [label, found, message, kind] of messages)
    await make('CaseEvent', label, { case: found, at: new Date(), kind, by: people.stranger, message });
}

import { inLanguage, momentIn, task } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import type { CasePriority } from './case.entity.js';
import type { SlaAlertKind } from './sla-alert.entity.js';
import type { SlaMetric } from './sla-clock.js';

/** An alert as whom it is told to has to know it. */
interface Told {
  /** A uuid that is the same for this alert and person, so that the mail arrives once. */
  id: string;
  email: string;
  name: string;
  language: string | null;
  time_zone: string | null;
  kind: SlaAlertKind;
  metric: SlaMetric;
  due_at: Date;
  number: string;
  subject: string;
  priority: CasePriority;
  queue: string | null;
  agent: string | null;
  customer: string | null;
}

// What was answered, resolved, merged or closed by now needs nobody any more.
const TOLD = `
select md5(a.id::text || e.id)::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language, p.time_zone,
  a.kind, a.metric, a.due_at, c.number, c.subject, c.priority, q.name as queue, ag.given_name || ' ' || ag.family_name as agent, acc.name as customer
from sla_alert a
join sla_record r on (r.case_id, r.metric, r.started_at) = (a.case_id, a.metric, a.started_at) and r.stopped_at is null
join "case" c on c.id = a.case_id
join employee e on e.id = $2::uuid join person p on p.id = e.person_id and p.email is not null
left join queue q on q.id = c.queue_id left join account acc on acc.id = c.account_id
left join employee worker on worker.id = c.assignee_id left join person ag on ag.id = worker.person_id
where a.id = $1::uuid`;

interface Words {
  metrics: Record<SlaMetric, string>;
  priorities: Record<CasePriority, string>;
  subject: Record<SlaAlertKind, (metric: string, number: string) => string>;
  said: Record<SlaAlertKind, (metric: string, due: string) => string>;
  hello: (name: string) => string;
  facts: Record<'case' | 'customer' | 'priority' | 'queue' | 'agent' | 'nobody', string>;
}

const EN: Words = {
  metrics: { FIRST_RESPONSE: 'First response', NEXT_RESPONSE: 'Next response', RESOLUTION: 'Resolution' },
  priorities: { LOW: 'low', NORMAL: 'normal', HIGH: 'high', URGENT: 'urgent' },
  subject: {
    WARNING: (metric, number) => `${metric} soon due: case ${number}`,
    BREACH: (metric, number) => `${metric} overdue: case ${number}`,
  },
  said: {
    WARNING: (metric, due) => `${metric} is soon due: ${due}.`,
    BREACH: (metric, due) => `${metric} is overdue since ${due}. The case was escalated.`,
  },
  hello: (name) => `Hello ${name},`,
  facts: { case: 'Case', customer: 'Customer', priority: 'Priority', queue: 'Queue', agent: 'Agent', nobody: 'nobody yet' },
};

const DE: Words = {
  metrics: { FIRST_RESPONSE: 'Erste Antwort', NEXT_RESPONSE: 'Nächste Antwort', RESOLUTION: 'Lösung' },
  priorities: { LOW: 'niedrig', NORMAL: 'normal', HIGH: 'hoch', URGENT: 'dringend' },
  subject: {
    WARNING: (metric, number) => `${metric} bald fällig: Anfrage ${number}`,
    BREACH: (metric, number) => `${metric} überfällig: Anfrage ${number}`,
  },
  said: {
    WARNING: (metric, due) => `${metric} ist bald fällig: ${due}.`,
    BREACH: (metric, due) => `${metric} ist überfällig seit ${due}. Die Anfrage wurde eskaliert.`,
  },
  hello: (name) => `Guten Tag ${name},`,
  facts: { case: 'Anfrage', customer: 'Kunde', priority: 'Priorität', queue: 'Warteschlange', agent: 'Bearbeitet von', nobody: 'noch niemandem' },
};

/** Tells one employee of one alert, in their language and time zone. */
task('sla.tell', async ({ alertId, employeeId }: { alertId: string; employeeId: string }, { app, system }) => {
  const { rows } = await system((client) => client.query<Told>(TOLD, [alertId, employeeId]));
  const [told] = rows;
  if (told) await sendMail({ app, system }, { id: told.id, to: told.email, ...letterOf(told), transactional: 'WORK' });
});

function letterOf(told: Told): { subject: string; text: string } {
  const { metrics, priorities, subject, said, hello, facts } = inLanguage(told.language, { en: EN, de: DE });
  const metric = metrics[told.metric];
  const due = momentIn(told.language, told.time_zone, told.due_at);
  const lines = [
    [facts.case, `${told.number}, ${told.subject}`],
    [facts.customer, told.customer],
    [facts.priority, priorities[told.priority]],
    [facts.queue, told.queue],
    [facts.agent, told.agent ?? facts.nobody],
  ];
  const known = lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}\n`);
  return {
    subject: subject[told.kind](metric, told.number),
    text: `${hello(told.name)}\n\n${said[told.kind](metric, due)}\n\n${known.join('')}`,
  };
}

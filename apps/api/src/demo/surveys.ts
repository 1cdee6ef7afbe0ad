import type { Contact, Employee } from '../directory/index.js';
import type { Order } from '../sales/index.js';
import { type Case, Survey, SurveyResponse } from '../service/index.js';
import { type Company, demoEmail } from './company.js';

/** So many of a hundred answer. */
const ANSWERS = 55;
const COMMENTS: Record<number, string[]> = {
  1: ['Three mails until somebody understood the question.', 'Still waiting for the part.'],
  5: ['Quick and friendly.', 'Solved at the first try, thank you.', 'The mechanic knew at once.'],
};

/** What customers said after their cases and orders. */
export function surveys(company: Company): void {
  const { world } = company;
  const afterCase = world.add(Survey, {
    name: 'After a case',
    kind: 'CSAT',
    event: 'CASE_RESOLVED',
    question: 'How satisfied are you with our answer?',
    questions: { de: 'Wie zufrieden sind Sie mit unserer Antwort?' },
    active: true,
    delayHours: 4,
    validDays: 30,
    quietDays: 30,
  });
  const afterOrder = world.add(Survey, {
    name: 'After a delivery',
    kind: 'NPS',
    event: 'ORDER_DELIVERED',
    question: 'Would you recommend us to a friend or colleague?',
    questions: { de: 'Würden Sie uns weiterempfehlen?' },
    active: true,
    delayHours: 72,
    validDays: 30,
    quietDays: 30,
  });
  const resolved = company.cases.filter(({ resolvedAt, closedAt, contact }) => (resolvedAt ?? closedAt) && contact);
  // Whoever signs in to the portal of the demo has one to answer.
  const waiting = resolved.findLast(({ contact }) => contact?.person.email === demoEmail('CUSTOMER_ADMIN'));
  for (const about of resolved) {
    const askedAt = (about.resolvedAt ?? about.closedAt) as Date;
    ask(company, afterCase, about.contact as Contact, about.assignee ?? null, askedAt, { case: about }, about === waiting);
  }
  const delivered = company.orders.filter(({ deliveredAt, contact }) => deliveredAt && contact);
  for (const about of delivered) ask(company, afterOrder, about.contact as Contact, about.owner ?? null, about.deliveredAt as Date, { order: about });
}

function ask(
  { world }: Company,
  survey: Survey,
  contact: Contact,
  agent: Employee | null,
  askedAt: Date,
  about: { case: Case } | { order: Order },
  waits = false,
): void {
  const answered = world.between(1, 100) <= ANSWERS && !waits;
  const score = survey.kind === 'NPS' ? world.pick([10, 10, 9, 9, 8, 8, 7, 6, 3]) : world.pick([5, 5, 5, 4, 4, 3, 1]);
  const after = (hours: number) => new Date(askedAt.getTime() + hours * 3_600_000);
  const comments = survey.kind === 'CSAT' ? COMMENTS[score] : undefined;
  world.add(SurveyResponse, {
    survey,
    person: contact.person,
    contact,
    account: contact.account,
    case: 'case' in about ? about.case : null,
    order: 'order' in about ? about.order : null,
    agent,
    askedAt,
    expiresAt: after(survey.delayHours + survey.validDays * 24),
    sentAt: answered ? after(survey.delayHours) : null,
    answeredAt: answered ? after(survey.delayHours + world.between(1, 40)) : null,
    score: answered ? score : null,
    comment: answered && comments ? world.pick(comments) : null,
    way: answered ? 'LINK' : null,
    createdAt: askedAt,
  });
}

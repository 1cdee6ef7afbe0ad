import { CUSTOMERS, each, PARTNERS, policy, withParent } from '../core/index.js';
import { Case } from './case.entity.js';
import { CaseEvent } from './case-event.entity.js';
import { CaseMessage } from './case-message.entity.js';
import './case.policy.js';

/** policy.md: internal messages are for employees only, and so is the event that one was written, or that the case went from hand to hand. */
const ABOVE = 'exists (select 1 from "case" case_above where case_above.id = {row}.case_id)';
const TOLD = ['CREATED', 'STATUS_CHANGED', 'PRIORITY_CHANGED', 'AGENT_REPLIED', 'CUSTOMER_REPLIED', 'MERGED', 'SPLIT'];
const outside = each([...CUSTOMERS, ...PARTNERS], 'public');
const messages = withParent(Case, 'case');

/** Who is not an employee writes in their own name, and publicly, on cases that they may answer. */
const written = (kind: string): string =>
  `(not {row}.internal and {row}.author_kind = '${kind}' and {row}.author_id = (select relata.person_id()) and ${ABOVE})`;

policy(CaseMessage, {
  ...messages,
  scopes: { ...messages.scopes, public: `(not {row}.internal and ${ABOVE})`, byCustomer: written('CUSTOMER'), byPartner: written('PARTNER') },
  read: { ...messages.read, ...outside },
  create: { ...messages.create, ...each(CUSTOMERS, 'byCustomer'), ...each(PARTNERS, 'byPartner') },
  write: {},
  delete: {},
  hiddenFrom: { text: ['ANALYST'], html: ['ANALYST'], authorName: ['ANALYST'] },
});

const events = withParent(Case, 'case');
policy(CaseEvent, {
  ...events,
  scopes: { ...events.scopes, public: `({row}.kind in (${TOLD.map((kind) => `'${kind}'`).join(', ')}) and ${ABOVE})` },
  read: { ...events.read, ...outside },
  create: {},
  write: {},
  delete: {},
});

import { CUSTOMERS, each, except, PARTNERS, policy, withParent } from '../core/index.js';
import { Case } from './case.entity.js';
import { staff } from './case.policy.js';
import { caseReaders, ofCase } from './case.scopes.js';
import { CaseEvent } from './case-event.entity.js';
import { CaseMessage } from './case-message.entity.js';

/** policy.md: internal messages are for employees only, and so is the event that one was written, or that the case went from hand to hand. */
const TOLD = ['CREATED', 'STATUS_CHANGED', 'PRIORITY_CHANGED', 'AGENT_REPLIED', 'CUSTOMER_REPLIED', 'MERGED', 'SPLIT'];
const onCase = (open: string) =>
  ofCase((condition, outside) => `(${outside ? `${open} and ` : ''}exists (select 1 from "case" c where c.id = {row}.case_id and ${condition}))`);

/** Who is not an employee writes in their own name, and publicly, on cases that they see. */
const written = (kind: string): string =>
  `(not {row}.internal and {row}.author_kind = '${kind}' and {row}.author_id = (select relata.person_id())
    and exists (select 1 from "case" c where c.id = {row}.case_id))`;

const { create, scopes } = withParent(Case, 'case');
const movers = except([...CUSTOMERS, ...PARTNERS], create);
policy(CaseMessage, {
  domain: 'service',
  scopes: { ...scopes, ...onCase('not {row}.internal'), byCustomer: written('CUSTOMER'), byPartner: written('PARTNER') },
  read: caseReaders(),
  create: { ...create, ...each(CUSTOMERS, 'byCustomer'), ...each(PARTNERS, 'byPartner') },
  // Merging and splitting take them from one case to another, nothing else ever changes them.
  update: {},
  byAction: movers,
  actions: { move: movers },
  writable: Object.fromEntries(Object.keys(staff).map((role) => [role, ['case', 'movedFrom', 'opening']])),
  hiddenFrom: { text: ['ANALYST'], html: ['ANALYST'], authorName: ['ANALYST'] },
});

policy(CaseEvent, { domain: 'service', scopes: onCase(`{row}.kind in (${TOLD.map((kind) => `'${kind}'`).join(', ')})`), read: caseReaders() });

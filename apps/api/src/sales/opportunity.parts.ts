import { assignAll, Refused, sum, type Tx, UserErrorCode } from '../core/index.js';
import { Account } from '../directory/index.js';
import type { Opportunity } from './opportunity.entity.js';
import type { OpportunityContactInput, OpportunityCreateInput, OpportunityLineInput } from './opportunity.inputs.js';
import { OpportunityContact } from './opportunity-contact.entity.js';
import { OpportunityLine } from './opportunity-line.entity.js';
import { priceLines } from './pricing.js';

/** What hangs on an opportunity. A list in the input takes the place of what is there; an omitted one leaves it. */

/** The lines, at the prices that apply where none is typed; the amount is then their sum. */
export async function setLines(
  tx: Tx,
  opportunity: Opportunity,
  { lines: inputs, amount }: Pick<OpportunityCreateInput, 'lines' | 'amount'>,
): Promise<void> {
  if (inputs == null) return;
  if (inputs.length > 100) throw new Refused(UserErrorCode.INVALID, 'An opportunity has at most 100 lines.', 'lines');
  if (inputs.length > 0 && amount) throw new Refused(UserErrorCode.INVALID, 'The amount is the sum of the lines; leave it out.', 'amount');
  const before = await tx.em.find(OpportunityLine, { opportunity });
  for (const old of before) tx.em.remove(old);
  const drafts = inputs.map((input, at) => ({
    line: Object.assign(new OpportunityLine(), { opportunity, position: at + 1 }),
    input,
    path: ['lines', String(at)],
  }));
  await assignAll(
    tx,
    drafts.map(({ line, ...draft }) => ({ entity: line, ...draft })),
  );
  if (drafts.length > 0 && !amount) await chooseCurrency(tx, opportunity, inputs);
  await priceLines(
    tx,
    { accountId: opportunity.account?.id, partnerId: opportunity.partner?.id, currency: opportunity.currency },
    drafts,
    new Set(before.map(({ product }) => product.id)),
  );
  for (const { line } of drafts) tx.em.persist(line);
  if (drafts.length > 0) opportunity.amount = sum(drafts.map(({ line }) => line.total));
}

/** A deal that has no amount yet takes its currency from the first price typed, else from its account. */
async function chooseCurrency(tx: Tx, opportunity: Opportunity, lines: OpportunityLineInput[]): Promise<void> {
  const typed = lines.find(({ unitPrice }) => unitPrice)?.unitPrice?.currency;
  if (typed) opportunity.currency = typed;
  else if (opportunity.amount == null && opportunity.account) {
    const account = await tx.em.findOne(Account, { id: opportunity.account.id }, { fields: ['currency'] });
    if (account) opportunity.currency = account.currency;
  }
}

/** Who takes part on the customer's side, each once. */
export async function setContacts(tx: Tx, opportunity: Opportunity, inputs: OpportunityContactInput[] | null | undefined): Promise<void> {
  if (inputs == null) return;
  if (inputs.length > 100) throw new Refused(UserErrorCode.INVALID, 'An opportunity has at most 100 contacts.', 'contacts');
  const twice = inputs.findIndex(({ contactId }, at) => inputs.findIndex((other) => other.contactId === contactId) < at);
  if (twice >= 0) throw new Refused(UserErrorCode.INVALID, 'A contact takes part once.', ['contacts', String(twice), 'contactId']);
  for (const old of await tx.em.find(OpportunityContact, { opportunity })) tx.em.remove(old);
  // The old ones go first: the same contact may be among the new ones.
  await tx.em.flush();
  const drafts = inputs.map((input, at) => ({
    entity: Object.assign(new OpportunityContact(), { opportunity }),
    input,
    path: ['contacts', String(at)],
  }));
  await assignAll(tx, drafts);
  for (const { entity } of drafts) tx.em.persist(entity);
}

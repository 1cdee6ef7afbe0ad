import { assign, Forbidden, load, newId, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { Account, type Lifecycle } from './account.entity.js';
import type { AccountCreateInput, AccountTagsInput, AccountUpdateInput } from './account.inputs.js';
import { refuseSameAccount } from './duplicate.service.js';
import { currentEmployee } from './employee.service.js';
import { domainOf, tagsOf } from './normalise.js';
import { assignTerritories } from './territory.rules.js';
import { refuseCircle } from './tree.js';

/** Where a customer relationship can go from each state. An administrator sets right what was set by mistake. */
const NEXT: Record<Lifecycle, Lifecycle[]> = {
  PROSPECT: ['CUSTOMER'],
  CUSTOMER: ['AT_RISK', 'FORMER'],
  AT_RISK: ['CUSTOMER', 'FORMER'],
  FORMER: ['CUSTOMER'],
};

/** A new account belongs to who makes it, unless the input says otherwise. */
export async function createAccount(tx: Tx, input: AccountCreateInput): Promise<Account> {
  const account = new Account();
  account.id = newId('acc');
  account.owner = currentEmployee(tx);
  if (input.revenue) account.currency = input.revenue.currency;
  await assign(tx, account, input);
  tidy(account, input);
  if (!input.allowDuplicate) await refuseSameAccount(tx, account);
  account.territoryManual = Boolean(input.territoryId);
  tx.em.persist(account);
  await follow(tx, account, input, !account.territoryManual);
  return account;
}

export async function updateAccount(tx: Tx, input: AccountUpdateInput): Promise<Account> {
  const account = await load(tx, Account, input);
  const before = account.lifecycle;
  // The revenue is the only amount, so a new one may be in another currency.
  if (input.revenue) account.currency = input.revenue.currency;
  await refuseCircle(tx, Account, account.id, input.parentId);
  await assign(tx, account, input);
  tidy(account, input);
  checkLifecycle(tx, before, input.lifecycle);
  if (input.territoryId !== undefined) account.territoryManual = input.territoryId !== null;
  await follow(tx, account, input, !account.territoryManual && RULED.some((field) => input[field] !== undefined));
  return account;
}

export async function addTags(tx: Tx, input: AccountTagsInput): Promise<Account> {
  const account = await load(tx, Account, input);
  const added = checkedTags(tx, input);
  const tags = tagsOf([...account.tags, ...added]);
  if (tags.length > 50) throw new Refused(UserErrorCode.LIMIT_EXCEEDED, 'An account has at most 50 tags; take some off first.', 'tags');
  account.tags = tags;
  return account;
}

export async function removeTags(tx: Tx, input: AccountTagsInput): Promise<Account> {
  const account = await load(tx, Account, input);
  const off = new Set(checkedTags(tx, input).map((tag) => tag.toLowerCase()));
  account.tags = account.tags.filter((tag) => !off.has(tag.toLowerCase()));
  return account;
}

function checkedTags(tx: Tx, { tags }: AccountTagsInput): string[] {
  if (!tx.ctx.access.of(Account).fields.has('tags')) throw new Forbidden('You may not change the tags of an account.');
  if (tags.length === 0 || tags.length > 50 || tags.some((tag) => tag.trim() === '' || tag.length > 60))
    throw new Refused(UserErrorCode.INVALID, 'Name 1 to 50 tags of 1 to 60 characters.', 'tags');
  return tagsOf(tags);
}

/** What the rules of territories look at; a territory taken off by hand is theirs again. */
const RULED = ['industry', 'employees', 'territoryId'] as const;
const TELLING = ['name', 'domain', 'website', 'phone'] as const;

/** What follows from the change: the territory by the rules, and in a job the search for similar accounts. */
async function follow(tx: Tx, account: Account, input: object, ruled: boolean): Promise<void> {
  if (ruled) await assignTerritories(tx, Account, [account.id]);
  if (TELLING.some((field) => (input as Record<string, unknown>)[field] !== undefined))
    await tx.sql('select relata.enqueue($1, $2)', ['directory.findDuplicates', { kind: 'ACCOUNT', ids: [uuidOf('acc', account.id)] }]);
}

/** The domain as it is compared; from the web site, where it isn't given. */
function tidy(account: Account, input: AccountCreateInput | AccountUpdateInput): void {
  if (input.domain) account.domain = domainOf(input.domain);
  else if (input.website && !account.domain && account.kind === 'BUSINESS') account.domain = domainOf(input.website, 'website');
  if (input.tags) account.tags = tagsOf(input.tags);
}

function checkLifecycle(tx: Tx, before: Lifecycle | undefined, after: Lifecycle | null | undefined): void {
  if (!before || !after || before === after || NEXT[before].includes(after) || tx.ctx.principal.roles.includes('ADMIN')) return;
  throw new Refused(
    UserErrorCode.WRONG_STATE,
    `An account that is ${before} can become ${NEXT[before].join(' or ')}. An administrator sets right what was set by mistake.`,
    'lifecycle',
  );
}

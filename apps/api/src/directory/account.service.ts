import { assign, load, type Tx } from '../core/index.js';
import { Account } from './account.entity.js';
import type { AccountCreateInput, AccountUpdateInput } from './account.inputs.js';
import { currentEmployee } from './employee.service.js';

/** A new account belongs to who makes it, unless the input says otherwise. */
export async function createAccount(tx: Tx, input: AccountCreateInput): Promise<Account> {
  const account = new Account();
  account.owner = currentEmployee(tx);
  await assign(tx, account, input);
  tx.em.persist(account);
  return account;
}

export async function updateAccount(tx: Tx, input: AccountUpdateInput): Promise<Account> {
  const account = await load(tx, Account, input);
  await assign(tx, account, input);
  return account;
}

import { createClient } from '../client.js';
import { businessAccounts } from './accounts.js';
import { revenueByYear } from './revenue.js';

/** What `docs/api.md` shows: a client with a key, one answer, and a list page by page. */
export async function main(url: string, key: string, log: (line: string) => void): Promise<void> {
  const request = createClient({ url: `${url}/graphql`, headers: { authorization: `Bearer ${key}` } });
  const rows = await revenueByYear(request);
  for (const { year, channel, revenue } of rows) log(`${year} ${channel}: ${revenue?.amount ?? 'a rate is missing'} ${revenue?.currency ?? ''}`);
  for await (const account of businessAccounts(request)) log(`${account.name}: ${account.contacts.nodes.length} contacts`);
}

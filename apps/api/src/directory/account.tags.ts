import { type Context, Forbidden } from '../core/index.js';
import { Account } from './account.entity.js';

/** Tags with their counts, within the viewer's rows. Spellings that differ in case only are one tag. */
export async function tagsInUse(ctx: Context, startsWith: string): Promise<unknown> {
  if (!ctx.access.of(Account).fields.has('tags')) throw new Forbidden('You may not see Account.tags.');
  return ctx.read.run(
    `select min(tag) as tag, count(*)::int as count from account a, unnest(a.tags) tag
     where lower(tag) like $1 group by lower(tag) order by 2 desc, 1 limit 200`,
    [`${startsWith.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`],
  );
}

import type { Request } from '../client.js';
import { graphql } from '../generated/gql.js';

const AccountsPage = graphql(`
  query AccountsPage($after: String) {
    accounts(first: 100, after: $after, where: { kind: { eq: BUSINESS } }, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
        owner {
          name
        }
        contacts(first: 3) {
          nodes {
            person {
              name
              email
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Every business account with its first contacts, page by page. */
export async function* businessAccounts(request: Request) {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof load>> = await load(request, after);
    if (!page) return;
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after);
}

const load = async (request: Request, after: string | null) => (await request(AccountsPage, { after })).accounts;

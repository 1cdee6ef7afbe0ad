import type { Request } from '../client.js';
import { graphql } from '../generated/gql.js';
import type { OpportunityCreateInput } from '../generated/graphql.js';

const OpportunityCreate = graphql(`
  mutation OpportunityCreate($input: OpportunityCreateInput!) {
    opportunityCreate(input: $input) {
      opportunity {
        id
        version
        stage {
          name
        }
        amount {
          amount
          currency
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

/** Makes an opportunity, safely sent again with the same key. A rule that refuses becomes an error with its words. */
export async function createOpportunity(request: Request, input: OpportunityCreateInput & { idempotencyKey: string }) {
  const payload = (await request(OpportunityCreate, { input })).opportunityCreate;
  if (!payload?.opportunity) throw new Error(payload?.userErrors.map(({ field, message }) => `${field?.join('.') ?? ''}: ${message}`).join('\n'));
  return payload.opportunity;
}

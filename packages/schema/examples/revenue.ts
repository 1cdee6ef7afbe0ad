import type { Request } from '../client.js';
import { graphql } from '../generated/gql.js';

const RevenueByYear = graphql(`
  query RevenueByYear {
    orderTotals(groupBy: [YEAR, CHANNEL], orderBy: [{ field: YEAR }, { field: REVENUE, direction: DESC }]) {
      nodes {
        year
        channel
        count
        revenue {
          amount
          currency
        }
        missingRates
      }
    }
  }
`);

/** Revenue by year and channel, within what the caller may see. */
export async function revenueByYear(request: Request) {
  const { orderTotals } = await request(RevenueByYear, {});
  return orderTotals?.nodes ?? [];
}

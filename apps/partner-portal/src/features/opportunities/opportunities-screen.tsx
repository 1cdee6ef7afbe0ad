import { DealsTable, dealsWhere, dealWords, Empty, Narrow, Page, Rows, useListing, usePages, useWords } from '@relata/portal-kit';
import { OpportunitiesDocument, type OpportunityOrderField } from '@relata/schema/partner-portal';
import { IconBriefcase } from '@tabler/icons-react';
import { opportunityWords } from './opportunity-words.js';

/** The deals that the viewer’s company works on with the vendor, or their own: the graph knows. */
export default function OpportunitiesScreen() {
  const deals = useWords(dealWords);
  const say = useWords(opportunityWords);
  const listing = useListing('STAGE_ENTERED_AT DESC');
  const { field, direction } = listing.sort;
  const answer = usePages(OpportunitiesDocument, {
    first: 25,
    where: dealsWhere(listing),
    orderBy: [{ field: field as OpportunityOrderField, direction }],
  });
  return (
    <Page title={deals('title')} text={say('text')}>
      <Narrow
        of={listing}
        label={deals('filter')}
        search={deals('search')}
        states={{ open: deals('filter.open'), won: deals('filter.won'), lost: deals('filter.lost') }}
      />
      <Rows
        of={answer}
        pick={({ opportunities }) => opportunities}
        by={listing}
        none={<Empty icon={IconBriefcase} title={deals('none')} text={say('none.text')} />}
      >
        {(rows) => (
          <DealsTable
            rows={rows}
            by={listing}
            more={[{ key: 'seller', title: deals('seller'), cell: ({ partnerSeller }) => partnerSeller?.name ?? '–' }]}
          />
        )}
      </Rows>
    </Page>
  );
}

import { Stack, Text } from '@mantine/core';
import { Card, type Column, DataTable, Empty, type Listing, Narrow, Page, Rows, useFormat, useListing, usePages, useWords } from '@relata/portal-kit';
import { type LeadFilter, type LeadRowFragment, LeadsDocument, type LeadStatus as State } from '@relata/schema/partner-portal';
import { IconTarget } from '@tabler/icons-react';
import { LeadStatus } from './lead-status.js';
import { leadWords } from './lead-words.js';
import { OfferCard } from './offer-card.js';
import { sellersOf } from './sellers.js';

const STATES: Record<string, State[]> = {
  open: ['ASSIGNED', 'WORKING', 'QUALIFIED'],
  won: ['CONVERTED'],
  out: ['DISQUALIFIED'],
};

/** What the list is narrowed by, as the graph takes it. */
const whereOf = ({ search, which }: Listing): LeadFilter => ({
  ...(STATES[which] ? { status: { in: STATES[which] } } : {}),
  ...(search ? { or: [{ company: { contains: search } }, { familyName: { contains: search } }, { givenName: { contains: search } }] } : {}),
});

/** What is on offer, the most pressing first, and below it what is worked on. */
export default function LeadsScreen() {
  const say = useWords(leadWords);
  const listing = useListing('CREATED_AT DESC');
  const answer = usePages(LeadsDocument, { first: 25, where: whereOf(listing) });
  const offers = answer.data?.leadOffers?.nodes;
  const sellers = sellersOf(answer.data?.viewer);
  return (
    <Page title={say('title')} text={say('text')}>
      {offers && (
        <Stack component="section" gap="md" aria-label={say('offered')}>
          {offers.length === 0 && <Text c="dimmed">{say('offered.none')}</Text>}
          {offers.map((offer) => (
            <OfferCard key={offer.id} offer={offer} sellers={sellers} reload={answer.reload} />
          ))}
        </Stack>
      )}
      <Narrow
        of={listing}
        label={say('filter')}
        search={say('search')}
        states={{ open: say('filter.open'), won: say('filter.won'), out: say('filter.out') }}
      />
      <Rows of={answer} pick={({ leads }) => leads} by={listing} none={<Empty icon={IconTarget} title={say('none')} text={say('none.text')} />}>
        {(rows) => <LeadsTable rows={rows} />}
      </Rows>
    </Page>
  );
}

function LeadsTable({ rows }: { rows: LeadRowFragment[] }) {
  const say = useWords(leadWords);
  const format = useFormat();
  const columns: Column<LeadRowFragment>[] = [
    { key: 'name', title: say('name'), cell: ({ givenName, familyName }) => [givenName, familyName].filter(Boolean).join(' '), card: 'title' },
    { key: 'company', title: say('company'), cell: ({ company }) => company ?? '–' },
    { key: 'place', title: say('place'), cell: ({ city }) => city ?? '–' },
    { key: 'seller', title: say('seller'), cell: ({ partnerSeller }) => partnerSeller?.name ?? '–' },
    { key: 'since', title: say('since'), cell: ({ offers }) => format.date(offers.nodes[0]?.answeredAt) },
    { key: 'state', title: say('state'), cell: ({ status }) => <LeadStatus status={status} />, card: 'beside' },
  ];
  return (
    <Card title={say('yours')} flush>
      <DataTable label={say('yours')} columns={columns} rows={rows} to={({ id }) => `/leads/${id}`} />
    </Card>
  );
}

import { Button, Text } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  Empty,
  type Listing,
  Page,
  Rows,
  SearchField,
  Status,
  toast,
  useFormat,
  useListing,
  usePages,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  DistributionRunStartDocument,
  type LeadFilter,
  type PartnerAnswersFragment,
  PartnerLeadsDocument,
  type PartnerLeadsQuery,
  type WaitingLeadFragment,
} from '@relata/schema/employee-portal';
import { IconTarget } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { nameOf } from './name-of.js';
import { partnerLeadWords } from './partner-lead-words.js';

/** What the list is narrowed by, as the graph takes it. */
const whereOf = ({ search }: Listing): LeadFilter =>
  search ? { or: [{ company: { contains: search } }, { familyName: { contains: search } }, { givenName: { contains: search } }] } : {};

type Unplaced = NonNullable<PartnerLeadsQuery['unplacedLeads']>['nodes'];

/** Leads that nobody has: with whom they are on offer, or why with nobody. */
export default function PartnerLeadsScreen() {
  const say = useWords(partnerLeadWords);
  const listing = useListing('CREATED_AT DESC');
  const [now] = useState(() => new Date().toISOString());
  const answer = usePages(PartnerLeadsDocument, { first: 25, where: whereOf(listing), now });
  const [send, sending] = useSend(DistributionRunStartDocument);
  const run = async () => {
    const outcome = await send({ input: { idempotencyKey: crypto.randomUUID() } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('running'));
  };
  const { data } = answer;
  return (
    <Page
      title={say('title')}
      text={data ? `${say('onOffer')}: ${data.open?.totalCount ?? 0} · ${say('unplaced')}: ${data.unplacedLeads?.totalCount ?? 0}` : say('text')}
      actions={
        <>
          <Button variant="default" component={Link} to="/distribution-rules">
            {say('rules')}
          </Button>
          <Button loading={sending} onClick={() => void run()}>
            {say('run')}
          </Button>
        </>
      }
    >
      <SearchField label={say('search')} value={listing.search} onChange={(search) => listing.set({ search })} />
      <Rows
        of={answer}
        pick={({ leadsAwaitingPartner }) => leadsAwaitingPartner}
        by={listing}
        none={<Empty icon={IconTarget} title={say('none')} text={say('none.text')} />}
      >
        {(rows) => <WaitingTable rows={rows} unplaced={data?.unplacedLeads?.nodes ?? []} />}
      </Rows>
      {data?.leadOfferTotals && data.leadOfferTotals.nodes.length > 0 && <Answers rows={data.leadOfferTotals.nodes} />}
    </Page>
  );
}

function WaitingTable({ rows, unplaced }: { rows: WaitingLeadFragment[]; unplaced: Unplaced }) {
  const say = useWords(partnerLeadWords);
  const format = useFormat();
  const columns: Column<WaitingLeadFragment>[] = [
    { key: 'lead', title: say('lead'), cell: (lead) => nameOf(lead) ?? say('private'), card: 'title' },
    { key: 'place', title: say('place'), cell: ({ city, country }) => [city, country && format.country(country)].filter(Boolean).join(', ') || '–' },
    { key: 'industry', title: say('industry'), cell: ({ industry }) => industry ?? '–' },
    { key: 'score', title: say('score'), cell: ({ score }) => format.number(score), end: true },
    { key: 'since', title: say('since'), cell: ({ createdAt }) => format.date(createdAt) },
    {
      key: 'state',
      title: say('state'),
      cell: (lead) => <Waiting lead={lead} why={unplaced.find((each) => each.lead?.id === lead.id)?.reason} />,
      card: 'beside',
    },
  ];
  return <DataTable label={say('waiting')} columns={columns} rows={rows} to={({ id }) => `/partner-leads/${id}`} />;
}

function Waiting({ lead, why }: { lead: WaitingLeadFragment; why: Unplaced[number]['reason'] | undefined }) {
  const say = useWords(partnerLeadWords);
  const [last] = lead.offers.nodes;
  if (last?.state === 'OFFERED') return <Status tone="info">{say('state.OFFERED', { name: last.partner?.name ?? '–' })}</Status>;
  if (why) return <Status tone="bad">{say(`state.${why}`)}</Status>;
  return <Status tone="quiet">{say(last ? 'state.again' : 'state.none')}</Status>;
}

function Answers({ rows }: { rows: PartnerAnswersFragment[] }) {
  const say = useWords(partnerLeadWords);
  const format = useFormat();
  const hours = (minutes: string | null | undefined) => (minutes == null ? '–' : format.number((Number(minutes) / 60).toFixed(1)));
  const columns: Column<PartnerAnswersFragment & { id: string }>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–', card: 'title' },
    { key: 'offers', title: say('offers'), cell: ({ count }) => format.number(count), end: true },
    {
      key: 'acceptance',
      title: say('acceptance'),
      cell: ({ acceptance }) => <Text span>{format.percent(acceptance)}</Text>,
      end: true,
      card: 'beside',
    },
    { key: 'toAccept', title: say('toAccept'), cell: ({ minutesToAccept }) => hours(minutesToAccept), end: true },
    { key: 'toTouch', title: say('toTouch'), cell: ({ minutesToTouch }) => hours(minutesToTouch), end: true },
  ];
  return (
    <Card title={say('answers')} flush>
      <DataTable label={say('answers')} columns={columns} rows={rows.map((row) => ({ ...row, id: row.partner?.id ?? '' }))} />
    </Card>
  );
}

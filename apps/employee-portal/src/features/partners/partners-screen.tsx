import {
  type Column,
  DataTable,
  Empty,
  Narrow,
  Page,
  PartnerState,
  partnerWords,
  Rows,
  useFormat,
  useListing,
  usePages,
  useWords,
} from '@relata/portal-kit';
import { type PartnerFilter, type PartnerStatus, PartnersDocument, type PartnersQuery } from '@relata/schema/employee-portal';
import { IconBuildingStore } from '@tabler/icons-react';
import { partnersWords } from './partners-words.js';

type Row = NonNullable<PartnersQuery['partners']>['nodes'][number];
const STATES: PartnerStatus[] = ['ONBOARDING', 'ACTIVE', 'SUSPENDED', 'FORMER'];

/** All partners, found by name and state. */
export default function PartnersScreen() {
  const say = useWords(partnersWords);
  const both = useWords(partnerWords);
  const format = useFormat();
  const listing = useListing('NAME ASC');
  const { search, which } = listing;
  const where: PartnerFilter = {
    ...(which ? { status: { eq: which as PartnerStatus } } : {}),
    ...(search ? { name: { contains: search } } : {}),
  };
  const answer = usePages(PartnersDocument, { first: 25, where });
  const columns: Column<Row>[] = [
    { key: 'name', title: say('name'), cell: ({ name }) => name, card: 'title' },
    { key: 'type', title: say('type'), cell: ({ type }) => both(type) },
    {
      key: 'tier',
      title: say('tier'),
      cell: ({ tier, tierGraceUntil }) =>
        [tier?.name ?? '–', tierGraceUntil && say('grace.until', { until: format.day(tierGraceUntil) })].filter(Boolean).join(', '),
    },
    { key: 'manager', title: say('manager'), cell: ({ channelManager }) => channelManager?.name ?? '–' },
    { key: 'status', title: say('status'), cell: ({ status }) => <PartnerState status={status} />, card: 'beside' },
  ];
  return (
    <Page title={say('title')}>
      <Narrow of={listing} label={say('status')} search={say('search')} states={Object.fromEntries(STATES.map((state) => [state, both(state)]))} />
      <Rows of={answer} pick={({ partners }) => partners} by={listing} none={<Empty icon={IconBuildingStore} title={say('none')} />}>
        {(rows) => <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/partners/${id}`} />}
      </Rows>
    </Page>
  );
}

import {
  ClosingDeals,
  DetailSkeleton,
  Loaded,
  MatterGrid,
  Matters,
  Page,
  PipelineCard,
  useFormat,
  useGraph,
  useViewer,
  useWords,
} from '@relata/portal-kit';
import { HomeDocument, type HomeQuery } from '@relata/schema/partner-portal';
import { CaseStatus } from '../cases/case-status.js';
import { homeWords } from './home-words.js';
import { PartnershipCard } from './partnership-card.js';

/** Where the partner's deals stand, and what is due. */
export default function HomeScreen() {
  const say = useWords(homeWords);
  const name = useViewer()?.person?.name;
  const answer = useGraph(HomeDocument, {});
  return (
    <Page title={name ? say('title.name', { name }) : say('title')} text={say('text')}>
      <Loaded of={answer} pick={(data) => data} skeleton={<DetailSkeleton />}>
        {(data) => (
          <MatterGrid>
            {data.viewer?.partner && <PartnershipCard partner={data.viewer.partner} />}
            {data.opportunityTotals && <PipelineCard stages={data.opportunityTotals.nodes} total={data.total?.nodes[0]} />}
            {data.opportunities && <ClosingDeals deals={data.opportunities.nodes} />}
            <Cases data={data} />
          </MatterGrid>
        )}
      </Loaded>
    </Page>
  );
}

function Cases({ data: { cases } }: { data: HomeQuery }) {
  const say = useWords(homeWords);
  const format = useFormat();
  return (
    <Matters
      title={say('cases')}
      all="/cases?which=open"
      rows={(cases?.nodes ?? []).map(({ id, number, subject, account, openedAt, status }) => ({
        to: `/cases/${id}`,
        name: subject ?? number,
        about: [number, account?.name, format.date(openedAt)].filter(Boolean).join(', '),
        value: '',
        state: <CaseStatus status={status} />,
      }))}
    />
  );
}

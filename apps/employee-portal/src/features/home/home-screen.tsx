import { Card, ClosingDeals, DetailSkeleton, Empty, Loaded, MatterGrid, Page, PipelineCard, useGraph, useViewer, useWords } from '@relata/portal-kit';
import { HomeDocument } from '@relata/schema/employee-portal';
import { IconMoodSmile } from '@tabler/icons-react';
import { DueCard } from './due-card.js';
import { homeWords } from './home-words.js';

/** Where the deals stand that the employee may see, and what they have to do. */
export default function HomeScreen() {
  const say = useWords(homeWords);
  const name = useViewer()?.person?.name;
  const answer = useGraph(HomeDocument, {});
  return (
    <Page title={name ? say('title.name', { name }) : say('title')} text={say('text')}>
      <Loaded of={answer} pick={(data) => data} skeleton={<DetailSkeleton />}>
        {(data) =>
          data.opportunityTotals || data.activitiesDue ? (
            <MatterGrid>
              {data.activitiesDue && <DueCard activities={data.activitiesDue.nodes} reload={answer.reload} />}
              {data.opportunityTotals && <PipelineCard stages={data.opportunityTotals.nodes} total={data.total?.nodes[0]} />}
              {data.opportunities && <ClosingDeals deals={data.opportunities.nodes} />}
            </MatterGrid>
          ) : (
            <Card>
              <Empty icon={IconMoodSmile} title={say('clear')} text={say('clear.text')} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

import { Card, DetailSkeleton, Empty, Loaded, MatterGrid, Page, PipelineCard, useGraph, useViewer, useWords } from '@relata/portal-kit';
import { HomeDocument } from '@relata/schema/employee-portal';
import { IconMoodSmile } from '@tabler/icons-react';
import { homeWords } from './home-words.js';

/** Where the deals stand that the employee may see, and what is due. */
export default function HomeScreen() {
  const say = useWords(homeWords);
  const name = useViewer()?.person?.name;
  const answer = useGraph(HomeDocument, {});
  return (
    <Page title={name ? say('title.name', { name }) : say('title')} text={say('text')}>
      <Loaded of={answer} pick={(data) => data} skeleton={<DetailSkeleton />}>
        {({ opportunityTotals, total }) =>
          opportunityTotals ? (
            <MatterGrid>
              <PipelineCard stages={opportunityTotals.nodes} total={total?.nodes[0]} />
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

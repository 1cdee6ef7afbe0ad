import { DetailSkeleton, Loaded, MatterGrid, Page, PipelineCard, useGraph, useViewer, useWords } from '@relata/portal-kit';
import { HomeDocument } from '@relata/schema/partner-portal';
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
        {({ viewer, opportunityTotals, total }) => (
          <MatterGrid>
            {viewer?.partner && <PartnershipCard partner={viewer.partner} />}
            {opportunityTotals && <PipelineCard stages={opportunityTotals.nodes} total={total?.nodes[0]} />}
          </MatterGrid>
        )}
      </Loaded>
    </Page>
  );
}

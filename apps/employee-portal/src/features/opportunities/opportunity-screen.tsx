import { Stack } from '@mantine/core';
import {
  ContactsCard,
  DealConversation,
  DealStatus,
  DetailSkeleton,
  dealWords,
  Loaded,
  MatterGrid,
  NextStepCard,
  Page,
  ProductsCard,
  useGraph,
  useLive,
  useWords,
} from '@relata/portal-kit';
import {
  OpportunityChangedDocument,
  OpportunityCommentAddDocument,
  OpportunityDocument,
  OpportunityUpdateDocument,
} from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { DealAbout } from './deal-about.js';
import { DealActions } from './deal-actions.js';
import { DealQuotes } from './deal-quotes.js';

/** A deal as the rep works on it; what the partner does on it meanwhile appears by itself. */
export default function OpportunityScreen() {
  const say = useWords(dealWords);
  const { id = '' } = useParams();
  const answer = useGraph(OpportunityDocument, { id });
  const found = answer.data?.opportunity;
  useLive(OpportunityChangedDocument, { id }, { pause: !found });
  return (
    <Page
      title={found?.name ?? say('name')}
      text={found && <DealStatus deal={found} />}
      back={{ to: '/opportunities', label: say('title') }}
      actions={found && <DealActions deal={found} />}
    >
      <Loaded of={answer} pick={(data) => data.opportunity} skeleton={<DetailSkeleton />}>
        {(deal) => (
          <MatterGrid>
            {deal.partner && <DealConversation deal={deal} side="VENDOR" document={deal.viewerCan.update ? OpportunityCommentAddDocument : null} />}
            <Stack gap="lg">
              <DealAbout deal={deal} />
              <NextStepCard deal={deal} may={deal.viewerCan.update} document={OpportunityUpdateDocument} />
              <DealQuotes deal={deal} />
              <ProductsCard lines={deal.lines} />
              <ContactsCard contacts={deal.contacts} />
            </Stack>
          </MatterGrid>
        )}
      </Loaded>
    </Page>
  );
}

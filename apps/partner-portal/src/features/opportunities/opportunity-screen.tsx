import { Stack } from '@mantine/core';
import {
  Card,
  ContactsCard,
  DealConversation,
  DealStatus,
  DetailSkeleton,
  dealWords,
  Facts,
  Loaded,
  MatterGrid,
  NextStepCard,
  Page,
  ProductsCard,
  useFormat,
  useGraph,
  useLive,
  useWords,
} from '@relata/portal-kit';
import {
  OpportunityChangedDocument,
  OpportunityCommentAddDocument,
  OpportunityDocument,
  OpportunityUpdateDocument,
  type PartnerDealFragment,
} from '@relata/schema/partner-portal';
import { useParams } from 'react-router';
import { DealQuotes } from './deal-quotes.js';

/** A deal as the partner’s seller works on it; what the rep does on it meanwhile appears by itself. */
export default function OpportunityScreen() {
  const say = useWords(dealWords);
  const { id = '' } = useParams();
  const answer = useGraph(OpportunityDocument, { id });
  const found = answer.data?.opportunity;
  useLive(OpportunityChangedDocument, { id }, { pause: !found });
  return (
    <Page title={found?.name ?? say('name')} text={found && <DealStatus deal={found} />} back={{ to: '/opportunities', label: say('title') }}>
      <Loaded of={answer} pick={(data) => data.opportunity} skeleton={<DetailSkeleton />}>
        {(deal) => (
          <MatterGrid>
            <DealConversation deal={deal} side="PARTNER" document={deal.viewerCan.update ? OpportunityCommentAddDocument : null} />
            <Stack gap="lg">
              <About deal={deal} />
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

function About({ deal: { account, amount, closeDate, closedAt, partnerSeller, lossReason } }: { deal: PartnerDealFragment }) {
  const say = useWords(dealWords);
  const format = useFormat();
  return (
    <Card title={say('about')}>
      <Facts
        facts={[
          [say('account'), account?.name],
          [say('amount'), format.money(amount)],
          [say(closedAt ? 'closed' : 'closeDate'), closedAt ? format.date(closedAt) : format.day(closeDate)],
          [say('seller'), partnerSeller?.name],
          [say('lossReason'), lossReason],
        ]}
      />
    </Card>
  );
}

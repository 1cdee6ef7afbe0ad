import { Button } from '@mantine/core';
import { QuotesCard, toast, useSend, useWords } from '@relata/portal-kit';
import { type PartnerDealFragment, QuoteRequestWithdrawDocument } from '@relata/schema/partner-portal';
import { useState } from 'react';
import { opportunityWords } from './opportunity-words.js';
import { QuoteRequestDialog } from './quote-request-dialog.js';

/** Quotes of the deal; the partner asks for one, one at a time, and may take it back. */
export function DealQuotes({ deal }: { deal: PartnerDealFragment }) {
  const say = useWords(opportunityWords);
  const [asking, setAsking] = useState(false);
  const [withdraw, withdrawing] = useSend(QuoteRequestWithdrawDocument);
  const waiting = deal.quoteRequests.nodes.some(({ status }) => status === 'REQUESTED');
  const takeBack = async (id: string) => {
    const outcome = await withdraw({ input: { id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('withdrawn'));
  };
  return (
    <>
      <QuotesCard
        deal={deal}
        aside={
          deal.viewerCan.update &&
          !waiting &&
          !deal.closedAt && (
            <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
              {say('ask')}
            </Button>
          )
        }
        onRequest={({ id }) =>
          deal.viewerCan.update && (
            <Button variant="default" size="xs" mt="xs" loading={withdrawing} onClick={() => void takeBack(id)}>
              {say('withdraw')}
            </Button>
          )
        }
      />
      {asking && <QuoteRequestDialog opportunityId={deal.id} close={() => setAsking(false)} />}
    </>
  );
}

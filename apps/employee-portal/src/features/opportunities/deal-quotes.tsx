import { Button } from '@mantine/core';
import { QuotesCard, toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import { type DealFragment, QuoteRequestAnswerDocument, QuoteRequestDeclineDocument } from '@relata/schema/employee-portal';
import { opportunityWords } from './opportunity-words.js';

/** Quotes of the deal, and what the partner asked for: answered by one of them, or declined. */
export function DealQuotes({ deal: { quotes, quoteRequests, viewerCan } }: { deal: DealFragment }) {
  const say = useWords(opportunityWords);
  const confirm = useConfirm();
  const [answer, answering] = useSend(QuoteRequestAnswerDocument);
  const [decline, declining] = useSend(QuoteRequestDeclineDocument);
  const waiting = viewerCan.close ? quoteRequests.nodes.find(({ status }) => status === 'REQUESTED') : undefined;

  const refuse = async (id: string) => {
    const reason = await confirm({ title: say('decline.question'), action: say('decline'), reason: say('decline.reason') });
    if (reason === null) return;
    const outcome = await decline({ input: { id, reason } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('declined'));
  };
  const share = async (id: string, quoteId: string) => {
    const outcome = await answer({ input: { id, quoteId } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('shared'));
  };
  return (
    <QuotesCard
      deal={{ quotes, quoteRequests }}
      onRequest={({ id }) =>
        viewerCan.close && (
          <Button variant="default" size="xs" mt="xs" loading={declining} onClick={() => void refuse(id)}>
            {say('decline')}
          </Button>
        )
      }
      onQuote={(quote) =>
        waiting && (
          <Button variant="default" size="xs" mt="xs" loading={answering} onClick={() => void share(waiting.id, quote.id)}>
            {say('share')}
          </Button>
        )
      }
    />
  );
}

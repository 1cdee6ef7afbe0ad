import { Button } from '@mantine/core';
import { toast, useConfirm, useFormat, useSend, useWords } from '@relata/portal-kit';
import { QuoteAcceptDocument, QuoteRejectDocument } from '@relata/schema/self-service';
import { useNavigate } from 'react-router';
import type { QuoteDetail } from './quote-screen.js';
import { quoteWords } from './quote-words.js';

/** Accepts a quote, which places its order, or declines it. */
export function QuoteAnswer({ quote: { id, number, version, total, viewerCan } }: { quote: QuoteDetail }) {
  const say = useWords(quoteWords);
  const format = useFormat();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const [sendAccept, accepting] = useSend(QuoteAcceptDocument);
  const [sendReject, rejecting] = useSend(QuoteRejectDocument);

  const accept = async () => {
    const reference = await confirm({
      title: say('accept.question', { number }),
      text: say('accept.text', { total: format.money(total) }),
      action: say('accept'),
      note: say('accept.reference'),
    });
    if (reference === null) return;
    const outcome = await sendAccept({ input: { id, purchaseOrder: reference || null, expectedVersion: version } });
    if (!outcome) return;
    const order = outcome.payload.quote?.order;
    toast(outcome.userErrors[0]?.message ?? say('accepted', { number: order?.number ?? '' }));
    if (order) void navigate(`/orders/${order.id}`);
  };
  const reject = async () => {
    const reason = await confirm({ title: say('reject.question', { number }), action: say('reject'), reason: say('reject.reason'), danger: true });
    if (reason === null) return;
    const outcome = await sendReject({ input: { id, reason, expectedVersion: version } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('rejected', { number }));
  };
  return (
    <>
      {viewerCan.reject && (
        <Button variant="default" loading={rejecting} onClick={() => void reject()}>
          {say('reject')}
        </Button>
      )}
      {viewerCan.accept && (
        <Button loading={accepting} onClick={() => void accept()}>
          {say('accept')}
        </Button>
      )}
    </>
  );
}

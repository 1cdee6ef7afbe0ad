import { Button } from '@mantine/core';
import { toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import { type DealFragment, OpportunityCloseDocument, OpportunityReopenDocument } from '@relata/schema/employee-portal';
import { opportunityWords } from './opportunity-words.js';

/** Wins the deal, loses it with a reason, or opens it again. */
export function DealActions({ deal: { id, name, version, closedAt, viewerCan } }: { deal: DealFragment }) {
  const say = useWords(opportunityWords);
  const confirm = useConfirm();
  const [close, closing] = useSend(OpportunityCloseDocument);
  const [reopen, reopening] = useSend(OpportunityReopenDocument);
  if (!viewerCan.close) return null;

  const win = async () => {
    const reply = await confirm({ title: say('win.question', { name }), text: say('win.text'), action: say('win') });
    if (reply !== null) await end(true, null);
  };
  const lose = async () => {
    const reason = await confirm({ title: say('lose.question', { name }), action: say('lose'), reason: say('lose.reason'), danger: true });
    if (reason !== null) await end(false, reason);
  };
  const end = async (won: boolean, lossReason: string | null) => {
    const outcome = await close({ input: { id, won, lossReason, expectedVersion: version } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say(won ? 'won' : 'lost'));
  };
  const again = async () => {
    const outcome = await reopen({ input: { id, expectedVersion: version } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('reopened'));
  };
  if (closedAt)
    return (
      <Button variant="default" loading={reopening} onClick={() => void again()}>
        {say('reopen')}
      </Button>
    );
  return (
    <>
      <Button variant="default" loading={closing} onClick={() => void lose()}>
        {say('lose')}
      </Button>
      <Button loading={closing} onClick={() => void win()}>
        {say('win')}
      </Button>
    </>
  );
}

import { Anchor, Button } from '@mantine/core';
import { DetailSkeleton, Loaded, Page, toast, useArrivals, useGraph, useLive, useSend, useWords } from '@relata/portal-kit';
import { CaseChangedDocument, type CaseDetailFragment, CaseDocument, CaseReopenDocument, CaseResolveDocument } from '@relata/schema/self-service';
import { Link, useParams } from 'react-router';
import { CaseConversation } from './case-conversation.js';
import { CaseRating } from './case-rating.js';
import { CaseStatus } from './case-status.js';
import { caseWords } from './case-words.js';

/** A case as a conversation: what comes while it is looked at appears by itself. */
export default function CaseScreen() {
  const say = useWords(caseWords);
  const { id = '' } = useParams();
  const answer = useGraph(CaseDocument, { id });
  const found = answer.data?.case;
  useLive(CaseChangedDocument, { id }, { pause: !found });
  const last = found?.messages.nodes.at(-1);
  useArrivals(last && { id: last.id, mine: last.authorKind === 'CUSTOMER' }, say('arrived'));
  return (
    <Page
      title={found?.subject ?? say('number')}
      text={found && <About case={found} />}
      back={{ to: '/questions', label: say('title') }}
      actions={found && <CaseActions case={found} />}
    >
      <Loaded of={answer} pick={(data) => data.case} skeleton={<DetailSkeleton />}>
        {(shown) => (
          <>
            <CaseRating case={shown} reload={answer.reload} />
            <CaseConversation case={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function About({ case: { number, status, order } }: { case: CaseDetailFragment }) {
  const say = useWords(caseWords);
  return (
    <>
      {say('case', { number })} <CaseStatus status={status} />{' '}
      {order && (
        <Anchor component={Link} to={`/orders/${order.id}`} underline="always">
          {say('about', { number: order.number })}
        </Anchor>
      )}
    </>
  );
}

/** Whether the question is answered is for the customer to say. */
function CaseActions({ case: { id, status, viewerCan } }: { case: CaseDetailFragment }) {
  const say = useWords(caseWords);
  const [resolve, resolving] = useSend(CaseResolveDocument);
  const [reopen, reopening] = useSend(CaseReopenDocument);
  const over = status === 'RESOLVED';
  if (status === 'CLOSED' || !(over ? viewerCan.reopen : viewerCan.resolve)) return null;
  const change = async () => {
    // Whatever else has happened meanwhile, it is their question: no version is asked for.
    const outcome = await (over ? reopen : resolve)({ input: { id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say(over ? 'reopened' : 'resolved'));
  };
  return (
    <Button variant="default" loading={resolving || reopening} onClick={() => void change()}>
      {say(over ? 'reopen' : 'resolve')}
    </Button>
  );
}

import { Card, Conversation, ReplyForm, useWords } from '@relata/portal-kit';
import { type CaseDetailFragment, CaseReplyDocument } from '@relata/schema/self-service';
import { useNavigate } from 'react-router';
import { caseWords } from './case-words.js';

/** What was said, oldest first, and the field to go on. */
export function CaseConversation({ case: found }: { case: CaseDetailFragment }) {
  const say = useWords(caseWords);
  return (
    <Card title={say('conversation')}>
      <Conversation
        label={say('conversation')}
        said={found.messages.nodes.map(({ id, at, text, authorKind, authorName, attachments }) => ({
          ...{ id, at, text, mine: authorKind === 'CUSTOMER', files: attachments.nodes },
          name: authorName ?? say(authorKind === 'CUSTOMER' ? 'you' : authorKind === 'SYSTEM' ? 'system' : 'us'),
        }))}
      />
      {found.viewerCan.reply && <Reply case={found} />}
    </Card>
  );
}

/** An answer to a closed case becomes a new one that follows it; the viewer is taken there. */
function Reply({ case: { id, status } }: { case: CaseDetailFragment }) {
  const say = useWords(caseWords);
  const navigate = useNavigate();
  return (
    <ReplyForm
      id={id}
      document={CaseReplyDocument}
      label={say('answer')}
      description={status === 'CLOSED' ? say('closed') : say('live')}
      send={say('send')}
      done={({ caseMessage }) => {
        const on = caseMessage?.case?.id;
        if (on && on !== id) void navigate(`/questions/${on}`);
      }}
    />
  );
}

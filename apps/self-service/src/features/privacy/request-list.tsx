import { Anchor, Button, Group, Text } from '@mantine/core';
import { Status, toast, useConfirm, useFormat, useSend, useWords } from '@relata/portal-kit';
import { PrivacyRequestCancelDocument, PrivacyRequestConfirmDocument, type PrivacyRequestRowFragment } from '@relata/schema/self-service';
import classes from './privacy.module.css';
import { privacyWords } from './privacy-words.js';

const TONES = { REQUESTED: 'warn', CONFIRMED: 'info', IN_PROGRESS: 'info', DONE: 'good', REJECTED: 'bad', CANCELLED: 'quiet' } as const;

interface RequestListProps {
  requests: PrivacyRequestRowFragment[];
  reload: () => void;
}

/** What the viewer has asked for, and what has become of it. */
export function RequestList({ requests, reload }: RequestListProps) {
  const say = useWords(privacyWords);
  const format = useFormat();
  if (requests.length === 0) return <Text c="dimmed">{say('requests.none')}</Text>;
  return (
    <ul className={classes.requests}>
      {requests.map((request) => (
        <li key={request.id}>
          <Group justify="space-between" gap="xs">
            <Group gap="xs">
              <strong>{say(request.kind)}</strong>
              <Status tone={TONES[request.status]}>{say(`is.${request.status}`)}</Status>
            </Group>
            <Actions request={request} reload={reload} />
          </Group>
          <Text size="sm" c="dimmed">
            {say('asked', { when: format.dateTime(request.createdAt) })}
            {!request.closedAt && ` ${say('due', { when: format.date(request.dueAt) })}`}
          </Text>
          {request.status === 'REQUESTED' && <Text size="sm">{say('confirm.text')}</Text>}
          {request.status === 'CONFIRMED' && request.kind === 'ERASURE' && <Text size="sm">{say('erasure.waits')}</Text>}
          {request.archiveUrl && request.archiveUntil && (
            <Text size="sm">{say('archive.until', { when: format.dateTime(request.archiveUntil) })}</Text>
          )}
          {[request.extendedReason, request.rejectReason].filter(Boolean).map((reason) => (
            <Text key={reason} size="sm">
              {reason}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Actions({ request: { id, kind, status, archiveUrl, viewerCan }, reload }: { request: PrivacyRequestRowFragment; reload: () => void }) {
  const say = useWords(privacyWords);
  const confirm = useConfirm();
  const [sendConfirm, confirming] = useSend(PrivacyRequestConfirmDocument);
  const [sendCancel, cancelling] = useSend(PrivacyRequestCancelDocument);
  const confirmIt = async () => {
    const outcome = await sendConfirm({ input: { id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('confirmed'));
    reload();
  };
  const cancelIt = async () => {
    if ((await confirm({ title: say('cancel.question'), action: say('cancel') })) === null) return;
    const outcome = await sendCancel({ input: { id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('cancelled'));
    reload();
  };
  return (
    <Group gap="xs">
      {archiveUrl && (
        <Anchor href={archiveUrl} download>
          {say('download')}
        </Anchor>
      )}
      {status === 'REQUESTED' && viewerCan.confirm && (
        <Button size="xs" loading={confirming} onClick={() => void confirmIt()}>
          {say('confirm')}
        </Button>
      )}
      {(status === 'REQUESTED' || (status === 'CONFIRMED' && kind === 'ERASURE')) && viewerCan.cancel && (
        <Button variant="default" size="xs" loading={cancelling} onClick={() => void cancelIt()}>
          {say('cancel')}
        </Button>
      )}
    </Group>
  );
}

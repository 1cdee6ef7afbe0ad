import { Anchor, Button, Group, Text } from '@mantine/core';
import { Card, DocumentStatus, fundWords, MatterGrid, SentFiles, toast, useConfirm, useFormat, useSend, useWords } from '@relata/portal-kit';
import { type FundDocumentDetailFragment, FundDocumentReviewDocument } from '@relata/schema/employee-portal';
import { fundScreenWords } from './fund-words.js';

/** The documents of a claim, side by side: pictures are shown, the others are opened. */
export function FundDocuments({ of, review }: { of: FundDocumentDetailFragment[]; review: boolean }) {
  return (
    <MatterGrid>
      {of.map((document) => (
        <Document key={document.id} of={document} review={review} />
      ))}
    </MatterGrid>
  );
}

function Document({ of, review }: { of: FundDocumentDetailFragment; review: boolean }) {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const format = useFormat();
  const confirm = useConfirm();
  const [send, sending] = useSend(FundDocumentReviewDocument);
  const decide = async (accepted: boolean, reason: string | null = null) => {
    const outcome = await send({ input: { id: of.id, accepted, reason } });
    if (outcome?.userErrors[0]) toast(outcome.userErrors[0].message);
  };
  const refuse = async () => {
    const reason = await confirm({ title: say('refuse.question', { name: of.name }), action: say('refuse'), danger: true, reason: say('why') });
    if (reason !== null) await decide(false, reason);
  };
  return (
    <Card title={both(of.kind)} aside={<DocumentStatus status={of.status} />}>
      {of.cost && (
        <Text fw={600}>
          {format.money(of.cost)}{' '}
          <Text span size="sm" c="dimmed" fw={400}>
            {say('cost')}
          </Text>
        </Text>
      )}
      {of.type.startsWith('image/') ? (
        <SentFiles files={[of]} />
      ) : (
        <Anchor href={of.url} download={of.name}>
          {say('open', { name: of.name })}
        </Anchor>
      )}
      {of.reason && <Text mt="xs">{of.reason}</Text>}
      {review && (
        <Group gap="sm" mt="md">
          <Button size="xs" variant={of.status === 'ACCEPTED' ? 'filled' : 'default'} loading={sending} onClick={() => void decide(true)}>
            {say('accept')}
          </Button>
          <Button size="xs" variant="default" disabled={sending} onClick={() => void refuse()}>
            {say('refuse')}
          </Button>
        </Group>
      )}
    </Card>
  );
}

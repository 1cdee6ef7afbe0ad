import { Button, Group, Text } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, toast, useGraph, useSend, useWords } from '@relata/portal-kit';
import { PrivacyDocument, PrivacyRequestCreateDocument, type PrivacyRequestRowFragment } from '@relata/schema/self-service';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { privacyWords } from './privacy-words.js';
import { RequestList } from './request-list.js';

/** Requests that are still to be answered. */
const OPEN = new Set<PrivacyRequestRowFragment['status']>(['REQUESTED', 'CONFIRMED', 'IN_PROGRESS']);
const WAIT_MS = 4_000;

/** What we have about the viewer: to be had as a whole, and to be forgotten. */
export default function PrivacyScreen() {
  const say = useWords(privacyWords);
  const answer = useGraph(PrivacyDocument, {});
  const requests = answer.data?.privacyRequests?.nodes ?? [];
  const open = (kind: PrivacyRequestRowFragment['kind']) => requests.some((each) => each.kind === kind && OPEN.has(each.status));
  useSoon(requests, answer.reload);
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded of={answer} pick={({ privacyRequests }) => privacyRequests?.nodes} skeleton={<DetailSkeleton />}>
        {(nodes) => (
          <>
            <Card title={say('export')}>
              <Group justify="space-between" gap="md">
                <Text maw={560}>{say('export.text')}</Text>
                <AskExport waits={open('EXPORT')} done={answer.reload} />
              </Group>
            </Card>
            <Card title={say('erasure')}>
              <Group justify="space-between" gap="md">
                <Text maw={560}>{say('erasure.text')}</Text>
                <Button component={Link} to="/privacy/erasure" variant="default">
                  {say('erasure.look')}
                </Button>
              </Group>
            </Card>
            <Card title={say('requests')}>
              <RequestList requests={nodes} reload={answer.reload} />
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** An archive is there within moments: until then the screen looks again. */
function useSoon(requests: PrivacyRequestRowFragment[], reload: () => void): void {
  const coming = requests.some(({ kind, status }) => kind === 'EXPORT' && (status === 'CONFIRMED' || status === 'IN_PROGRESS'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer asks for the next look, however it was asked for
  useEffect(() => {
    if (!coming) return;
    const timer = setTimeout(reload, WAIT_MS);
    return () => clearTimeout(timer);
  }, [requests, coming]);
}

function AskExport({ waits, done }: { waits: boolean; done: () => void }) {
  const say = useWords(privacyWords);
  const [send, sending] = useSend(PrivacyRequestCreateDocument);
  const ask = async () => {
    const outcome = await send({ input: { kind: 'EXPORT', idempotencyKey: crypto.randomUUID() } });
    if (!outcome) return;
    const asked = outcome.payload.privacyRequest;
    toast(outcome.userErrors[0]?.message ?? say(asked?.status === 'REQUESTED' ? 'mailSent' : 'export.begun'));
    done();
  };
  return (
    <Button loading={sending} disabled={waits} onClick={() => void ask()}>
      {say('export.ask')}
    </Button>
  );
}

import { Alert, Button, Text } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, toast, useConfirm, useGraph, useSend, useWords } from '@relata/portal-kit';
import { ErasurePreviewDocument, type ErasurePreviewQuery, PrivacyRequestCreateDocument } from '@relata/schema/self-service';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { KINDS, kindWords } from './kind-words.js';
import classes from './privacy.module.css';
import { privacyWords } from './privacy-words.js';

type Preview = NonNullable<ErasurePreviewQuery['privacyErasurePreview']>;
type Line = Preview['lines'][number];

/** What an erasure would do, before anybody asks for one: what goes, what stays and why, and what stands in its way. */
export default function ErasureScreen() {
  const say = useWords(privacyWords);
  const answer = useGraph(ErasurePreviewDocument, {});
  const waits = answer.data?.privacyRequests?.nodes.some(({ kind, closedAt }) => kind === 'ERASURE' && !closedAt) ?? false;
  return (
    <Page
      title={say('erasure')}
      text={say('erasure.what')}
      back={{ to: '/privacy', label: say('title') }}
      actions={answer.data && <AskErasure waits={waits} />}
    >
      <Loaded of={answer} pick={({ privacyErasurePreview }) => privacyErasurePreview} skeleton={<DetailSkeleton />}>
        {({ obstacleKinds, lines }) => (
          <>
            {waits && <Alert color="tide">{say('erasure.asked')}</Alert>}
            {obstacleKinds.length > 0 && (
              <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={say('obstacles')}>
                {obstacleKinds.map((each) => (
                  <p key={each}>{say(`obstacle.${each}`)}</p>
                ))}
              </Alert>
            )}
            <Lines title={say('goes')} text={say('goes.text')} lines={lines.filter(({ effect }) => effect === 'GOES')} />
            <Lines title={say('changed')} text={say('changed.text')} lines={lines.filter(({ effect }) => effect === 'CHANGED')} />
            <Lines title={say('kept')} text={say('kept.text')} lines={lines.filter(({ effect }) => effect === 'KEPT')} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Kinds of records, by the reason for which they stay. */
function Lines({ title, text, lines }: { title: string; text: string; lines: Line[] }) {
  const say = useWords(privacyWords);
  const kinds = useWords(kindWords);
  if (lines.length === 0) return null;
  const reasons = [...new Set(lines.map(({ why }) => why))];
  return (
    <Card title={title}>
      <Text c="dimmed">{text}</Text>
      {reasons.map((why) => {
        const these = lines.filter((line) => line.why === why);
        const ground = these[0]?.ground;
        return (
          <div key={why} className={classes.reason}>
            {why && <Text fw={600}>{ground ? say(`ground.${ground}`) : say('ground.person')}</Text>}
            <ul className={classes.kinds}>
              {these.map(({ kind, description, count }) => (
                <li key={kind}>
                  {kind in KINDS ? kinds(kind as keyof typeof KINDS) : <span lang="en">{description}</span>}{' '}
                  <span className={classes.count}>{count}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Card>
  );
}

function AskErasure({ waits }: { waits: boolean }) {
  const say = useWords(privacyWords);
  const confirm = useConfirm();
  const goTo = useNavigate();
  const [send, sending] = useSend(PrivacyRequestCreateDocument);
  const ask = async () => {
    const question = { title: say('erasure.question'), text: say('erasure.sure'), action: say('erasure.ask'), danger: true };
    if ((await confirm(question)) === null) return;
    const outcome = await send({ input: { kind: 'ERASURE', idempotencyKey: crypto.randomUUID() } });
    if (!outcome) return;
    const asked = outcome.payload.privacyRequest;
    toast(outcome.userErrors[0]?.message ?? say(asked?.status === 'REQUESTED' ? 'mailSent' : 'erasure.begun'));
    void goTo('/privacy');
  };
  return (
    <Button color="red" variant="light" loading={sending} disabled={waits} onClick={() => void ask()}>
      {say('erasure.ask')}
    </Button>
  );
}

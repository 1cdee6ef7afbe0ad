import { Anchor, Group, Text } from '@mantine/core';
import { Card } from '../look/card.js';
import { Status } from '../look/status.js';
import { Page } from '../shell/page.js';
import { ProblemState } from '../states/problem-state.js';
import { DetailSkeleton } from '../states/skeletons.js';
import { useWords } from '../words/words.js';
import { EmailCard } from './email-card.js';
import { PasswordCard } from './password-card.js';
import { securityWords } from './security-words.js';
import { SessionsCard } from './sessions-card.js';
import { useOwnSignIn } from './use-own-sign-in.js';

/** How the viewer signs in, and where they are signed in. The same in every portal. */
export default function SecurityScreen() {
  const say = useWords(securityWords);
  const { signIn, problem, reload } = useOwnSignIn();
  return (
    <Page title={say('title')} text={say('text')}>
      {signIn ? (
        <>
          <EmailCard email={signIn.email} waiting={signIn.waiting} done={reload} />
          <PasswordCard email={signIn.email} done={reload} />
          <Card
            title={say('factor')}
            aside={<Status tone={signIn.secondFactor ? 'good' : 'quiet'}>{say(signIn.secondFactor ? 'on' : 'off')}</Status>}
          >
            <Group justify="space-between" gap="md">
              <Text c="dimmed">{say('factor.text')}</Text>
              <Anchor href="/your-sign-in#second-factor">{say(signIn.secondFactor ? 'factor.change' : 'factor.set')}</Anchor>
            </Group>
          </Card>
          <SessionsCard sessions={signIn.sessions} reload={reload} />
        </>
      ) : problem ? (
        <ProblemState problem={problem} retry={() => void reload()} />
      ) : (
        <div aria-busy>
          <DetailSkeleton />
        </div>
      )}
    </Page>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { Card, Status, useFormat, useWords } from '@relata/portal-kit';
import type { ConsentChannel } from '@relata/schema/self-service';
import { preferenceWords } from './preference-words.js';
import classes from './preferences.module.css';
import { type Consent, type Purpose, type Wording, wordingOf } from './preferences-screen.js';
import { useConsents } from './use-consents.js';

interface PurposeCardProps {
  purpose: Purpose;
  consents: Consent[];
  /** Where a yes to mail is confirmed. */
  email: string;
}

/** One purpose: what it says, and yes or no by each channel. */
export function PurposeCard({ purpose, consents, email }: PurposeCardProps) {
  const wording = wordingOf(purpose);
  return (
    <Card title={wording?.name ?? purpose.name}>
      {wording && <Text lang={wording.language}>{wording.text}</Text>}
      <ul className={classes.channels}>
        {(purpose.channels as ConsentChannel[]).map((channel) => (
          <Channel
            key={channel}
            channel={channel}
            purpose={purpose}
            wording={wording}
            consent={consents.find((each) => each.purpose?.id === purpose.id && each.channel === channel)}
            email={email}
          />
        ))}
      </ul>
    </Card>
  );
}

interface ChannelProps {
  channel: ConsentChannel;
  purpose: Purpose;
  wording: Wording | undefined;
  consent: Consent | undefined;
  email: string;
}

/** The wording that somebody agreed to, where there is a later one. */
function earlierWording({ wordings: { nodes } }: Purpose, id: string | undefined): Wording | undefined {
  const agreed = nodes.find((each) => each.id === id);
  return agreed && nodes.some(({ language, revision }) => language === agreed.language && revision > agreed.revision) ? agreed : undefined;
}

const TONES = { GRANTED: 'good', PENDING: 'warn', WITHDRAWN: 'quiet' } as const;

function Channel({ channel, purpose, wording, consent, email }: ChannelProps) {
  const say = useWords(preferenceWords);
  const format = useFormat();
  const [update, sending] = useConsents();
  const state = consent?.state;
  const earlier = state !== 'WITHDRAWN' && earlierWording(purpose, consent?.wording?.id);
  const agreed = state === 'GRANTED' || state === 'PENDING';
  const name = wording?.name ?? purpose.name;
  const change = (granted: boolean) => {
    const done = !granted ? say('withdrawn', { name }) : channel === 'EMAIL' ? say('mailSent', { email }) : say('granted', { name });
    return update([{ purposeId: purpose.id, channel, granted, ...(granted && wording ? { wordingId: wording.id } : {}) }], done);
  };
  return (
    <li>
      <div>
        <Group gap="xs">
          <Text fw={600}>{say(channel)}</Text>
          <Status tone={state ? TONES[state] : 'quiet'}>{say(state ?? 'NEVER')}</Status>
        </Group>
        <Text size="sm" c="dimmed">
          {state === 'PENDING' ? say('pending', { email }) : consent && say(`since.${consent.state}`, { when: format.date(consent.at) })}
        </Text>
        {earlier && (
          <details className={classes.earlier}>
            <summary>{say('earlier')}</summary>
            <span lang={earlier.language}>{earlier.text}</span>
          </details>
        )}
      </div>
      <Group gap="xs">
        {state === 'PENDING' && (
          <Button variant="default" size="xs" loading={sending} onClick={() => void change(true)}>
            {say('again')}
          </Button>
        )}
        <Button
          variant={agreed ? 'default' : 'light'}
          size="xs"
          loading={sending}
          aria-label={say(agreed ? 'withdraw.of' : 'give.of', { name, channel: say(channel) })}
          onClick={() => void change(!agreed)}
        >
          {say(agreed ? 'withdraw' : 'give')}
        </Button>
      </Group>
    </li>
  );
}

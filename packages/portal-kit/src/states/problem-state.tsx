import { Button, Group, Text } from '@mantine/core';
import { IconCloudOff, IconHourglass, IconLock, IconMapQuestion, IconTool } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Problem } from '../graph/problem.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { Empty } from './empty.js';

const ICONS = {
  offline: IconCloudOff,
  busy: IconHourglass,
  forbidden: IconLock,
  signedOut: IconLock,
  notFound: IconMapQuestion,
  fault: IconTool,
} as const;
const AGAIN = new Set<Problem['kind']>(['offline', 'busy', 'fault']);

/** In the place of what could not be shown: why, what to do, and the id by which we find it. */
export function ProblemState({ problem: { kind, requestId }, retry }: { problem: Problem; retry?: (() => void) | undefined }) {
  const say = useWords(kitWords);
  return (
    <div role="alert">
      <Empty icon={ICONS[kind]} title={say(`problem.${kind}`)} text={say(`problem.${kind}.text`)}>
        {kind === 'fault' && requestId && (
          <Text size="sm" c="dimmed">
            {say('requestId', { id: requestId })}
          </Text>
        )}
        <Group mt="sm">
          {retry && AGAIN.has(kind) ? (
            <Button onClick={retry}>{say('tryAgain')}</Button>
          ) : (
            <Button component={Link} to="/" variant="default">
              {say('home')}
            </Button>
          )}
        </Group>
      </Empty>
    </div>
  );
}

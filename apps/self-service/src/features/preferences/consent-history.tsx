import { Text } from '@mantine/core';
import { Card, useFormat, useWords } from '@relata/portal-kit';
import { preferenceWords } from './preference-words.js';
import classes from './preferences.module.css';
import { type ConsentEvent, type Purpose, wordingOf } from './preferences-screen.js';

/** What the viewer said when, and how: nothing of it is ever changed. */
export function ConsentHistory({ events, purposes }: { events: ConsentEvent[]; purposes: Purpose[] }) {
  const say = useWords(preferenceWords);
  const format = useFormat();
  const nameOf = ({ purpose, wording }: ConsentEvent) => {
    const known = purposes.find(({ id }) => id === purpose?.id);
    return (known && wordingOf(known)?.name) ?? wording?.name ?? purpose?.name ?? '';
  };
  return (
    <Card title={say('history')}>
      {events.length === 0 && <Text c="dimmed">{say('history.none')}</Text>}
      <ul className={classes.history}>
        {events.map((event) => (
          <li key={event.id}>
            <Text c="dimmed" inherit span>
              {format.dateTime(event.at)}
            </Text>
            <span>
              {say(`said.${event.kind}`, { name: nameOf(event), channel: say(event.channel) })}{' '}
              <Text c="dimmed" inherit span>
                ({say(`by.${event.source}`)})
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

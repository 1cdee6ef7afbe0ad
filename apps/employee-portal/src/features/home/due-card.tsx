import { Anchor, Button, Text } from '@mantine/core';
import { Card, RowList, toast, useFormat, useSend, useWords } from '@relata/portal-kit';
import { ActivityCompleteDocument, type DueActivityFragment } from '@relata/schema/employee-portal';
import { Link } from 'react-router';
import { homeWords } from './home-words.js';

/** What the employee has to do, the longest due first; done with one click. */
export function DueCard({ activities, reload }: { activities: DueActivityFragment[]; reload: () => void }) {
  const say = useWords(homeWords);
  const format = useFormat();
  const [complete, completing] = useSend(ActivityCompleteDocument);
  const done = async ({ id, version }: DueActivityFragment) => {
    const outcome = await complete({ input: { id, expectedVersion: version } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('completed'));
    reload();
  };
  const rows = activities.map((activity) => ({
    key: activity.id,
    name: activity.opportunity ? (
      <Anchor component={Link} to={`/opportunities/${activity.opportunity.id}`} fw={600}>
        {activity.subject ?? activity.opportunity.name}
      </Anchor>
    ) : (
      (activity.subject ?? '–')
    ),
    about: [activity.account?.name, activity.dueAt && say('dueAt', { when: format.dateTime(activity.dueAt) })].filter(Boolean).join(' · '),
    side: (
      <Button
        variant="default"
        size="compact-sm"
        disabled={completing}
        onClick={() => void done(activity)}
        aria-label={say('done.it', { what: activity.subject ?? '' })}
      >
        {say('done')}
      </Button>
    ),
  }));
  return <Card title={say('due')}>{rows.length > 0 ? <RowList rows={rows} /> : <Text c="dimmed">{say('due.none')}</Text>}</Card>;
}

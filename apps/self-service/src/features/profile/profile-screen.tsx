import { Group, Text } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, Profile, profileWords, useGraph, useWords } from '@relata/portal-kit';
import { PersonUpdateDocument, ProfileDocument, type ProfileQuery } from '@relata/schema/self-service';
import { accountWords } from './profile-words.js';

type Person = NonNullable<NonNullable<ProfileQuery['viewer']>['person']>;

/** Who the viewer is to us. */
export default function ProfileScreen() {
  const say = useWords(profileWords);
  const answer = useGraph(ProfileDocument, {});
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded of={answer} pick={({ viewer }) => viewer?.person} skeleton={<DetailSkeleton />}>
        {(person) => (
          <>
            <Profile person={person} document={PersonUpdateDocument} />
            <Accounts person={person} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Accounts({ person: { contacts } }: { person: Person }) {
  const say = useWords(accountWords);
  return (
    <Card title={say('accounts')}>
      {contacts.nodes.map(({ id, title, portalRole, account }) => (
        <Group key={id} justify="space-between" py={4}>
          <Text>
            {account?.name} {title && <Text span c="dimmed">{`· ${title}`}</Text>}
          </Text>
          {portalRole && <Text c="dimmed">{say(portalRole)}</Text>}
        </Group>
      ))}
    </Card>
  );
}

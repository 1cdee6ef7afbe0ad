import { Anchor, Group, Text } from '@mantine/core';
import { Card, DetailSkeleton, Facts, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { ProfileDocument, type ProfileQuery } from '@relata/schema/self-service';
import { Link } from 'react-router';
import { ProfileForm } from './profile-form.js';
import { profileWords } from './profile-words.js';

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
            <ProfileForm key={person.version} person={person} />
            <SignIn person={person} />
            <Accounts person={person} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function SignIn({ person: { email } }: { person: Person }) {
  const say = useWords(profileWords);
  return (
    <Card
      title={say('signIn')}
      aside={
        <Anchor component={Link} to="/security">
          {say('security')}
        </Anchor>
      }
    >
      <Facts facts={[[say('email'), email]]} />
    </Card>
  );
}

function Accounts({ person: { contacts } }: { person: Person }) {
  const say = useWords(profileWords);
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

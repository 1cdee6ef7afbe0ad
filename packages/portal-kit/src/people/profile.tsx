import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Card } from '../look/card.js';
import { Facts } from '../look/facts.js';
import { useWords } from '../words/words.js';
import { type ProfileDocument, ProfileForm, type ProfilePerson } from './profile-form.js';
import { profileWords } from './profile-words.js';

/** Who the viewer is, and how they sign in. */
export function Profile({ person, document }: { person: ProfilePerson; document: ProfileDocument }) {
  const say = useWords(profileWords);
  return (
    <>
      <ProfileForm key={person.version} person={person} document={document} />
      <Card
        title={say('signIn')}
        aside={
          <Anchor component={Link} to="/security">
            {say('security')}
          </Anchor>
        }
      >
        <Facts facts={[[say('email'), person.email]]} />
      </Card>
    </>
  );
}

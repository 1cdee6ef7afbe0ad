import { DetailSkeleton, Loaded, Page, Profile, profileWords, useGraph, useWords } from '@relata/portal-kit';
import { PersonUpdateDocument, ProfileDocument } from '@relata/schema/employee-portal';

/** Who the viewer is to us. */
export default function ProfileScreen() {
  const say = useWords(profileWords);
  const answer = useGraph(ProfileDocument, {});
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded of={answer} pick={({ viewer }) => viewer?.person} skeleton={<DetailSkeleton />}>
        {(person) => <Profile person={person} document={PersonUpdateDocument} />}
      </Loaded>
    </Page>
  );
}

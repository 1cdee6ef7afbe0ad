import { NativeSelect } from '@mantine/core';
import { Card, LANGUAGES, toast, useSend, useWords } from '@relata/portal-kit';
import { PersonUpdateDocument, type ProfileFieldsFragment } from '@relata/schema/self-service';
import { preferenceWords } from './preference-words.js';

/** In which language mails are written to the viewer; it is kept with the profile. */
export function MailLanguage({ person: { id, version, language, viewerCan } }: { person: ProfileFieldsFragment }) {
  const say = useWords(preferenceWords);
  const [send, sending] = useSend(PersonUpdateDocument);
  const choose = async (chosen: string) => {
    const outcome = await send({ input: { id, expectedVersion: version, language: chosen || null } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('language.saved'));
  };
  return (
    <Card title={say('language')}>
      <NativeSelect
        label={say('language.label')}
        maw={320}
        disabled={sending || !viewerCan.update}
        value={language ?? ''}
        data={[{ value: '', label: say('language.none') }, ...Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))]}
        onChange={(event) => void choose(event.currentTarget.value)}
      />
    </Card>
  );
}

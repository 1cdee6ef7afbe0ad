import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useInputForm } from '../form/use-input-form.js';
import type { GraphDocument } from '../graph/document.js';
import { Card } from '../look/card.js';
import { toast } from '../states/toast.js';
import { LANGUAGES, speak, useWords } from '../words/words.js';
import { profileWords } from './profile-words.js';

const FIELDS = ['givenName', 'familyName', 'title', 'phone', 'language', 'timeZone'] as const;
type Values = Record<(typeof FIELDS)[number], string>;

type Fields = Partial<Record<(typeof FIELDS)[number], string | null>>;

export interface ProfilePerson extends Fields {
  id: string;
  version: number;
  email?: string | null;
  viewerCan: { update: boolean };
}

export type ProfileDocument = GraphDocument<object, { input: { id: string; expectedVersion: number } & Fields }>;

/** What the viewer may change of themselves. */
export function ProfileForm({ person, document }: { person: ProfilePerson; document: ProfileDocument }) {
  const say = useWords(profileWords);
  const { form, submit, sending } = useInputForm({
    document,
    initialValues: Object.fromEntries(FIELDS.map((name) => [name, person[name] ?? ''])) as Values,
    variables: (values) => ({
      input: {
        id: person.id,
        expectedVersion: person.version,
        ...(Object.fromEntries(FIELDS.map((name) => [name, values[name].trim() || null])) as Fields),
      },
    }),
    done: () => {
      speak(form.values.language, { keep: true });
      toast(say('saved'));
    },
  });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Card title={say('person')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput label={say('givenName')} autoComplete="given-name" required maxLength={80} {...form.getInputProps('givenName')} />
            <TextInput label={say('familyName')} autoComplete="family-name" required maxLength={80} {...form.getInputProps('familyName')} />
            <TextInput label={say('phone')} type="tel" autoComplete="tel" {...form.getInputProps('phone')} />
            <TextInput label={say('honorific')} autoComplete="honorific-prefix" maxLength={40} {...form.getInputProps('title')} />
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <NativeSelect
              label={say('language')}
              data={[{ value: '', label: say('language.none') }, ...Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))]}
              {...form.getInputProps('language')}
            />
            <NativeSelect
              label={say('timeZone')}
              data={[{ value: '', label: say('timeZone.none', { zone }) }, ...Intl.supportedValuesOf('timeZone')]}
              {...form.getInputProps('timeZone')}
            />
          </SimpleGrid>
          <Group>
            <Button type="submit" loading={sending} disabled={!form.isDirty() || !person.viewerCan.update}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

import { Button, Group, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { Card, Page, useInputForm, useWords } from '@relata/portal-kit';
import { CourseCreateDocument } from '@relata/schema/employee-portal';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { courseWords } from './course-words.js';

export const AUDIENCES = ['PARTNER', 'EMPLOYEE', 'CUSTOMER'] as const;

/** A new course: what it is called and for whom. The rest is written afterwards. */
export default function NewCourseScreen() {
  const say = useWords(courseWords);
  const navigate = useNavigate();
  // Sent twice, it is still one course.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { form, submit, sending } = useInputForm({
    document: CourseCreateDocument,
    initialValues: { title: '', language: 'en', audiences: ['PARTNER'] as string[] },
    variables: (values) => ({ input: { ...values, idempotencyKey } }),
    done: ({ course }) => void navigate(`/learning/${course?.id}`),
  });
  return (
    <Page title={say('new')} back={{ to: '/learning', label: say('title') }}>
      <Card>
        <form onSubmit={submit}>
          <Stack gap="md">
            <TextInput label={say('name')} required maxLength={120} {...form.getInputProps('title')} />
            <Select
              label={say('language')}
              data={[
                { value: 'en', label: 'English' },
                { value: 'de', label: 'Deutsch' },
              ]}
              allowDeselect={false}
              {...form.getInputProps('language')}
            />
            <MultiSelect
              label={say('audiences')}
              withAsterisk
              data={AUDIENCES.map((value) => ({ value, label: say(value) }))}
              {...form.getInputProps('audiences')}
            />
            <Group justify="flex-end">
              <Button type="submit" loading={sending}>
                {say('make')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}

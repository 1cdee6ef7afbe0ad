import { Button, Group, MultiSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Card, toast, useInputForm, useWords } from '@relata/portal-kit';
import { type CourseAboutFragment, CourseUpdateDocument } from '@relata/schema/employee-portal';
import { courseWords } from './course-words.js';
import { AUDIENCES } from './new-course-screen.js';

const ROLES = ['ADMIN', 'SELLER', 'TECHNICIAN', 'MARKETER'] as const;
const NUMBERS = ['minutes', 'validityMonths', 'attemptsAllowed', 'attemptWindowDays', 'retryHours'] as const;

/** What a course is called, for whom it is, and how it is passed. These hold at once, for all versions. */
export function CourseAboutForm({ course }: { course: CourseAboutFragment }) {
  const say = useWords(courseWords);
  const { title, summary, audiences, requiredRoles } = course;
  const { form, submit, sending } = useInputForm({
    document: CourseUpdateDocument,
    initialValues: {
      title,
      summary: summary ?? '',
      audiences,
      requiredRoles,
      minutes: course.minutes as string | number,
      validityMonths: (course.validityMonths ?? '') as string | number,
      attemptsAllowed: (course.attemptsAllowed ?? '') as string | number,
      attemptWindowDays: (course.attemptWindowDays ?? '') as string | number,
      retryHours: course.retryHours as string | number,
    },
    variables: (values) => ({
      input: {
        ...values,
        ...Object.fromEntries(NUMBERS.map((name) => [name, values[name] === '' ? null : Number(values[name])])),
        summary: values.summary || null,
        id: course.id,
        expectedVersion: course.version,
      } as never,
    }),
    done: () => toast(say('saved')),
  });
  return (
    <Card title={say('about')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput label={say('name')} required maxLength={120} {...form.getInputProps('title')} />
          <Textarea label={say('summary')} autosize minRows={2} maxLength={500} {...form.getInputProps('summary')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <MultiSelect
              label={say('audiences')}
              withAsterisk
              data={AUDIENCES.map((value) => ({ value, label: say(value) }))}
              {...form.getInputProps('audiences')}
            />
            <MultiSelect
              label={say('requiredRoles')}
              {...(form.values.requiredRoles.length === 0 ? { placeholder: say('requiredRoles.none') } : {})}
              data={ROLES.map((value) => ({ value, label: say(value) }))}
              {...form.getInputProps('requiredRoles')}
            />
            {NUMBERS.map((name) => (
              <NumberInput
                key={name}
                label={say(name)}
                required={name === 'minutes' || name === 'retryHours'}
                min={name === 'retryHours' ? 0 : 1}
                allowDecimal={false}
                hideControls
                {...form.getInputProps(name)}
              />
            ))}
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

import { Button, Checkbox, Group, NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Card, toast, useInputForm, useWords } from '@relata/portal-kit';
import { DistributionRuleUpdateDocument } from '@relata/schema/employee-portal';
import type { RuleChoices, RuleDetail } from './rule-screen.js';
import { ruleWords } from './rule-words.js';
import { WEIGHTS } from './weights.js';

const LISTS = ['countries', 'industries', 'sources', 'specialisations'] as const;
const NUMBERS = ['capacity', 'maxOffers', 'acceptHours', 'remindAtPercent', 'touchHours', 'position'] as const;
const SCORES = ['minScore', 'maxScore'] as const;

/** `Retail, Energy` as the graph takes it. */
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
const each = <K extends string, V>(names: readonly K[], value: (name: K) => V) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;

/** Changes a draft. Empty lists take any; a score that is left out is no bound. */
export function RuleForm({ rule, choices }: { rule: RuleDetail; choices: RuleChoices }) {
  const say = useWords(ruleWords);
  const { form, submit, sending } = useInputForm({
    document: DistributionRuleUpdateDocument,
    initialValues: {
      name: rule.name,
      territoryId: rule.territory?.id ?? '',
      programmeId: rule.programme?.id ?? '',
      requiredCourseId: rule.requiredCourse?.id ?? '',
      calendarId: rule.calendar?.id ?? '',
      territoryRequired: rule.territoryRequired,
      ...each(LISTS, (name) => rule[name].join(', ')),
      ...each(SCORES, (name): number | string => rule[name] ?? ''),
      ...each(NUMBERS, (name): number | string => rule[name]),
      ...each(WEIGHTS, (name): number | string => rule[name]),
    },
    variables: (values) => ({
      input: {
        id: rule.id,
        expectedVersion: rule.version,
        name: values.name,
        territoryId: values.territoryId || null,
        programmeId: values.programmeId || null,
        requiredCourseId: values.requiredCourseId || null,
        calendarId: values.calendarId,
        territoryRequired: values.territoryRequired,
        ...each(LISTS, (name) => listOf(values[name])),
        ...each(SCORES, (name) => (values[name] === '' ? null : Number(values[name]))),
        ...each(NUMBERS, (name) => Number(values[name])),
        ...each(WEIGHTS, (name) => Number(values[name])),
      },
    }),
    done: () => toast(say('saved')),
  });
  const options = (records: { nodes: { id: string; name?: string | null; title?: string | null }[] } | null, none?: string) => [
    ...(none ? [{ value: '', label: none }] : []),
    ...(records?.nodes ?? []).map(({ id, name, title }) => ({ value: id, label: name ?? title ?? '' })),
  ];
  const number = (name: (typeof NUMBERS)[number] | (typeof WEIGHTS)[number] | (typeof SCORES)[number], max: number, min = 0) => (
    <NumberInput key={name} label={say(name)} min={min} max={max} allowDecimal={false} {...form.getInputProps(name)} />
  );
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Card title={say('takes')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={say('name')} required maxLength={120} {...form.getInputProps('name')} />
            <NativeSelect label={say('territory')} data={options(choices.territories, say('anywhere'))} {...form.getInputProps('territoryId')} />
            {LISTS.slice(0, 3).map((name) => (
              <TextInput key={name} label={say(name)} description={say('list')} {...form.getInputProps(name)} />
            ))}
            {SCORES.map((name) => number(name, 100))}
            {number('position', 100, 1)}
          </SimpleGrid>
        </Card>
        <Card title={say('who')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NativeSelect
              label={say('programme')}
              data={options(choices.partnerProgrammes, say('programme.all'))}
              {...form.getInputProps('programmeId')}
            />
            <TextInput label={say('specialisations')} description={say('list')} {...form.getInputProps('specialisations')} />
            <NativeSelect
              label={say('requiredCourse')}
              data={options(choices.courses, say('noCourse'))}
              {...form.getInputProps('requiredCourseId')}
            />
            {number('capacity', 10_000, 1)}
            {number('maxOffers', 50, 1)}
            <Checkbox label={say('territoryRequired')} {...form.getInputProps('territoryRequired', { type: 'checkbox' })} />
          </SimpleGrid>
        </Card>
        <Card title={say('weights')}>
          <SimpleGrid cols={{ base: 2, sm: 3 }}>{WEIGHTS.map((name) => number(name, 100))}</SimpleGrid>
        </Card>
        <Card title={say('hours')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NativeSelect label={say('calendar')} data={options(choices.businessCalendars)} {...form.getInputProps('calendarId')} />
            {number('acceptHours', 400, 1)}
            {number('remindAtPercent', 99, 1)}
            {number('touchHours', 400, 1)}
          </SimpleGrid>
        </Card>
        <Group justify="flex-end">
          <Button type="submit" loading={sending}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Checkbox, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { Card, useWords } from '@relata/portal-kit';
import type { QuestionKind } from '@relata/schema/employee-portal';
import { courseWords } from './course-words.js';
import { ItemActions } from './item-actions.js';

interface Choice {
  key: string;
  text: string;
  correct: boolean;
}

/** A question as it is being written. */
export interface Asked {
  key: string;
  kind: QuestionKind;
  text: string;
  explanation: string;
  points: number;
  choices: Choice[];
}

const newChoice = (text = '', correct = false): Choice => ({ key: crypto.randomUUID(), text, correct });
export const newQuestion = (): Asked => ({
  key: crypto.randomUUID(),
  kind: 'SINGLE',
  text: '',
  explanation: '',
  points: 1,
  choices: [newChoice('', true), newChoice()],
});

/** A question with its choices; which are right is ticked. */
export function QuestionCard({ at, list, onChange }: { at: number; list: Asked[]; onChange: (list: Asked[]) => void }) {
  const say = useWords(courseWords);
  const question = list[at] as Asked;
  const { kind, text, explanation, choices } = question;
  const name = say('question', { n: String(at + 1) });
  const change = (values: Partial<Asked>) => onChange(list.map((each, n) => (n === at ? { ...each, ...values } : each)));
  const changeChoice = (key: string, values: Partial<Choice>) =>
    change({
      choices: choices.map((choice) => {
        if (choice.key === key) return { ...choice, ...values };
        // Where one is right, ticking one takes the tick from the other.
        return values.correct && kind !== 'MULTIPLE' ? { ...choice, correct: false } : choice;
      }),
    });
  const setKind = (next: QuestionKind) =>
    change({ kind: next, ...(next === 'TRUE_FALSE' ? { choices: [newChoice(say('True'), true), newChoice(say('False'))] } : {}) });
  return (
    <Card title={name} aside={<ItemActions of={name} at={at} list={list} onChange={onChange} />}>
      <Stack gap="sm">
        <Textarea
          label={name}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Select
          label={say('kind')}
          data={(['SINGLE', 'MULTIPLE', 'TRUE_FALSE'] as const).map((value) => ({ value, label: say(value) }))}
          allowDeselect={false}
          value={kind}
          onChange={(value) => value && setKind(value as QuestionKind)}
        />
        {choices.map((choice, n) => {
          const label = say('choice', { n: String(n + 1) });
          return (
            <Group key={choice.key} wrap="nowrap" align="flex-end">
              <TextInput
                label={label}
                required
                flex={1}
                maxLength={500}
                value={choice.text}
                onChange={(event) => changeChoice(choice.key, { text: event.currentTarget.value })}
              />
              <Checkbox
                mb={8}
                label={say('right')}
                aria-label={`${label}: ${say('right')}`}
                checked={choice.correct}
                onChange={(event) => changeChoice(choice.key, { correct: event.currentTarget.checked })}
              />
              {kind !== 'TRUE_FALSE' && <ItemActions of={label} at={n} list={choices} onChange={(next) => change({ choices: next })} />}
            </Group>
          );
        })}
        {kind !== 'TRUE_FALSE' && choices.length < 10 && (
          <Group>
            <Button size="xs" variant="default" onClick={() => change({ choices: [...choices, newChoice()] })}>
              {say('addChoice')}
            </Button>
          </Group>
        )}
        <Textarea
          label={say('explanation')}
          autosize
          maxLength={2000}
          value={explanation}
          onChange={(event) => change({ explanation: event.currentTarget.value })}
        />
      </Stack>
    </Card>
  );
}

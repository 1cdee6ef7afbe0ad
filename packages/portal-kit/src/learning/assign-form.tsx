import { Button, Group, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { GraphDocument } from '../graph/document.js';
import { useSend } from '../graph/use-send.js';
import { Card } from '../look/card.js';
import { toast } from '../states/toast.js';
import { useWords } from '../words/words.js';
import { learningWords } from './learning-words.js';
import type { TeamCell } from './team-grid.js';

type Assign = GraphDocument<{ courseAssign?: unknown }, { input: { id: string; personIds: string[]; dueOn?: string | null } }>;

/** Gives a course to people of the grid. */
export function AssignForm({ cells, document, done }: { cells: TeamCell[]; document: Assign; done: () => void }) {
  const say = useWords(learningWords);
  const [send, sending] = useSend(document);
  const [courseId, setCourse] = useState<string | null>(null);
  const [personIds, setPeople] = useState<string[]>([]);
  const [dueOn, setDue] = useState('');
  const options = (pick: (cell: TeamCell) => [id: string, label: string] | null) =>
    [...new Map(cells.flatMap((cell) => [pick(cell)].filter((each) => each !== null)))].map(([value, label]) => ({ value, label }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!courseId) return;
    if (personIds.length === 0) return toast(say('people.needed'));
    const outcome = await send({ input: { id: courseId, personIds, dueOn: dueOn || null } });
    if (!outcome) return;
    toast(outcome.userErrors.map(({ message }) => message).join(' ') || say('assigned'));
    if (outcome.userErrors.length > 0) return;
    setPeople([]);
    done();
  };
  return (
    <Card title={say('assign')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <Select
              label={say('course')}
              required
              data={options(({ course }) => (course ? [course.id, course.title] : null))}
              value={courseId}
              onChange={setCourse}
            />
            <MultiSelect
              label={say('people')}
              withAsterisk
              data={options(({ person }) => (person ? [person.id, person.name ?? '–'] : null))}
              value={personIds}
              onChange={setPeople}
            />
            <TextInput type="date" label={say('dueOn')} value={dueOn} onChange={(event) => setDue(event.currentTarget.value)} />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {say('assign.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

import { Text } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useFormat } from '../format/use-format.js';
import { Card } from '../look/card.js';
import { Empty } from '../states/empty.js';
import type { Column } from '../table/columns.js';
import { DataTable } from '../table/data-table.js';
import { useWords } from '../words/words.js';
import { LearningStatus } from './learning-status.js';
import { learningWords } from './learning-words.js';

/** How one person stands with one course, as `teamLearning` answers it. */
export interface TeamCell {
  standing: Parameters<typeof LearningStatus>[0]['of'];
  person?: { id: string; name?: string | null } | null;
  course?: { id: string; title: string } | null;
  enrolment?: { dueOn?: string | null } | null;
  certificate?: { expiresAt?: string | null } | null;
}

interface Line {
  id: string;
  name: string;
  cells: Map<string, TeamCell>;
}

/** People against courses: who is certified, until when, and who lacks what. On a phone each person is a card. */
export function TeamGrid({ cells }: { cells: TeamCell[] }) {
  const say = useWords(learningWords);
  const courses = new Map(cells.flatMap(({ course }) => (course ? [[course.id, course.title] as const] : [])));
  const lines = linesOf(cells);
  const columns: Column<Line>[] = [
    { key: 'person', title: say('person'), cell: ({ name }) => name, card: 'title' },
    ...[...courses].map(([id, title]): Column<Line> => ({ key: id, title, cell: (line) => <Cell of={line.cells.get(id)} /> })),
  ];
  return (
    <Card title={say('team')} flush>
      {lines.length > 0 ? (
        <DataTable label={say('team')} columns={columns} rows={lines} />
      ) : (
        <Empty icon={IconSchool} title={say('team.none')} text={say('team.none.text')} />
      )}
    </Card>
  );
}

function linesOf(cells: TeamCell[]): Line[] {
  const lines = new Map<string, Line>();
  for (const cell of cells) {
    const { person, course } = cell;
    if (!person || !course) continue;
    const line = lines.get(person.id) ?? { id: person.id, name: person.name ?? '–', cells: new Map() };
    lines.set(person.id, line);
    line.cells.set(course.id, cell);
  }
  return [...lines.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function Cell({ of }: { of: TeamCell | undefined }) {
  const say = useWords(learningWords);
  const format = useFormat();
  if (!of) return '–';
  const { standing, certificate, enrolment } = of;
  const until = (standing === 'CERTIFIED' || standing === 'ENDING' || standing === 'EXPIRED') && certificate?.expiresAt;
  const due = (standing === 'ENROLLED' || standing === 'IN_PROGRESS') && enrolment?.dueOn;
  return (
    <>
      <LearningStatus of={standing} />
      {(until || due) && (
        <Text size="sm" c="dimmed">
          {until ? say('until', { day: format.date(until) }) : say('due', { day: format.day(due || null) })}
        </Text>
      )}
    </>
  );
}

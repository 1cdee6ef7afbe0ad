import { Text } from '@mantine/core';
import { Card, type Column, DataTable, useFormat, useWords } from '@relata/portal-kit';
import type { CourseEditQuery } from '@relata/schema/employee-portal';
import { courseWords } from './course-words.js';

type Standing = NonNullable<CourseEditQuery['certifiedPartners']>[number];
type Row = Standing & { id: string };

/** Who is certified, by partner; each leads to its people. */
export function CoursePartnersCard({ rows }: { rows: Standing[] }) {
  const say = useWords(courseWords);
  const format = useFormat();
  const number = (key: 'people' | 'certified' | 'ending' | 'learning'): Column<Row> => ({
    key,
    title: say(key),
    cell: (row) => format.number(row[key]),
    end: true,
  });
  const columns: Column<Row>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–', card: 'title' },
    number('certified'),
    number('ending'),
    number('learning'),
    number('people'),
  ];
  return (
    <Card title={say('partners')} flush>
      {rows.length > 0 ? (
        <DataTable
          label={say('partners')}
          columns={columns}
          rows={rows.map((row) => ({ ...row, id: row.partner?.id ?? '' }))}
          to={({ id }) => `/learning/partners/${id}`}
        />
      ) : (
        <Text c="dimmed" p="md">
          {say('partners.none')}
        </Text>
      )}
    </Card>
  );
}

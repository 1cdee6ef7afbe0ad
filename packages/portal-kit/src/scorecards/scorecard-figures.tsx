import { Progress } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { Card } from '../look/card.js';
import type { Column } from '../table/columns.js';
import { DataTable } from '../table/data-table.js';
import { useWords } from '../words/words.js';
import { MONEY, SHARES, scorecardFigureWords } from './scorecard-words.js';

interface Figure {
  measure: keyof typeof SHARES;
  value?: string | null;
  target?: string | null;
  attainment?: string | null;
  /** For who may compare partners. */
  median?: string | null;
}

/** Each measure with its target, and how much of that is reached. */
export function ScorecardFigures({ title, figures, currency }: { title: string; figures: Figure[]; currency: string }) {
  const say = useWords(scorecardFigureWords);
  const format = useFormat();
  const written = (measure: Figure['measure'], value: string | null | undefined): string => {
    if (value == null) return '–';
    if (MONEY.includes(measure)) return format.money({ amount: value, currency });
    return SHARES[measure] ? format.percent(value) : format.number(Number(value));
  };
  const rows = figures.map((figure) => ({ ...figure, id: figure.measure }));
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'measure', title: say('measure'), cell: ({ measure }) => say(measure), card: 'title' },
    { key: 'value', title: say('value'), cell: ({ measure, value }) => written(measure, value), end: true, card: 'beside' },
    { key: 'target', title: say('target'), cell: ({ measure, target }) => written(measure, target), end: true },
    ...(figures.some(({ median }) => median != null)
      ? [
          {
            key: 'median',
            title: say('median'),
            cell: ({ measure, median }: Figure) => written(measure, median),
            end: true,
          },
        ]
      : []),
    {
      key: 'attainment',
      title: say('attainment'),
      cell: ({ measure, attainment }) =>
        attainment == null ? (
          '–'
        ) : (
          <>
            {format.percent(attainment)}
            <Progress value={Number(attainment) * 100} size="sm" mt={4} miw={96} aria-label={say(measure)} />
          </>
        ),
    },
  ];
  return (
    <Card title={title} flush>
      <DataTable label={title} columns={columns} rows={rows} />
    </Card>
  );
}

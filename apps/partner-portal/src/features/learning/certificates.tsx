import { Anchor } from '@mantine/core';
import { Card, type Column, DataTable, LearningStatus, useFormat, useWords } from '@relata/portal-kit';
import type { MyCertificateFragment } from '@relata/schema/partner-portal';
import { learningScreenWords } from './learning-words.js';

/** The viewer's certificates, each with its number and code, and as a file. */
export function Certificates({ of }: { of: MyCertificateFragment[] }) {
  const say = useWords(learningScreenWords);
  const format = useFormat();
  const columns: Column<MyCertificateFragment>[] = [
    { key: 'title', title: say('courses'), cell: ({ title }) => title, card: 'title' },
    { key: 'number', title: say('number'), cell: ({ number }) => number },
    { key: 'code', title: say('code'), cell: ({ code }) => code },
    { key: 'issued', title: say('issued'), cell: ({ issuedAt }) => format.date(issuedAt) },
    { key: 'until', title: say('until'), cell: ({ expiresAt }) => (expiresAt ? format.date(expiresAt) : say('forGood')) },
    { key: 'state', title: say('state'), cell: ({ state }) => <LearningStatus of={state} />, card: 'beside' },
    {
      key: 'file',
      title: say('download'),
      cell: ({ documentUrl, number }) => (
        <Anchor href={documentUrl} download aria-label={say('download.of', { number })}>
          {say('download')}
        </Anchor>
      ),
    },
  ];
  return (
    <Card title={say('certificates')} flush>
      <DataTable label={say('certificates')} columns={columns} rows={of} />
    </Card>
  );
}

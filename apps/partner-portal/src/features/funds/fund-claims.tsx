import { Anchor, Space, Text } from '@mantine/core';
import { Card, ClaimStatus, type Column, DataTable, DocumentStatus, Facts, fundWords, useFormat, useWords } from '@relata/portal-kit';
import type { FundClaimDetailFragment, FundRequestDetailFragment } from '@relata/schema/partner-portal';
import { fundScreenWords } from './fund-words.js';

type Document = FundClaimDetailFragment['documents']['nodes'][number];

/** What was claimed for a request, each claim with what became of its documents. */
export function FundClaims({ of }: { of: FundRequestDetailFragment }) {
  const say = useWords(fundScreenWords);
  if (of.claims.nodes.length === 0)
    return (
      <Card title={say('claims')}>
        <Text c="dimmed">{say('claims.none')}</Text>
      </Card>
    );
  return of.claims.nodes.map((claim) => <Claim key={claim.id} of={claim} />);
}

function Claim({ of }: { of: FundClaimDetailFragment }) {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const format = useFormat();
  const columns: Column<Document>[] = [
    {
      key: 'name',
      title: say('documents'),
      cell: ({ url, name }) => (
        <Anchor href={url} download={name}>
          {name}
        </Anchor>
      ),
      card: 'title',
    },
    { key: 'kind', title: say('kind'), cell: ({ kind }) => both(kind) },
    { key: 'cost', title: say('cost'), cell: ({ cost }) => format.money(cost), end: true },
    { key: 'status', title: say('status'), cell: ({ status }) => <DocumentStatus status={status} />, card: 'beside' },
    { key: 'reason', title: say('why'), cell: ({ reason }) => reason ?? '–' },
  ];
  return (
    <Card title={say('claim.number', { number: of.number })} aside={<ClaimStatus status={of.status} />}>
      <Facts
        facts={[
          [say('claimed'), format.money(of.amount)],
          [say('approved'), of.approvedAmount && format.money(of.approvedAmount)],
          [say('paidOn'), of.paidOn && format.day(of.paidOn)],
          [say('reference'), of.paymentReference],
          [say('decision'), of.decisionNote],
        ]}
      />
      <Space h="md" />
      <DataTable label={say('documents')} columns={columns} rows={of.documents.nodes} />
    </Card>
  );
}

import { Button, Text } from '@mantine/core';
import { Card, type Column, DataTable, PartsTable, toast, useFormat, useSend, useWords } from '@relata/portal-kit';
import { type CandidateFragment, LeadOfferCreateDocument, type PartnerLeadQuery } from '@relata/schema/employee-portal';
import type { PartnerLeadDetail } from './partner-lead-screen.js';
import { partnerLeadWords } from './partner-lead-words.js';

interface CandidatesProps {
  lead: PartnerLeadDetail;
  found: PartnerLeadQuery['leadCandidates'] | undefined;
  reload: () => void;
}

/** Who suits a lead, with the points of each part, and who may not get it and why. Any of them can be asked by hand. */
export function Candidates({ lead, found, reload }: CandidatesProps) {
  const say = useWords(partnerLeadWords);
  const format = useFormat();
  if (!found)
    return (
      <Card title={say('candidates')}>
        <Text c="dimmed">{say('candidates.none')}</Text>
      </Card>
    );
  const waits = !lead.owner && !lead.partner && lead.offers.nodes[0]?.state !== 'OFFERED';
  const eligible = found.candidates.filter(({ exclusions }) => exclusions.length === 0);
  const excluded = found.candidates.filter(({ exclusions }) => exclusions.length > 0);
  const number = (value: string) => format.number(Number(value).toFixed(1));
  const share = (parts: CandidateFragment['parts'], weight: number) =>
    ((100 * weight) / parts.reduce((sum, each) => sum + each.weight, 0)).toFixed(1);
  return (
    <>
      <Card title={say('candidates')}>
        <Text size="sm" c="dimmed" mb="sm">
          {say('candidates.text', { name: found.rule.name, eligible: format.number(found.eligible) })}
        </Text>
        {eligible.length > 0 && (
          <PartsTable
            label={say('candidates')}
            nameTitle={say('partner')}
            sumTitle={say('sum')}
            whole={100}
            rows={eligible.map(({ partner, parts, score, rank }) => ({
              key: partner.id,
              name: (
                <>
                  {rank}. {partner.name} {waits && <Give lead={lead} partner={partner} reload={reload} />}
                </>
              ),
              sum: number(score),
              parts: parts.map(({ kind, points, weight }) => ({
                name: say(`part.${kind}`),
                value: Number(points),
                text: say('part.of', { points: number(points), weight: number(share(parts, weight)) }),
              })),
            }))}
          />
        )}
      </Card>
      {excluded.length > 0 && <Excluded rows={excluded} lead={lead} waits={waits} reload={reload} />}
    </>
  );
}

function Excluded({ rows, lead, waits, reload }: { rows: CandidateFragment[]; lead: PartnerLeadDetail; waits: boolean; reload: () => void }) {
  const say = useWords(partnerLeadWords);
  const format = useFormat();
  type Row = CandidateFragment & { id: string };
  const columns: Column<Row>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner.name ?? '–', card: 'title' },
    { key: 'why', title: say('excluded.why'), cell: ({ exclusions }) => exclusions.map((each) => say(`not.${each}`)).join(', ') },
    { key: 'open', title: say('openLeads'), cell: ({ openLeads }) => format.number(openLeads), end: true },
    {
      key: 'give',
      title: say('give'),
      cell: ({ partner, exclusions }) => waits && !exclusions.includes('NOT_ACTIVE') && <Give lead={lead} partner={partner} reload={reload} />,
      end: true,
    },
  ];
  return (
    <Card title={say('excluded')} flush>
      <DataTable label={say('excluded')} columns={columns} rows={rows.map((row) => ({ ...row, id: row.partner.id }))} />
    </Card>
  );
}

function Give({ lead, partner, reload }: { lead: PartnerLeadDetail; partner: CandidateFragment['partner']; reload: () => void }) {
  const say = useWords(partnerLeadWords);
  const [send, sending] = useSend(LeadOfferCreateDocument);
  const name = partner.name ?? '–';
  const give = async () => {
    const outcome = await send({ input: { leadId: lead.id, partnerId: partner.id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('given', { name }));
    reload();
  };
  return (
    <Button size="compact-xs" variant="light" loading={sending} onClick={() => void give()} aria-label={say('give.to', { name })}>
      {say('give')}
    </Button>
  );
}

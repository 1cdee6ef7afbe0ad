import { Button, Group, Text } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  earningsWords,
  ListSkeleton,
  Loaded,
  Page,
  saveFile,
  toast,
  useFormat,
  useGraph,
  useSend,
  useViewer,
  useWords,
} from '@relata/portal-kit';
import {
  type DeskStatementFragment,
  EarningsAdjustmentDecideDocument,
  EarningsDeskDocument,
  type EarningsDeskQuery,
} from '@relata/schema/employee-portal';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { earningsScreenWords } from './earnings-words.js';

type Desk = EarningsDeskQuery;
type Nodes<Field extends 'disputes' | 'adjustments' | 'payouts' | 'earningsPlans'> = NonNullable<Desk[Field]>['nodes'];
type Adjustment = Nodes<'adjustments'>[number];
type Payout = Nodes<'payouts'>[number];

/** What waits for who pays and for who decides, and the plans. */
export default function EarningsScreen() {
  const say = useWords(earningsScreenWords);
  const roles = useViewer()?.roles ?? [];
  const answer = useGraph(EarningsDeskDocument, {});
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={
        roles.includes('CHANNEL_MANAGER') && (
          <Button component={Link} to="/earnings/plans/new">
            {say('newPlan')}
          </Button>
        )
      }
    >
      <Loaded of={answer} pick={(data) => data} skeleton={<ListSkeleton />}>
        {(desk) => (
          <>
            <Statements
              title={say('toPay')}
              none={say('toPay.none')}
              rows={(desk.toPay?.nodes ?? []).filter(({ payable }) => Number(payable.amount) > 0)}
            />
            <Disputes rows={desk.disputes?.nodes ?? []} />
            <Adjustments rows={desk.adjustments?.nodes ?? []} done={answer.reload} />
            <Statements title={say('inReview')} none={say('inReview.none')} rows={desk.inReview?.nodes ?? []} review />
            <Plans rows={desk.earningsPlans?.nodes ?? []} />
            <Payouts rows={desk.payouts?.nodes ?? []} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Statements({ title, none, rows, review = false }: { title: string; none: string; rows: DeskStatementFragment[]; review?: boolean }) {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const columns: Column<DeskStatementFragment>[] = [
    { key: 'number', title: say('number'), cell: ({ number }) => number, card: 'title' },
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–' },
    { key: 'period', title: say('period'), cell: ({ startsOn, endsOn }) => both('period', { from: format.day(startsOn), to: format.day(endsOn) }) },
    review
      ? { key: 'until', title: say('reviewUntil'), cell: ({ reviewUntil }) => format.day(reviewUntil) }
      : { key: 'payable', title: say('payable'), cell: ({ payable }) => format.money(payable), end: true },
    { key: 'balance', title: both('closing'), cell: ({ closingBalance }) => format.money(closingBalance), end: true, card: 'beside' },
  ];
  return (
    <Part title={title} none={rows.length === 0 ? none : null}>
      <DataTable label={title} columns={columns} rows={rows} to={({ id }) => `/earnings/statements/${id}`} />
    </Part>
  );
}

function Disputes({ rows }: { rows: Nodes<'disputes'> }) {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–', card: 'title' },
    { key: 'reason', title: say('reason'), cell: ({ reason }) => reason },
    { key: 'opened', title: say('opened'), cell: ({ openedAt }) => format.date(openedAt) },
    { key: 'amount', title: both('amount'), cell: ({ entry }) => format.money(entry?.amount), end: true, card: 'beside' },
  ];
  return (
    <Part title={say('disputes')} none={rows.length === 0 ? say('disputes.none') : null}>
      <DataTable label={say('disputes')} columns={columns} rows={rows} to={({ id }) => `/earnings/disputes/${id}`} />
    </Part>
  );
}

function Adjustments({ rows, done }: { rows: Adjustment[]; done: () => void }) {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const viewer = useViewer();
  const [decide, deciding] = useSend(EarningsAdjustmentDecideDocument);
  const decideOn = async ({ id, version }: Adjustment, approve: boolean) => {
    const outcome = await decide({ input: { id, expectedVersion: version, approve } });
    if (!outcome) return;
    toast(outcome.userErrors[0]?.message ?? say(approve ? 'agreed' : 'rejected'));
    done();
  };
  const columns: Column<Adjustment>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–', card: 'title' },
    { key: 'reason', title: say('note'), cell: ({ reason }) => reason },
    { key: 'by', title: say('proposedBy'), cell: ({ proposedBy }) => proposedBy?.person?.name ?? '–' },
    { key: 'amount', title: both('amount'), cell: ({ amount }) => format.money(amount), end: true, card: 'beside' },
    {
      key: 'act',
      title: '',
      end: true,
      cell: (adjustment) =>
        adjustment.viewerCan.decide &&
        adjustment.proposedBy?.person?.id !== viewer?.person?.id && (
          <Group gap="xs" wrap="nowrap" justify="flex-end">
            <Button size="compact-sm" variant="default" loading={deciding} onClick={() => void decideOn(adjustment, false)}>
              {say('reject')}
            </Button>
            <Button size="compact-sm" loading={deciding} onClick={() => void decideOn(adjustment, true)}>
              {say('agree')}
            </Button>
          </Group>
        ),
    },
  ];
  return (
    <Part title={say('adjustments')} none={rows.length === 0 ? say('adjustments.none') : null}>
      <DataTable label={say('adjustments')} columns={columns} rows={rows} />
    </Part>
  );
}

function Plans({ rows }: { rows: Nodes<'earningsPlans'> }) {
  const say = useWords(earningsScreenWords);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'name', title: say('plan'), cell: ({ name }) => name, card: 'title' },
    { key: 'audience', title: say('audience'), cell: ({ programme, tier, partner }) => (partner ?? tier ?? programme)?.name ?? '–' },
    {
      key: 'newest',
      title: say('newest'),
      cell: ({ versions: { nodes } }) => (nodes[0] ? `${say('version', { number: nodes[0].number })}, ${say(nodes[0].status)}` : '–'),
    },
  ];
  return (
    <Part title={say('plans')} none={rows.length === 0 ? say('plans.none') : null}>
      <DataTable label={say('plans')} columns={columns} rows={rows} to={({ id }) => `/earnings/plans/${id}`} />
    </Part>
  );
}

/** A field of a CSV file, in quotes, and never a formula. */
const quoted = (value: string): string => `"${(/^[=+\-@]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value).replaceAll('"', '""')}"`;

function Payouts({ rows }: { rows: Payout[] }) {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const columns: Column<Payout>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–', card: 'title' },
    { key: 'day', title: both('day'), cell: ({ bookedOn }) => format.day(bookedOn) },
    { key: 'statement', title: say('number'), cell: ({ statement }) => statement?.number ?? '–' },
    { key: 'reference', title: say('reference'), cell: ({ statement }) => statement?.payoutReference ?? '–' },
    { key: 'amount', title: both('amount'), cell: ({ amount }) => format.money(amount), end: true, card: 'beside' },
  ];
  const exported = () =>
    [
      ['date', 'partner', 'statement', 'reference', 'amount', 'currency'],
      ...rows.map(({ bookedOn, partner, statement, amount }) => [
        bookedOn,
        partner?.name ?? '',
        statement?.number ?? '',
        statement?.payoutReference ?? '',
        amount.amount,
        amount.currency,
      ]),
    ]
      .map((row) => row.map(quoted).join(','))
      .join('\r\n');
  return (
    <Part
      title={say('payouts')}
      none={rows.length === 0 ? say('payouts.none') : null}
      aside={
        <Button size="compact-sm" variant="default" onClick={() => saveFile('payouts.csv', exported())}>
          {both('csv')}
        </Button>
      }
    >
      <DataTable label={say('payouts')} columns={columns} rows={rows} />
    </Part>
  );
}

/** A card with a table, or a word that there is nothing in it. */
function Part({ title, none, aside, children }: { title: string; none: string | null; aside?: ReactNode; children: ReactNode }) {
  return (
    <Card title={title} flush={none === null} aside={none === null ? aside : undefined}>
      {none === null ? children : <Text c="dimmed">{none}</Text>}
    </Card>
  );
}

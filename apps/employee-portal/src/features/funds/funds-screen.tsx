import { Button, Text } from '@mantine/core';
import { Card, ClaimStatus, type Column, DataTable, ListSkeleton, Loaded, Page, useFormat, useGraph, useViewer, useWords } from '@relata/portal-kit';
import { type FundClaimRowFragment, FundDeskDocument, type FundDeskQuery, type FundRequestRowFragment } from '@relata/schema/employee-portal';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { fundScreenWords } from './fund-words.js';

type Programme = NonNullable<FundDeskQuery['fundProgrammes']>['nodes'][number];

/** What waits for a channel manager or for who pays, and the programmes. */
export default function FundsScreen() {
  const say = useWords(fundScreenWords);
  const roles = useViewer()?.roles ?? [];
  const answer = useGraph(FundDeskDocument, {});
  const pays = roles.includes('FINANCE');
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={
        roles.includes('CHANNEL_MANAGER') && (
          <Button component={Link} to="/funds/programmes/new">
            {say('new')}
          </Button>
        )
      }
    >
      <Loaded of={answer} pick={(data) => data} skeleton={<ListSkeleton />}>
        {({ toDecide, toReview, toPay, fundProgrammes }) => (
          <>
            {pays && <Claims title={say('toPay')} rows={toPay?.nodes ?? []} none={say('toPay.none')} />}
            <Requests rows={toDecide?.nodes ?? []} />
            <Claims title={say('toReview')} rows={toReview?.nodes ?? []} none={say('toReview.none')} />
            {!pays && <Claims title={say('toPay')} rows={toPay?.nodes ?? []} none={say('toPay.none')} />}
            <Programmes rows={fundProgrammes?.nodes ?? []} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Requests({ rows }: { rows: FundRequestRowFragment[] }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const columns: Column<FundRequestRowFragment>[] = [
    { key: 'name', title: say('name'), cell: ({ name }) => name, card: 'title' },
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–' },
    { key: 'starts', title: say('starts'), cell: ({ startsOn }) => format.day(startsOn) },
    { key: 'submitted', title: say('submitted'), cell: ({ submittedAt }) => format.date(submittedAt) },
    { key: 'amount', title: say('amount'), cell: ({ amount }) => format.money(amount), end: true, card: 'beside' },
  ];
  return (
    <Waiting title={say('toDecide')} none={rows.length === 0 ? say('toDecide.none') : null}>
      <DataTable label={say('toDecide')} columns={columns} rows={rows} to={({ id }) => `/funds/requests/${id}`} />
    </Waiting>
  );
}

export function Claims({ title, rows, none }: { title: string; rows: FundClaimRowFragment[]; none: string }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const columns: Column<FundClaimRowFragment>[] = [
    { key: 'number', title: say('number'), cell: ({ number }) => number, card: 'title' },
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–' },
    { key: 'name', title: say('name'), cell: ({ request }) => request?.name ?? '–' },
    { key: 'submitted', title: say('submitted'), cell: ({ submittedAt }) => format.date(submittedAt) },
    { key: 'status', title: say('status'), cell: ({ status }) => <ClaimStatus status={status} /> },
    { key: 'amount', title: say('claimed'), cell: ({ amount }) => format.money(amount), end: true },
    { key: 'approved', title: say('approved'), cell: ({ approvedAmount }) => format.money(approvedAmount), end: true, card: 'beside' },
  ];
  return (
    <Waiting title={title} none={rows.length === 0 ? none : null}>
      <DataTable label={title} columns={columns} rows={rows} to={({ id }) => `/funds/claims/${id}`} />
    </Waiting>
  );
}

function Programmes({ rows }: { rows: Programme[] }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const columns: Column<Programme>[] = [
    { key: 'name', title: say('programme'), cell: ({ name }) => name, card: 'title' },
    { key: 'when', title: say('when'), cell: ({ startsOn, endsOn }) => say('period', { from: format.day(startsOn), to: format.day(endsOn) }) },
    {
      key: 'given',
      title: say('budget'),
      cell: ({ allocated, budget }) => say('given', { allocated: format.money(allocated), budget: format.money(budget) }),
      end: true,
    },
  ];
  return (
    <Waiting title={say('programmes')} none={rows.length === 0 ? say('programmes.none') : null}>
      <DataTable label={say('programmes')} columns={columns} rows={rows} to={({ id }) => `/funds/programmes/${id}`} />
    </Waiting>
  );
}

/** A card with a table, or a word that there is nothing in it. */
function Waiting({ title, none, children }: { title: string; none: string | null; children: ReactNode }) {
  return (
    <Card title={title} flush={none === null}>
      {none === null ? children : <Text c="dimmed">{none}</Text>}
    </Card>
  );
}

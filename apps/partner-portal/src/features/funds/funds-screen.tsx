import { Button, Text } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  Empty,
  FundBalances,
  ListSkeleton,
  Loaded,
  MatterGrid,
  More,
  Page,
  RequestStatus,
  useFormat,
  usePages,
  useWords,
} from '@relata/portal-kit';
import { type FundBalanceFragment, type FundRequestRowFragment, FundsDocument } from '@relata/schema/partner-portal';
import { IconCoins } from '@tabler/icons-react';
import { Link } from 'react-router';
import { fundScreenWords } from './fund-words.js';

/** What the partner has, and what it asked for. */
export default function FundsScreen() {
  const say = useWords(fundScreenWords);
  const answer = usePages(FundsDocument, { first: 25 });
  const mayAsk = answer.data?.funds?.nodes.some(({ viewerCan }) => viewerCan.ask);
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={
        mayAsk && (
          <Button component={Link} to="/funds/new">
            {say('ask')}
          </Button>
        )
      }
    >
      <Loaded of={answer} pick={({ funds, fundRequests }) => funds && fundRequests && { funds, fundRequests }} skeleton={<ListSkeleton />}>
        {({ funds, fundRequests }) => (
          <>
            {funds.nodes.length === 0 ? (
              <Card>
                <Empty icon={IconCoins} title={say('none')} text={say('none.text')} />
              </Card>
            ) : (
              <MatterGrid>
                {funds.nodes.map((fund) => (
                  <FundCard key={fund.id} fund={fund} />
                ))}
              </MatterGrid>
            )}
            <Card title={say('requests')} flush>
              {fundRequests.nodes.length > 0 ? (
                <RequestTable rows={fundRequests.nodes} />
              ) : (
                <Empty icon={IconCoins} title={say('requests.none')} text={say('requests.none.text')} />
              )}
              <More page={fundRequests.pageInfo} busy={answer.refreshing} more={answer.more} />
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function FundCard({ fund }: { fund: FundBalanceFragment }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const { programme } = fund;
  return (
    <Card title={programme?.name ?? say('title')} aside={<Text fw={600}>{format.money(fund.allocated)}</Text>}>
      <Text size="sm" c="dimmed" mb="md">
        {say('period', { from: format.day(programme?.startsOn), to: format.day(programme?.endsOn) })}
      </Text>
      <FundBalances of={fund} />
    </Card>
  );
}

function RequestTable({ rows }: { rows: FundRequestRowFragment[] }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const columns: Column<FundRequestRowFragment>[] = [
    { key: 'name', title: say('name'), cell: ({ name }) => name, card: 'title' },
    { key: 'number', title: say('number'), cell: ({ number }) => number },
    { key: 'when', title: say('when'), cell: ({ startsOn }) => format.day(startsOn) },
    {
      key: 'status',
      title: say('status'),
      cell: ({ status, closedAt }) => <RequestStatus status={status} closed={Boolean(closedAt)} />,
      card: 'beside',
    },
    { key: 'amount', title: say('amount'), cell: ({ amount }) => format.money(amount), end: true },
    { key: 'approved', title: say('approved'), cell: ({ approvedAmount }) => format.money(approvedAmount), end: true },
    { key: 'paid', title: say('paid'), cell: ({ paid }) => format.money(paid), end: true },
  ];
  return <DataTable label={say('requests')} columns={columns} rows={rows} to={({ id }) => `/funds/${id}`} />;
}

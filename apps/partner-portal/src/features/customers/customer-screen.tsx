import { Anchor, Text } from '@mantine/core';
import { Card, DealStatus, DetailSkeleton, type ListRow, Loaded, MatterGrid, Page, RowList, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { CustomerDocument, type CustomerQuery } from '@relata/schema/partner-portal';
import { Link, useParams } from 'react-router';
import { CaseStatus } from '../cases/case-status.js';
import { customerWords } from './customer-words.js';

type Customer = NonNullable<CustomerQuery['account']>;

/** What the partner and this customer have to do with each other. */
export default function CustomerScreen() {
  const say = useWords(customerWords);
  const { id = '' } = useParams();
  const answer = useGraph(CustomerDocument, { id });
  const found = answer.data?.account;
  return (
    <Page title={found?.name ?? say('name')} text={found?.domain} back={{ to: '/customers', label: say('title') }}>
      <Loaded of={answer} pick={({ account }) => account} skeleton={<DetailSkeleton />}>
        {(account) => (
          <MatterGrid>
            <People account={account} />
            <Deals account={account} />
            <Orders account={account} />
            <Cases account={account} />
          </MatterGrid>
        )}
      </Loaded>
    </Page>
  );
}

function ListCard({ title, none, rows }: { title: string; none: string; rows: ListRow[] }) {
  return <Card title={title}>{rows.length > 0 ? <RowList rows={rows} /> : <Text c="dimmed">{none}</Text>}</Card>;
}

const way = (to: string, name: string) => (
  <Anchor component={Link} to={to} fw={600}>
    {name}
  </Anchor>
);

function People({ account: { contacts, addresses } }: { account: Customer }) {
  const say = useWords(customerWords);
  const people = contacts.nodes.map(({ id, title, person }) => ({
    key: id,
    name: person?.name ?? '–',
    about: [title, person?.email, person?.phone].filter(Boolean).join(' · '),
  }));
  const places = addresses.nodes.map(({ id, line1, postalCode, city, country }) => ({
    key: id,
    name: say('address'),
    about: [line1, [postalCode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', '),
  }));
  return <ListCard title={say('contacts')} none={say('none.contacts')} rows={[...people, ...places]} />;
}

function Deals({ account: { opportunities } }: { account: Customer }) {
  const say = useWords(customerWords);
  const format = useFormat();
  const rows = opportunities.nodes.map((deal) => ({
    key: deal.id,
    name: way(`/opportunities/${deal.id}`, deal.name),
    about: format.money(deal.amount),
    side: <DealStatus deal={deal} short />,
  }));
  return <ListCard title={say('allDeals')} none={say('none.deals')} rows={rows} />;
}

function Orders({ account: { orders } }: { account: Customer }) {
  const say = useWords(customerWords);
  const format = useFormat();
  const rows = orders.nodes.map(({ id, number, placedAt, status, total }) => ({
    key: id,
    name: number,
    about: `${say('placed', { day: format.date(placedAt) })} · ${say(status)}`,
    side: <span>{format.money(total)}</span>,
  }));
  return <ListCard title={say('orders')} none={say('none.orders')} rows={rows} />;
}

function Cases({ account: { cases } }: { account: Customer }) {
  const say = useWords(customerWords);
  const format = useFormat();
  const rows = cases.nodes.map(({ id, number, subject, openedAt, status }) => ({
    key: id,
    name: way(`/cases/${id}`, subject ?? number),
    about: `${number} · ${format.date(openedAt)}`,
    side: <CaseStatus status={status} />,
  }));
  return <ListCard title={say('cases')} none={say('none.cases')} rows={rows} />;
}

import { Anchor, Group, Text } from '@mantine/core';
import { Card, type Column, DataTable, DetailSkeleton, Facts, Loaded, Page, Sums, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { InvoiceDocument, type InvoiceQuery } from '@relata/schema/self-service';
import { Link, useParams } from 'react-router';
import { InvoiceStatus } from './invoice-status.js';
import { invoiceWords } from './invoice-words.js';

type Invoice = NonNullable<InvoiceQuery['invoice']>;
type Line = Invoice['lines']['nodes'][number];

/** One invoice: how it stands, what is on it, what was paid. */
export default function InvoiceScreen() {
  const say = useWords(invoiceWords);
  const { id = '' } = useParams();
  const answer = useGraph(InvoiceDocument, { id });
  const number = answer.data?.invoice?.number;
  return (
    <Page title={number ? say('invoice', { number }) : say('number')} back={{ to: '/invoices', label: say('title') }}>
      <Loaded of={answer} pick={({ invoice }) => invoice} skeleton={<DetailSkeleton />}>
        {(invoice) => (
          <>
            <Standing invoice={invoice} />
            <Lines invoice={invoice} />
            <Payments invoice={invoice} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ invoice: { status, issuedOn, dueOn, balance, currency, order, cancelledAt, cancelReason } }: { invoice: Invoice }) {
  const say = useWords(invoiceWords);
  const format = useFormat();
  return (
    <Card>
      <Facts
        facts={[
          [say('status'), <InvoiceStatus key="status" status={status} />],
          [say('balance'), <strong key="balance">{format.money({ amount: balance, currency })}</strong>],
          [say('issued'), format.day(issuedOn)],
          [say('due'), `${format.day(dueOn)}${Number(balance) > 0 ? ` (${format.daysFromNow(dueOn)})` : ''}`],
          [
            say('order'),
            order && (
              <Anchor component={Link} to={`/orders/${order.id}`}>
                {order.number}
              </Anchor>
            ),
          ],
          [say('cancelled'), cancelledAt && format.date(cancelledAt)],
          [say('reason'), cancelReason],
        ]}
      />
    </Card>
  );
}

function Lines({ invoice }: { invoice: Invoice }) {
  const say = useWords(invoiceWords);
  const format = useFormat();
  const columns: Column<Line>[] = [
    { key: 'product', title: say('product'), cell: ({ description }) => description, card: 'title' },
    { key: 'quantity', title: say('quantity'), cell: ({ quantity }) => format.number(quantity), end: true },
    { key: 'amount', title: say('amount'), cell: ({ amount }) => format.money(amount), end: true, card: 'beside' },
  ];
  return (
    <Card title={say('lines')} flush>
      <DataTable label={say('lines')} columns={columns} rows={invoice.lines.nodes} />
      <Sums sums={(['subtotal', 'tax', 'freight', 'total'] as const).map((each) => [say(each), format.money(invoice[each])])} />
    </Card>
  );
}

function Payments({ invoice: { payments } }: { invoice: Invoice }) {
  const say = useWords(invoiceWords);
  const format = useFormat();
  return (
    <Card title={say('payments')}>
      {payments.nodes.length === 0 && <Text c="dimmed">{say('payments.none')}</Text>}
      {payments.nodes.map(({ id, paidOn, method, amount }) => (
        <Group key={id} justify="space-between" py={4}>
          <span>{say('paidOn', { when: format.day(paidOn), how: say(method) })}</span>
          <strong>{format.money(amount)}</strong>
        </Group>
      ))}
    </Card>
  );
}

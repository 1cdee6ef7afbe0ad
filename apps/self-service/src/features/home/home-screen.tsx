import {
  Card,
  DetailSkeleton,
  daysFromToday,
  Empty,
  Loaded,
  MatterGrid,
  Matters,
  Page,
  useFormat,
  useGraph,
  useViewer,
  useWords,
} from '@relata/portal-kit';
import { HomeDocument, type HomeQuery } from '@relata/schema/self-service';
import { IconMoodSmile } from '@tabler/icons-react';
import { SOON_DAYS } from '../assets/warranty.js';
import { CaseStatus } from '../cases/case-status.js';
import { InvoiceStatus } from '../invoices/invoice-status.js';
import { OrderStatus } from '../orders/order-status.js';
import { ReturnStatus } from '../returns/return-status.js';
import { homeWords } from './home-words.js';

/** What needs attention first, and what is on its way. */
export default function HomeScreen() {
  const say = useWords(homeWords);
  const name = useViewer()?.person?.name;
  const answer = useGraph(HomeDocument, { today: daysFromToday(0), soon: daysFromToday(SOON_DAYS) });
  return (
    <Page title={name ? say('title.name', { name }) : say('title')} text={say('text')}>
      <Loaded of={answer} pick={(data) => data} skeleton={<DetailSkeleton />}>
        {(data) => (
          <MatterGrid>
            <Attention data={data} />
            <UnderWay data={data} />
          </MatterGrid>
        )}
      </Loaded>
    </Page>
  );
}

function Attention({ data: { cases, returns, quotes, invoices, assets } }: { data: HomeQuery }) {
  const say = useWords(homeWords);
  const format = useFormat();
  const nothing = ![cases, returns, quotes, invoices, assets].some((list) => list?.nodes.length);
  if (nothing)
    return (
      <Card>
        <Empty icon={IconMoodSmile} title={say('clear')} text={say('clear.text')} />
      </Card>
    );
  return (
    <>
      <Matters
        title={say('cases')}
        all="/questions?which=open"
        rows={(cases?.nodes ?? []).map(({ id, number, subject, openedAt, status }) => ({
          to: `/questions/${id}`,
          name: subject ?? number,
          about: say('asked', { number, day: format.date(openedAt) }),
          value: '',
          state: <CaseStatus status={status} />,
        }))}
      />
      <Matters
        title={say('returns')}
        all="/returns"
        rows={(returns?.nodes ?? []).map(({ id, number, requestedAt, refund, status }) => ({
          to: `/returns/${id}`,
          name: number,
          about: say('requested', { day: format.date(requestedAt) }),
          value: refund ? format.money(refund) : '',
          state: <ReturnStatus status={status} />,
        }))}
      />
      <Matters
        title={say('quotes')}
        all="/quotes"
        rows={(quotes?.nodes ?? []).map(({ id, number, expiresOn, total }) => ({
          to: `/quotes/${id}`,
          name: number,
          about: expiresOn ? say('valid', { day: format.day(expiresOn), when: format.daysFromNow(expiresOn) }) : '',
          value: format.money(total),
        }))}
      />
      <Matters
        title={say('invoices')}
        all="/invoices?which=open"
        rows={(invoices?.nodes ?? []).map(({ id, number, dueOn, balance, currency, status }) => ({
          to: `/invoices/${id}`,
          name: number,
          about: say('due', { day: format.day(dueOn), when: format.daysFromNow(dueOn) }),
          value: format.money({ amount: balance, currency }),
          state: <InvoiceStatus status={status} />,
        }))}
      />
      <Matters
        title={say('warranties')}
        all="/assets?which=ending"
        rows={(assets?.nodes ?? []).map(({ id, serial, product, warrantyUntil }) => ({
          to: `/assets?search=${encodeURIComponent(serial ?? product?.name ?? id)}`,
          name: product?.name ?? '–',
          about: say('ends', { day: format.day(warrantyUntil), when: format.daysFromNow(warrantyUntil ?? '') }),
          value: serial ?? '',
        }))}
      />
    </>
  );
}

function UnderWay({ data: { orders } }: { data: HomeQuery }) {
  const say = useWords(homeWords);
  const format = useFormat();
  return (
    <Matters
      title={say('orders')}
      all="/orders?which=open"
      none={say('orders.none')}
      rows={(orders?.nodes ?? []).map(({ id, number, promisedOn, placedAt, status, total }) => ({
        to: `/orders/${id}`,
        name: number,
        about: promisedOn ? say('promised', { day: format.day(promisedOn) }) : say('placed', { day: format.date(placedAt) }),
        value: format.money(total),
        state: <OrderStatus status={status} />,
      }))}
    />
  );
}

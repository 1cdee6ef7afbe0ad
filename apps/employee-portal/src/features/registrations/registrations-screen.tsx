import { Button, Group, Text } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  daysFromToday,
  ListSkeleton,
  Loaded,
  Page,
  Protection,
  RegistrationStatus,
  Status,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useSend,
  useViewer,
  useWords,
} from '@relata/portal-kit';
import {
  RegistrationDeskDocument,
  type RegistrationDeskQuery,
  RegistrationExtensionDecideDocument,
  type RegistrationRowFragment,
} from '@relata/schema/employee-portal';
import type { ReactNode } from 'react';
import { registrationScreenWords } from './registration-words.js';

type Asked = NonNullable<RegistrationDeskQuery['toExtend']>['nodes'][number];

/** What waits for a channel manager: decisions by their due time, partners who ask for more time; and what is protected. */
export default function RegistrationsScreen() {
  const say = useWords(registrationScreenWords);
  const answer = useGraph(RegistrationDeskDocument, { today: daysFromToday(0) });
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded of={answer} pick={(data) => data} skeleton={<ListSkeleton />}>
        {({ toDecide, toExtend, protected: covered }) => (
          <>
            <Decisions rows={toDecide?.nodes ?? []} />
            <Extensions rows={toExtend?.nodes ?? []} reload={answer.reload} />
            <Covered rows={covered?.nodes ?? []} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Decisions({ rows }: { rows: RegistrationRowFragment[] }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const columns: Column<RegistrationRowFragment>[] = [
    { key: 'company', title: say('company'), cell: ({ company }) => company, card: 'title' },
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–' },
    { key: 'status', title: say('status'), cell: ({ status }) => <RegistrationStatus status={status} />, card: 'none' },
    {
      key: 'due',
      title: say('due'),
      cell: ({ dueAt, overdue }) => (
        <>
          {format.dateTime(dueAt)} {overdue && <Status tone="bad">{say('overdue')}</Status>}
        </>
      ),
    },
    { key: 'submitted', title: say('submitted'), cell: ({ submittedAt }) => format.date(submittedAt) },
    { key: 'amount', title: say('amount'), cell: ({ amount }) => format.money(amount), end: true, card: 'beside' },
  ];
  return (
    <Section title={say('toDecide')} none={rows.length === 0 ? say('toDecide.none') : null}>
      <DataTable label={say('toDecide')} columns={columns} rows={rows} to={({ id }) => `/registrations/${id}`} />
    </Section>
  );
}

function Extensions({ rows, reload }: { rows: Asked[]; reload: () => void }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const confirm = useConfirm();
  const decides = (useViewer()?.roles ?? []).some((role) => role === 'CHANNEL_MANAGER' || role === 'ADMIN');
  const [decide, deciding] = useSend(RegistrationExtensionDecideDocument);
  const answer = async (id: string, accept: boolean, message: string | null) => {
    const outcome = await decide({ input: { id, accept, message } });
    if (!outcome) return;
    toast(outcome.userErrors.map((error) => error.message).join(' ') || say(accept ? 'given' : 'declined'));
    reload();
  };
  const declineIt = async ({ id, registration }: Asked) => {
    const message = await confirm({
      title: say('decline.question', { name: registration?.company ?? '' }),
      action: say('decline'),
      danger: true,
      reason: say('decline.why'),
    });
    if (message) await answer(id, false, message);
  };
  const columns: Column<Asked>[] = [
    { key: 'company', title: say('company'), cell: ({ registration }) => registration?.company ?? '–', card: 'title' },
    { key: 'partner', title: say('partner'), cell: ({ registration }) => registration?.partner?.name ?? '–' },
    { key: 'until', title: say('protection'), cell: ({ registration }) => format.day(registration?.protectedUntil) },
    { key: 'days', title: say('more'), cell: ({ days }) => say('days', { count: days }) },
    { key: 'why', title: say('why'), cell: ({ reason }) => reason },
    ...(decides
      ? [
          {
            key: 'answer',
            title: '',
            cell: (row: Asked) => (
              <Group gap="xs" wrap="nowrap">
                <Button size="compact-sm" loading={deciding} onClick={() => void answer(row.id, true, null)}>
                  {say('accept')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => void declineIt(row)}>
                  {say('decline')}
                </Button>
              </Group>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={say('toExtend')} none={rows.length === 0 ? say('toExtend.none') : null}>
      <DataTable label={say('toExtend')} columns={columns} rows={rows} />
    </Section>
  );
}

function Covered({ rows }: { rows: RegistrationRowFragment[] }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const columns: Column<RegistrationRowFragment>[] = [
    { key: 'company', title: say('company'), cell: ({ company }) => company, card: 'title' },
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–' },
    { key: 'protection', title: say('protection'), cell: (row) => <Protection of={row} /> },
    { key: 'closes', title: say('closeDate'), cell: ({ closeDate }) => format.day(closeDate) },
    { key: 'amount', title: say('amount'), cell: ({ amount }) => format.money(amount), end: true, card: 'beside' },
  ];
  return (
    <Section title={say('protected')} none={rows.length === 0 ? say('protected.none') : null}>
      <DataTable label={say('protected')} columns={columns} rows={rows} to={({ id }) => `/registrations/${id}`} />
    </Section>
  );
}

/** A card with a table, or a word that there is nothing in it. */
function Section({ title, none, children }: { title: string; none: string | null; children: ReactNode }) {
  return (
    <Card title={title} flush={none === null}>
      {none === null ? children : <Text c="dimmed">{none}</Text>}
    </Card>
  );
}

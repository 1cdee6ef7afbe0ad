import { Button, Group, NumberInput, Select, Space, Stack, Text } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  DetailSkeleton,
  Facts,
  fundWords,
  Loaded,
  Page,
  Shares,
  toast,
  useFormat,
  useGraph,
  useInputForm,
  useWords,
} from '@relata/portal-kit';
import { FundAllocateDocument, FundProgrammeDocument, type FundProgrammeQuery, type FundRowFragment } from '@relata/schema/employee-portal';
import { useState } from 'react';
import { useParams } from 'react-router';
import { fundScreenWords } from './fund-words.js';

type Programme = NonNullable<FundProgrammeQuery['fundProgramme']>;

/** A programme: its budget, what partners have in it, and money for one more. */
export default function FundProgrammeScreen() {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const { id = '' } = useParams();
  const answer = useGraph(FundProgrammeDocument, { id });
  const found = answer.data?.fundProgramme;
  return (
    <Page
      title={found?.name ?? say('programme')}
      text={found && say('period', { from: format.day(found.startsOn), to: format.day(found.endsOn) })}
      back={{ to: '/funds', label: say('title') }}
    >
      <Loaded of={answer} pick={({ fundProgramme, partners }) => fundProgramme && { fundProgramme, partners }} skeleton={<DetailSkeleton />}>
        {({ fundProgramme, partners }) => (
          <>
            <Budget of={fundProgramme} />
            {fundProgramme.viewerCan.update && <Allocate of={fundProgramme} partners={partners?.nodes ?? []} done={answer.reload} />}
            <Balances of={fundProgramme.funds.nodes} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Budget({ of }: { of: Programme }) {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const format = useFormat();
  const left = Number(of.budget?.amount ?? 0) - Number(of.allocated?.amount ?? 0);
  const currency = of.budget?.currency ?? 'USD';
  return (
    <Card title={say('budget')} aside={<Text fw={600}>{format.money(of.budget)}</Text>}>
      <Shares
        shares={[
          { key: 'given', name: say('budget.given'), size: Number(of.allocated?.amount ?? 0), text: format.money(of.allocated), tone: 'full' },
          { key: 'left', name: say('budget.left'), size: left, text: format.money({ amount: left.toFixed(2), currency }), tone: 'none' },
        ]}
      />
      <Space h="lg" />
      <Facts
        facts={[
          [say('share'), format.percent(of.reimbursement)],
          [say('claimDays'), format.number(of.claimDays)],
          [say('activity'), of.activities.map((activity) => both(activity as never)).join(', ')],
          [say('terms'), of.terms],
        ]}
      />
    </Card>
  );
}

function Allocate({ of, partners, done }: { of: Programme; partners: { id: string; name?: string | null }[]; done: () => void }) {
  const say = useWords(fundScreenWords);
  const [idempotencyKey, renew] = useState(() => crypto.randomUUID());
  const currency = of.budget?.currency ?? 'USD';
  const { form, submit, sending } = useInputForm({
    document: FundAllocateDocument,
    initialValues: { partnerId: null as string | null, amount: '' as string | number },
    variables: ({ partnerId, amount }) => ({
      input: { programmeId: of.id, partnerId: partnerId ?? '', amount: amount === '' ? null : { amount: String(amount), currency }, idempotencyKey },
    }),
    done: () => {
      toast(say('allocated'));
      renew(crypto.randomUUID());
      form.reset();
      done();
    },
  });
  return (
    <Card title={say('allocate')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Select
            label={say('partnerId')}
            required
            searchable
            data={partners.map(({ id, name }) => ({ value: id, label: name ?? id }))}
            {...form.getInputProps('partnerId')}
          />
          <NumberInput
            label={say('amount.allowance')}
            min={0}
            decimalScale={2}
            suffix={` ${currency}`}
            hideControls
            {...form.getInputProps('amount')}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {say('allocate')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

function Balances({ of }: { of: FundRowFragment[] }) {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const format = useFormat();
  const amount = (key: 'allocated' | 'paid' | 'committed' | 'available'): Column<FundRowFragment> => ({
    key,
    title: both(key),
    cell: (row) => format.money(row[key]),
    end: true,
  });
  const columns: Column<FundRowFragment>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–', card: 'title' },
    amount('allocated'),
    amount('paid'),
    amount('committed'),
    amount('available'),
  ];
  return (
    <Card title={say('balances')} flush={of.length > 0}>
      {of.length > 0 ? <DataTable label={say('balances')} columns={columns} rows={of} /> : <Text c="dimmed">{say('balances.none')}</Text>}
    </Card>
  );
}

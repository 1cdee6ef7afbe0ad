import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { FUND_ACTIVITIES, fundWords, toast, useFormat, useInputForm, useSend, useWords } from '@relata/portal-kit';
import {
  type FundActivity,
  FundRequestCreateDocument,
  type FundRequestDetailFragment,
  FundRequestSubmitDocument,
  FundRequestUpdateDocument,
  type FundsToAskFromQuery,
} from '@relata/schema/partner-portal';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { fundScreenWords } from './fund-words.js';

export type FundToAskFrom = NonNullable<FundsToAskFromQuery['funds']>['nodes'][number];

/** A request, from its first word to its submission; with one it changes the draft. */
export function FundRequestForm({ funds, request }: { funds: FundToAskFrom[]; request?: FundRequestDetailFragment }) {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const format = useFormat();
  const navigate = useNavigate();
  // Sent twice, it is still one request.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [submitIt, submitting] = useSend(FundRequestSubmitDocument);
  const submits = useRef(true);
  const [fundId, setFundId] = useState(request?.fund?.id ?? funds[0]?.id ?? '');
  const fund = funds.find(({ id }) => id === fundId);
  const money = (amount: string | number) => ({ amount: String(amount), currency: fund?.available.currency ?? 'USD' });
  const optional = (amount: string | number) => (amount === '' ? null : money(amount));
  const done = async (saved: { fundRequest?: FundRequestDetailFragment | null }) => {
    const id = saved.fundRequest?.id;
    if (!id) return;
    if (submits.current) {
      const outcome = await submitIt({ input: { id } });
      if (outcome) toast(outcome.userErrors.map(({ message }) => message).join(' ') || say('submitted'));
    }
    void navigate(`/funds/${id}`);
  };
  const { form, submit, sending } = useInputForm({
    // Both answer the request; what they take differs by what names it.
    document: (request ? FundRequestUpdateDocument : FundRequestCreateDocument) as typeof FundRequestCreateDocument,
    initialValues: {
      activity: (request?.activity ?? 'EVENT') as FundActivity,
      name: request?.name ?? '',
      startsOn: request?.startsOn ?? '',
      endsOn: request?.endsOn ?? '',
      plannedCost: (request?.plannedCost.amount ?? '') as string | number,
      amount: (request?.amount.amount ?? '') as string | number,
      expectedLeads: (request?.expectedLeads ?? '') as string | number,
      expectedRevenue: (request?.expectedRevenue?.amount ?? '') as string | number,
      description: request?.description ?? '',
    },
    variables: (values) => ({
      input: {
        ...values,
        ...(request ? { id: request.id, expectedVersion: request.version } : { fundId, idempotencyKey }),
        plannedCost: money(values.plannedCost),
        amount: money(values.amount),
        expectedRevenue: optional(values.expectedRevenue),
        expectedLeads: values.expectedLeads === '' ? null : Number(values.expectedLeads),
        description: values.description || null,
      } as never,
    }),
    done: (payload) => void done(payload),
  });
  const activities = fund?.programme?.activities.length ? fund.programme.activities : FUND_ACTIVITIES;
  const amountOf = (name: 'plannedCost' | 'amount' | 'expectedRevenue') => ({
    min: 0,
    decimalScale: 2,
    suffix: ` ${fund?.available.currency ?? ''}`,
    hideControls: true,
    ...form.getInputProps(name),
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Select
          label={say('fundId')}
          data={funds.map(({ id, programme, available }) => ({
            value: id,
            label: say('fundId.left', { name: programme?.name ?? '', amount: format.money(available) }),
          }))}
          value={fundId}
          onChange={(id) => setFundId(id ?? '')}
          disabled={Boolean(request)}
          allowDeselect={false}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={say('name')} required maxLength={200} {...form.getInputProps('name')} />
          <Select
            label={say('activity')}
            data={activities.map((value) => ({ value, label: both(value as FundActivity) }))}
            allowDeselect={false}
            {...form.getInputProps('activity')}
          />
          <TextInput type="date" label={say('startsOn')} required {...form.getInputProps('startsOn')} />
          <TextInput type="date" label={say('endsOn')} required {...form.getInputProps('endsOn')} />
          <NumberInput label={say('plannedCost')} required {...amountOf('plannedCost')} />
          <NumberInput
            label={say('amount')}
            description={say('amount.most', { share: format.percent(fund?.programme?.reimbursement) })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            {...amountOf('amount')}
          />
          <NumberInput label={say('expectedLeads')} min={0} allowDecimal={false} hideControls {...form.getInputProps('expectedLeads')} />
          <NumberInput label={say('expectedRevenue')} {...amountOf('expectedRevenue')} />
        </SimpleGrid>
        <Textarea label={say('description')} autosize minRows={3} maxRows={12} maxLength={20_000} {...form.getInputProps('description')} />
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={sending && !submits.current} onClick={() => (submits.current = false)}>
            {say('draft')}
          </Button>
          <Button type="submit" loading={(sending || submitting) && submits.current} onClick={() => (submits.current = true)}>
            {say('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, MultiSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Card, FUND_ACTIVITIES, fundWords, Page, useInputForm, useWords } from '@relata/portal-kit';
import { type FundActivity, FundProgrammeCreateDocument } from '@relata/schema/employee-portal';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { fundScreenWords } from './fund-words.js';

/** A new programme. */
export default function NewFundProgrammeScreen() {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { form, submit, sending } = useInputForm({
    document: FundProgrammeCreateDocument,
    initialValues: {
      name: '',
      startsOn: '',
      endsOn: '',
      budget: '' as string | number,
      reimbursement: 50 as string | number,
      claimDays: 45 as string | number,
      activities: [] as FundActivity[],
      terms: '',
    },
    variables: ({ budget, reimbursement, claimDays, terms, ...values }) => ({
      input: {
        ...values,
        budget: { amount: String(budget), currency: 'USD' },
        reimbursement: String(Number(reimbursement) / 100),
        claimDays: Number(claimDays),
        terms: terms || null,
        idempotencyKey,
      },
    }),
    done: (payload) => void navigate(`/funds/programmes/${payload.fundProgramme?.id}`),
  });
  return (
    <Page title={say('new')} back={{ to: '/funds', label: say('title') }}>
      <Card>
        <form onSubmit={submit}>
          <Stack gap="md">
            <TextInput label={say('programmeName')} required maxLength={200} {...form.getInputProps('name')} />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput type="date" label={say('startsOn')} required {...form.getInputProps('startsOn')} />
              <TextInput type="date" label={say('endsOn')} required {...form.getInputProps('endsOn')} />
              <NumberInput label={say('budget')} required min={0} decimalScale={2} suffix=" USD" hideControls {...form.getInputProps('budget')} />
              <NumberInput
                label={say('reimbursement')}
                required
                min={1}
                max={100}
                suffix=" %"
                hideControls
                {...form.getInputProps('reimbursement')}
              />
              <NumberInput
                label={say('claimDays')}
                required
                min={0}
                max={365}
                allowDecimal={false}
                hideControls
                {...form.getInputProps('claimDays')}
              />
            </SimpleGrid>
            <MultiSelect
              label={say('activities')}
              data={FUND_ACTIVITIES.map((value) => ({ value, label: both(value) }))}
              {...form.getInputProps('activities')}
            />
            <Textarea label={say('terms')} autosize minRows={3} maxLength={20_000} {...form.getInputProps('terms')} />
            <Group justify="flex-end">
              <Button type="submit" loading={sending}>
                {say('make')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}

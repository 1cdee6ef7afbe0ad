import { Button, Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, useGraph, useInputForm, useWords } from '@relata/portal-kit';
import {
  type EarningsFrequency,
  EarningsPlanCreateDocument,
  EarningsPlanNewDocument,
  type EarningsPlanNewQuery,
} from '@relata/schema/employee-portal';
import { useNavigate } from 'react-router';
import { earningsScreenWords } from './earnings-words.js';

/** A new plan, for one of programme, tier and partner. */
export default function NewPlanScreen() {
  const say = useWords(earningsScreenWords);
  const answer = useGraph(EarningsPlanNewDocument, {});
  return (
    <Page title={say('newPlan')} back={{ to: '/earnings', label: say('title') }}>
      <Loaded of={answer} pick={(data) => data} skeleton={<DetailSkeleton />}>
        {(known) => <PlanForm known={known} />}
      </Loaded>
    </Page>
  );
}

function PlanForm({ known }: { known: EarningsPlanNewQuery }) {
  const say = useWords(earningsScreenWords);
  const navigate = useNavigate();
  // Whom a plan can be for, each by what it is and its id.
  const option = (kind: string, { id, name }: { id: string; name: string }) => ({ value: `${kind} ${id}`, label: name });
  const audiences = [
    { group: say('programme'), items: (known.partnerProgrammes?.nodes ?? []).map((each) => option('programmeId', each)) },
    {
      group: say('tier'),
      items: (known.partnerTiers?.nodes ?? []).map((each) => option('tierId', { id: each.id, name: `${each.programme?.name ?? ''}: ${each.name}` })),
    },
    { group: say('partner'), items: (known.partners?.nodes ?? []).map((each) => option('partnerId', each)) },
  ];
  const { form, submit, sending } = useInputForm({
    document: EarningsPlanCreateDocument,
    initialValues: { name: '', programmeId: '', frequency: 'MONTH' as EarningsFrequency, reviewDays: 10 as string | number, currency: 'USD' },
    variables: ({ name, programmeId, frequency, reviewDays, currency }) => {
      const [kind, id] = programmeId.split(' ') as [string, string?];
      return { input: { name, frequency, reviewDays: Number(reviewDays), currency: currency || null, ...(id ? { [kind]: id } : {}) } };
    },
    done: (payload) => void navigate(`/earnings/plans/${payload.earningsPlan?.id}`),
  });
  return (
    <Card>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput label={say('name')} required maxLength={120} {...form.getInputProps('name')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Select label={say('audienceKind')} required searchable data={audiences} {...form.getInputProps('programmeId')} />
            <Select
              label={say('frequency')}
              allowDeselect={false}
              data={(['MONTH', 'QUARTER'] as const).map((value) => ({ value, label: say(value) }))}
              {...form.getInputProps('frequency')}
            />
            <NumberInput label={say('reviewDays')} min={0} max={90} allowDecimal={false} hideControls {...form.getInputProps('reviewDays')} />
            <TextInput label={say('currency')} description={say('currency.text')} maxLength={3} {...form.getInputProps('currency')} />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {say('make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

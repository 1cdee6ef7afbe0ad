import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { dealWords, EditCard, Facts, toast, useFormat, useInputForm, useSend, useWords } from '@relata/portal-kit';
import { type DealFragment, OpportunityMoveDocument, OpportunityUpdateDocument } from '@relata/schema/employee-portal';
import { opportunityWords } from './opportunity-words.js';

/** What the deal is, and where it stands; who may, moves it on and says when it closes. */
export function DealAbout({ deal }: { deal: DealFragment }) {
  const deals = useWords(dealWords);
  const say = useWords(opportunityWords);
  const format = useFormat();
  const { account, amount, closeDate, closedAt, partner, partnerSeller, owner, lossReason, viewerCan } = deal;
  return (
    <EditCard
      title={deals('about')}
      change={viewerCan.update && !closedAt ? deals('change') : undefined}
      form={(close) => <FiguresForm deal={deal} close={close} />}
    >
      <Stack gap="md">
        {viewerCan.close && !closedAt && <StageSelect deal={deal} />}
        <Facts
          facts={[
            [deals('account'), account?.name],
            [deals('amount'), format.money(amount)],
            [deals(closedAt ? 'closed' : 'closeDate'), closedAt ? format.date(closedAt) : format.day(closeDate)],
            [say('owner'), owner?.name],
            [deals('partner'), partner?.name],
            [deals('seller'), partnerSeller?.name],
            [deals('lossReason'), lossReason],
          ]}
        />
      </Stack>
    </EditCard>
  );
}

/** A move takes effect at once; what a stage requires is told. */
function StageSelect({ deal: { id, stage, pipeline } }: { deal: DealFragment }) {
  const say = useWords(opportunityWords);
  const [move, moving] = useSend(OpportunityMoveDocument);
  const stages = (pipeline?.stages.nodes ?? [])
    .filter(({ forecastCategory }) => forecastCategory !== 'CLOSED' && forecastCategory !== 'OMITTED')
    .toSorted((one, other) => one.position - other.position);
  const moveTo = async (stageId: string) => {
    const outcome = await move({ input: { id, stageId } });
    const name = stages.find((each) => each.id === stageId)?.name ?? '';
    if (outcome) toast(outcome.userErrors.map(({ message }) => message).join(' ') || say('moved', { stage: name }));
  };
  return (
    <NativeSelect
      label={say('stage')}
      value={stage?.id ?? ''}
      disabled={moving}
      onChange={(event) => void moveTo(event.currentTarget.value)}
      data={stages.map(({ id: value, name }) => ({ value, label: name }))}
    />
  );
}

/** The amount is typed where no products say what it is. */
function FiguresForm({ deal: { id, version, amount, closeDate, lines }, close }: { deal: DealFragment; close: () => void }) {
  const deals = useWords(dealWords);
  const typed = lines.nodes.length === 0;
  const { form, submit, sending } = useInputForm({
    document: OpportunityUpdateDocument,
    initialValues: { amount: amount?.amount ?? '', closeDate: closeDate ?? '' },
    variables: (values) => ({
      input: {
        id,
        expectedVersion: version,
        closeDate: values.closeDate || null,
        ...(typed ? { amount: values.amount ? { amount: values.amount, currency: amount?.currency ?? 'USD' } : null } : {}),
      },
    }),
    done: close,
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {typed && <TextInput label={deals('amount')} inputMode="decimal" {...form.getInputProps('amount')} />}
        <TextInput type="date" label={deals('closeDate')} {...form.getInputProps('closeDate')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {deals('cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {deals('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

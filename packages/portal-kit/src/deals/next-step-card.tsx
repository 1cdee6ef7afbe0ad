import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useInputForm } from '../form/use-input-form.js';
import type { GraphDocument } from '../graph/document.js';
import { EditCard } from '../look/edit-card.js';
import { Facts } from '../look/facts.js';
import { useWords } from '../words/words.js';
import type { Deal } from './deal.js';
import { dealWords } from './deal-words.js';

interface NextStepProps {
  deal: Pick<Deal, 'id' | 'nextStep' | 'competitor'>;
  may: boolean;
  document: GraphDocument<object, { input: { id: string; nextStep: string | null; competitor: string | null } }>;
}

/** What happens next and who else wants the deal: both sides write it. */
export function NextStepCard({ deal, may, document }: NextStepProps) {
  const say = useWords(dealWords);
  return (
    <EditCard
      title={say('next')}
      change={may ? say('change') : undefined}
      form={(close) => <NextStepForm deal={deal} document={document} close={close} />}
    >
      {deal.nextStep || deal.competitor ? (
        <Facts
          facts={[
            [say('nextStep'), deal.nextStep],
            [say('competitor'), deal.competitor],
          ]}
        />
      ) : (
        <Text c="dimmed">{say('next.none')}</Text>
      )}
    </EditCard>
  );
}

function NextStepForm({ deal: { id, nextStep, competitor }, document, close }: Omit<NextStepProps, 'may'> & { close: () => void }) {
  const say = useWords(dealWords);
  const { form, submit, sending } = useInputForm({
    document,
    initialValues: { nextStep: nextStep ?? '', competitor: competitor ?? '' },
    variables: (values) => ({ input: { id, nextStep: values.nextStep.trim() || null, competitor: values.competitor.trim() || null } }),
    done: close,
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Textarea label={say('nextStep')} autosize minRows={2} maxLength={500} data-autofocus {...form.getInputProps('nextStep')} />
        <TextInput label={say('competitor')} maxLength={120} {...form.getInputProps('competitor')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

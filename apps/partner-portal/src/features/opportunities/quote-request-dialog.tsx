import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { daysFromToday, toast, useInputForm, useWords } from '@relata/portal-kit';
import { QuoteRequestCreateDocument } from '@relata/schema/partner-portal';
import { useState } from 'react';
import { opportunityWords } from './opportunity-words.js';

/** Asks the owner of the deal for a quote. */
export function QuoteRequestDialog({ opportunityId, close }: { opportunityId: string; close: () => void }) {
  const say = useWords(opportunityWords);
  // Sent twice, it is still one request.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { form, submit, sending } = useInputForm({
    document: QuoteRequestCreateDocument,
    initialValues: { note: '', dueOn: '' },
    variables: ({ note, dueOn }) => ({ input: { opportunityId, note, dueOn: dueOn || null, idempotencyKey } }),
    done: () => {
      toast(say('asked'));
      close();
    },
  });
  return (
    <Modal opened onClose={close} title={say('ask')} closeButtonProps={{ 'aria-label': say('cancel') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={say('ask.note')}
            description={say('ask.note.about')}
            required
            autosize
            minRows={3}
            maxLength={2000}
            data-autofocus
            {...form.getInputProps('note')}
          />
          <TextInput type="date" label={say('ask.due')} min={daysFromToday(0)} {...form.getInputProps('dueOn')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={sending}>
              {say('ask.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

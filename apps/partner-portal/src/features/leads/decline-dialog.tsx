import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { toast, useInputForm, useWords } from '@relata/portal-kit';
import { type LeadDeclineReason, LeadOfferDeclineDocument, type OfferCardFragment } from '@relata/schema/partner-portal';
import { leadWords } from './lead-words.js';

const REASONS: LeadDeclineReason[] = ['NO_CAPACITY', 'TERRITORY', 'EXPERTISE', 'TOO_SMALL', 'CONFLICT', 'OTHER'];

/** Declines with a reason of the list, and words where there is more to it. */
export function DeclineDialog({ offer: { id }, close, done }: { offer: OfferCardFragment; close: () => void; done: () => void }) {
  const say = useWords(leadWords);
  const { form, submit, sending } = useInputForm({
    document: LeadOfferDeclineDocument,
    initialValues: { reason: 'NO_CAPACITY' as LeadDeclineReason, note: '' },
    variables: ({ reason, note }) => ({ input: { id, reason, note: note.trim() || null } }),
    done: () => {
      toast(say('declined'));
      done();
    },
  });
  return (
    <Modal opened onClose={close} title={say('decline.title')} closeButtonProps={{ 'aria-label': say('cancel') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <NativeSelect
            label={say('reason')}
            data={REASONS.map((value) => ({ value, label: say(value) }))}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <Textarea
            label={say('note')}
            maxLength={500}
            autosize
            minRows={2}
            required={form.values.reason === 'OTHER'}
            {...form.getInputProps('note')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={sending}>
              {say('decline')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

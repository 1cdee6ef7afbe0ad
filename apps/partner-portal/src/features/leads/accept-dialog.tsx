import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { toast, useInputForm, useWords } from '@relata/portal-kit';
import { LeadOfferAcceptDocument, type OfferCardFragment } from '@relata/schema/partner-portal';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { leadWords } from './lead-words.js';
import type { Sellers } from './sellers.js';

interface AcceptDialogProps {
  offer: OfferCardFragment;
  sellers: Sellers;
  close: () => void;
  done: () => void;
}

/** Accepts for oneself, or, as an administrator, for one of the sellers; leads on to the lead where the viewer sees it. */
export function AcceptDialog({ offer: { id }, sellers: { me, all }, close, done }: AcceptDialogProps) {
  const say = useWords(leadWords);
  const go = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { form, submit, sending } = useInputForm({
    document: LeadOfferAcceptDocument,
    initialValues: { sellerId: me ?? '' },
    variables: ({ sellerId }) => ({ input: { id, sellerId: sellerId || null, idempotencyKey } }),
    done: ({ leadOffer }) => {
      toast(say('accepted'));
      done();
      if (leadOffer?.lead) void go(`/leads/${leadOffer.lead.id}`);
    },
  });
  return (
    <Modal opened onClose={close} title={say('accept.title')} closeButtonProps={{ 'aria-label': say('cancel') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text>{say('accept.text')}</Text>
          {all.length > 1 && <NativeSelect label={say('seller')} data={all} {...form.getInputProps('sellerId')} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={sending} data-autofocus>
              {say('accept')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

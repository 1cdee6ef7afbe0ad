import { Button, Checkbox, Group, Modal, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { toast, useInputForm, useSend, useWords } from '@relata/portal-kit';
import { ContactCreateDocument, ContactInviteDocument, type PortalRole } from '@relata/schema/self-service';
import { useState } from 'react';
import { memberWords } from './member-words.js';

interface NewMemberDialogProps {
  /** At which somebody can be added. */
  accounts: { id: string; name?: string | null }[];
  done: () => void;
  close: () => void;
}

/** Somebody new at an account, invited at once unless that is to wait. */
export function NewMemberDialog({ accounts, done, close }: NewMemberDialogProps) {
  const say = useWords(memberWords);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [invite, setInvite] = useState(true);
  const [send] = useSend(ContactInviteDocument);
  const { form, submit, sending } = useInputForm({
    document: ContactCreateDocument,
    initialValues: {
      accountId: accounts[0]?.id ?? '',
      person: { givenName: '', familyName: '', email: '' },
      title: '',
      portalRole: 'MEMBER' as PortalRole,
    },
    variables: ({ title, ...values }) => ({ input: { ...values, title: title.trim() || null, idempotencyKey } }),
    done: async ({ contact }) => {
      const { email } = form.values.person;
      const outcome = contact && invite ? await send({ input: { id: contact.id } }) : null;
      toast(outcome ? (outcome.userErrors[0]?.message ?? say('invited', { email })) : say('added'));
      done();
    },
  });
  return (
    <Modal opened onClose={close} title={say('add')} closeButtonProps={{ 'aria-label': say('cancel') }} size="lg">
      {/* What was refused and is sent again is another request. */}
      <form onSubmit={submit} onChange={() => setKey(crypto.randomUUID())}>
        <Stack gap="md">
          {accounts.length > 1 && (
            <NativeSelect
              label={say('account')}
              data={accounts.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
              {...form.getInputProps('accountId')}
            />
          )}
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput label={say('givenName')} required maxLength={100} data-autofocus {...form.getInputProps('person.givenName')} />
            <TextInput label={say('familyName')} required maxLength={100} {...form.getInputProps('person.familyName')} />
            <TextInput label={say('email')} type="email" required maxLength={254} {...form.getInputProps('person.email')} />
            <TextInput label={say('jobTitle')} maxLength={120} {...form.getInputProps('title')} />
          </SimpleGrid>
          <NativeSelect
            label={say('role')}
            description={say(`about.${form.values.portalRole}`)}
            data={(['MEMBER', 'ADMIN'] as const).map((value) => ({ value, label: say(value) }))}
            {...form.getInputProps('portalRole')}
          />
          <Checkbox label={say('inviteNow')} checked={invite} onChange={(event) => setInvite(event.currentTarget.checked)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={sending}>
              {say('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

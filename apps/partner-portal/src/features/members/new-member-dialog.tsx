import { Button, Checkbox, Group, Modal, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { toast, useInputForm, useSend, useWords } from '@relata/portal-kit';
import { PartnerMemberAddDocument, PartnerMemberInviteDocument, type PartnerRole } from '@relata/schema/partner-portal';
import { useState } from 'react';
import { MEMBER_ROLES } from './member-actions.js';
import { memberWords } from './member-words.js';

/** Somebody new in the team, invited at once unless that is to wait. */
export function NewMemberDialog({ partnerId, close, done }: { partnerId: string; close: () => void; done: () => void }) {
  const say = useWords(memberWords);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [invite, setInvite] = useState(true);
  const [send] = useSend(PartnerMemberInviteDocument);
  const { form, submit, sending } = useInputForm({
    document: PartnerMemberAddDocument,
    initialValues: { role: 'SELLER' as PartnerRole, person: { givenName: '', familyName: '', email: '' } },
    variables: (values) => ({ input: { partnerId, ...values, idempotencyKey } }),
    done: async ({ partnerMember }) => {
      const { email, givenName, familyName } = form.values.person;
      const outcome = partnerMember && invite ? await send({ input: { id: partnerMember.id } }) : null;
      toast(outcome ? (outcome.userErrors[0]?.message ?? say('sent', { email })) : say('added', { name: `${givenName} ${familyName}` }));
      done();
    },
  });
  return (
    <Modal opened onClose={close} title={say('add')} closeButtonProps={{ 'aria-label': say('cancel') }} size="lg">
      {/* What was refused and is sent again is another request. */}
      <form onSubmit={submit} onChange={() => setKey(crypto.randomUUID())}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput label={say('givenName')} required maxLength={100} data-autofocus {...form.getInputProps('person.givenName')} />
            <TextInput label={say('familyName')} required maxLength={100} {...form.getInputProps('person.familyName')} />
            <TextInput label={say('email')} type="email" required maxLength={254} {...form.getInputProps('person.email')} />
            <NativeSelect
              label={say('role')}
              description={say(`about.${form.values.role}`)}
              data={MEMBER_ROLES.map((value) => ({ value, label: say(value) }))}
              {...form.getInputProps('role')}
            />
          </SimpleGrid>
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

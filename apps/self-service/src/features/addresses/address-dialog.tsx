import { Button, Checkbox, Group, Modal, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { toast, useFormat, useInputForm, useWords } from '@relata/portal-kit';
import { type AddressCardFragment, type AddressKind, AddressSetDocument } from '@relata/schema/self-service';
import { useState } from 'react';
import { addressWords } from './address-words.js';
import type { Owner } from './addresses-screen.js';
import { COUNTRIES } from './countries.js';

interface AddressDialogProps {
  owner: Owner;
  address?: AddressCardFragment;
  done: () => void;
  close: () => void;
}

/** A person's address is their home; the others belong to accounts. */
const KINDS: AddressKind[] = ['SHIPPING', 'BILLING', 'OFFICE'];

/** A new address, or a changed one. */
export function AddressDialog({ owner, address, done, close }: AddressDialogProps) {
  const say = useWords(addressWords);
  const format = useFormat();
  const kinds: AddressKind[] = 'personId' in owner ? ['HOME'] : KINDS;
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { form, submit, sending } = useInputForm({
    document: AddressSetDocument,
    initialValues: {
      kind: address?.kind ?? (kinds[0] as AddressKind),
      line1: address?.line1 ?? '',
      line2: address?.line2 ?? '',
      postalCode: address?.postalCode ?? '',
      city: address?.city ?? '',
      region: address?.region ?? '',
      country: address?.country ?? 'US',
      isDefault: address?.isDefault ?? false,
    },
    variables: ({ line2, postalCode, region, ...values }) => ({
      input: {
        ...values,
        line2: line2 || null,
        postalCode: postalCode || null,
        region: region || null,
        ...(address ? { id: address.id } : { ...owner, idempotencyKey }),
      },
    }),
    done: () => {
      toast(say('saved'));
      done();
    },
  });
  const countries = COUNTRIES.map((value) => ({ value, label: format.country(value) })).sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Modal opened onClose={close} title={say(address ? 'edit' : 'add')} closeButtonProps={{ 'aria-label': say('cancel') }} size="lg">
      <form onSubmit={submit}>
        <Stack gap="md">
          <NativeSelect label={say('kind')} data={kinds.map((value) => ({ value, label: say(value) }))} {...form.getInputProps('kind')} />
          <TextInput label={say('line1')} autoComplete="address-line1" required maxLength={200} data-autofocus {...form.getInputProps('line1')} />
          <TextInput label={say('line2')} autoComplete="address-line2" maxLength={200} {...form.getInputProps('line2')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput label={say('postalCode')} autoComplete="postal-code" maxLength={20} {...form.getInputProps('postalCode')} />
            <TextInput label={say('city')} autoComplete="address-level2" required maxLength={100} {...form.getInputProps('city')} />
            <TextInput label={say('region')} autoComplete="address-level1" maxLength={100} {...form.getInputProps('region')} />
            <NativeSelect label={say('country')} autoComplete="country" data={countries} {...form.getInputProps('country')} />
          </SimpleGrid>
          <Checkbox label={say('isDefault')} {...form.getInputProps('isDefault', { type: 'checkbox' })} />
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
    </Modal>
  );
}

import { Button, Group, Stack, TextInput } from '@mantine/core';
import { toast, useInputForm, useWords } from '@relata/portal-kit';
import { type CompanyFieldsFragment, PartnerUpdateDocument } from '@relata/schema/partner-portal';
import { companyWords } from './company-words.js';

/** What a partner's administrator changes of the company themself. */
export function CompanyForm({ partner: { id, version, name, domain }, close }: { partner: CompanyFieldsFragment; close: () => void }) {
  const say = useWords(companyWords);
  const { form, submit, sending } = useInputForm({
    document: PartnerUpdateDocument,
    initialValues: { name, domain: domain ?? '' },
    variables: (values) => ({ input: { id, expectedVersion: version, name: values.name, domain: values.domain.trim() || null } }),
    done: () => {
      toast(say('saved'));
      close();
    },
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput label={say('name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
        <TextInput label={say('domain')} description={say('domain.about')} maxLength={253} {...form.getInputProps('domain')} />
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

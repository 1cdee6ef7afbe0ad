import { Button, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Card, currentLanguage, Empty, PARTNER_TYPES, Page, partnerWords, useInputForm, useWords } from '@relata/portal-kit';
import { PartnerApplyDocument, type PartnerType } from '@relata/schema/partner-portal';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { applyWords } from './apply-words.js';

/** A company applies. What comes of it goes to the e-mail address; the page says the same to everyone. */
export default function ApplyScreen() {
  const say = useWords(applyWords);
  const both = useWords(partnerWords);
  const [sent, setSent] = useState(false);
  const { form, submit, sending } = useInputForm({
    document: PartnerApplyDocument,
    initialValues: {
      organisation: '',
      partnerType: 'RESELLER' as PartnerType,
      domain: '',
      country: '',
      givenName: '',
      familyName: '',
      email: '',
      phone: '',
      message: '',
    },
    variables: ({ domain, phone, message, ...values }) => ({
      input: { ...values, domain: domain || null, phone: phone || null, message: message || null, language: currentLanguage() },
    }),
    done: () => setSent(true),
  });
  if (sent)
    return (
      <Page title={say('title')}>
        <Empty icon={IconMail} title={say('sent')} text={say('sent.text')} />
      </Page>
    );
  return (
    <Page title={say('title')} text={say('text')}>
      <Card>
        <form onSubmit={submit}>
          <Stack gap="md" maw={640}>
            <TextInput label={say('organisation')} autoComplete="organization" required maxLength={120} {...form.getInputProps('organisation')} />
            <Select
              label={say('partnerType')}
              required
              allowDeselect={false}
              data={PARTNER_TYPES.map((value) => ({ value, label: both(value) }))}
              {...form.getInputProps('partnerType')}
            />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput label={say('domain')} description={say('domain.text')} maxLength={200} {...form.getInputProps('domain')} />
              <TextInput
                label={say('country')}
                description={say('country.text')}
                autoComplete="country"
                required
                maxLength={2}
                {...form.getInputProps('country')}
              />
              <TextInput label={say('givenName')} autoComplete="given-name" required maxLength={100} {...form.getInputProps('givenName')} />
              <TextInput label={say('familyName')} autoComplete="family-name" required maxLength={100} {...form.getInputProps('familyName')} />
              <TextInput label={say('email')} type="email" autoComplete="email" required maxLength={254} {...form.getInputProps('email')} />
              <TextInput label={say('phone')} type="tel" autoComplete="tel" maxLength={40} {...form.getInputProps('phone')} />
            </SimpleGrid>
            <Textarea label={say('message')} autosize minRows={3} maxLength={2000} {...form.getInputProps('message')} />
            <Button type="submit" loading={sending}>
              {say('send')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}

import { Button, Group, MultiSelect, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { placeErrors, toast, useFormat, useSend, useWords } from '@relata/portal-kit';
import {
  RegistrationCreateDocument,
  type RegistrationDetailFragment,
  type RegistrationFormQuery,
  RegistrationSubmitDocument,
  RegistrationUpdateDocument,
} from '@relata/schema/partner-portal';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { registrationScreenWords } from './registration-words.js';

/** A registration on one page. What was typed stays, whatever is refused; what was saved is a draft and goes on being it. */
export function RegistrationForm({ of, registration }: { of: RegistrationFormQuery; registration?: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const navigate = useNavigate();
  const policy = of.registrationPolicies?.nodes[0];
  const currency = registration?.amount?.currency ?? policy?.minAmount?.currency ?? policy?.programme?.currency ?? 'USD';
  // Sent twice, it is still one registration.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const saved = useRef(registration?.id);
  const submits = useRef(true);
  const [create, creating] = useSend(RegistrationCreateDocument);
  const [update, updating] = useSend(RegistrationUpdateDocument);
  const [submit, submitting] = useSend(RegistrationSubmitDocument);
  const form = useForm({ initialValues: valuesOf(registration) });
  const busy = creating || updating || submitting;

  const save = form.onSubmit(async (values) => {
    const input = inputOf(values, currency, registration);
    const outcome = saved.current
      ? await update({ input: { id: saved.current, ...input } })
      : await create({ input: { ...input, company: values.company, idempotencyKey } });
    if (!outcome) return;
    const id = (outcome.payload as { dealRegistration?: { id: string } | null }).dealRegistration?.id;
    if (!id) return tellAll(outcome.userErrors);
    saved.current = id;
    if (submits.current) {
      const sent = await submit({ input: { id } });
      if (!sent) return;
      if (sent.userErrors.length > 0) return tellAll(sent.userErrors);
    }
    toast(say(submits.current ? 'sent' : 'saved'));
    void navigate(`/registrations/${id}`);
  });
  const tellAll = (errors: Parameters<typeof placeErrors>[1]) => {
    for (const message of placeErrors(form, errors)) toast(message);
  };

  const { productCategories, products } = of;
  const things = [
    { group: say('categories'), items: (productCategories?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })) },
    { group: say('products'), items: (products?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })) },
  ];
  const countries = useMemo(
    () => COUNTRIES.map((code) => ({ value: code, label: format.country(code) })).sort((a, b) => a.label.localeCompare(b.label)),
    [format],
  );
  const text = (name: string) => ({ ...form.getInputProps(name) });
  return (
    <form onSubmit={save}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {say('customer')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={say('company')} required maxLength={200} {...text('company')} />
          <TextInput label={say('domain')} placeholder="example.com" maxLength={200} {...text('domain')} />
          <Select label={say('country')} withAsterisk searchable data={countries} {...text('country')} />
          <TextInput label={say('city')} maxLength={120} {...text('city')} />
        </SimpleGrid>
        <Title order={2} size="h4">
          {say('contact')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={say('givenName')} withAsterisk maxLength={100} {...text('contacts.0.givenName')} />
          <TextInput label={say('familyName')} withAsterisk maxLength={100} {...text('contacts.0.familyName')} />
          <TextInput
            type="email"
            label={say('email')}
            description={say('reach')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...text('contacts.0.email')}
          />
          <TextInput type="tel" label={say('phone')} {...text('contacts.0.phone')} />
        </SimpleGrid>
        <Title order={2} size="h4">
          {say('deal')}
        </Title>
        <MultiSelect label={say('items.some')} withAsterisk searchable data={things} {...text('items')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberInput
            label={say('amount')}
            description={policy?.minAmount && say('amount.least', { amount: format.money(policy.minAmount) })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            withAsterisk
            min={0}
            decimalScale={2}
            suffix={` ${currency}`}
            hideControls
            {...text('amount')}
          />
          <TextInput
            type="date"
            label={say('closeDate')}
            description={policy?.maxCloseDays && say('closeDate.latest', { days: policy.maxCloseDays })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            withAsterisk
            {...text('closeDate')}
          />
        </SimpleGrid>
        <Textarea label={say('need')} autosize minRows={2} maxRows={8} maxLength={20_000} {...text('need')} />
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={busy && !submits.current} onClick={() => (submits.current = false)}>
            {say('draft')}
          </Button>
          <Button type="submit" loading={busy && submits.current} onClick={() => (submits.current = true)}>
            {say('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Values = ReturnType<typeof valuesOf>;

function valuesOf(of: RegistrationDetailFragment | undefined) {
  const contact = of?.contacts.nodes[0];
  return {
    company: of?.company ?? '',
    domain: of?.domain ?? '',
    country: of?.country ?? (null as string | null),
    city: of?.city ?? '',
    amount: (of?.amount?.amount ?? '') as string | number,
    closeDate: of?.closeDate ?? '',
    need: of?.need ?? '',
    items: (of?.items.nodes ?? []).flatMap(({ product, category }) => product?.id ?? category?.id ?? []),
    contacts: [
      { givenName: contact?.givenName ?? '', familyName: contact?.familyName ?? '', email: contact?.email ?? '', phone: contact?.phone ?? '' },
    ],
  };
}

function inputOf({ contacts: [contact], items, amount, ...values }: Values, currency: string, before: RegistrationDetailFragment | undefined) {
  const quantities = new Map(before?.items.nodes.map(({ product, category, quantity }) => [product?.id ?? category?.id, quantity]));
  const named = contact && (contact.givenName || contact.familyName || contact.email || contact.phone);
  return {
    company: values.company,
    domain: values.domain || null,
    country: values.country,
    city: values.city || null,
    need: values.need || null,
    closeDate: values.closeDate || null,
    amount: amount === '' ? null : { amount: String(amount), currency },
    items: items.map((id) => ({ ...(id.startsWith('cat_') ? { categoryId: id } : { productId: id }), quantity: quantities.get(id) ?? null })),
    contacts: named ? [{ ...contact, email: contact.email || null, phone: contact.phone || null }] : [],
  };
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** What the browser knows as a country or a part of one. */
const COUNTRIES = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`)).filter(
  (code) => NAMES.of(code) && !['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'].includes(code),
);

import { Button, Checkbox, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, useGraph, useInputForm, useWords } from '@relata/portal-kit';
import {
  PartnerAssetCreateDocument,
  type PartnerAssetKind,
  PartnerAssetPartsDocument,
  type PartnerAssetPartsQuery,
} from '@relata/schema/employee-portal';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { assetWords } from './asset-words.js';

const KINDS: PartnerAssetKind[] = ['BROCHURE', 'DATASHEET', 'PRESENTATION', 'CASE_STUDY', 'ADVERTISEMENT', 'PICTURE', 'GUIDE'];
type Tiers = NonNullable<PartnerAssetPartsQuery['partnerTiers']>['nodes'];

/** A new document; what is in it comes with its first version. */
export default function NewAssetScreen() {
  const say = useWords(assetWords);
  const answer = useGraph(PartnerAssetPartsDocument, {});
  return (
    <Page title={say('new')} back={{ to: '/partner-assets', label: say('title') }}>
      <Loaded of={answer} pick={({ partnerTiers }) => partnerTiers?.nodes} skeleton={<DetailSkeleton />}>
        {(tiers) => (
          <Card>
            <AssetForm tiers={tiers} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

function AssetForm({ tiers }: { tiers: Tiers }) {
  const say = useWords(assetWords);
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { form, submit, sending } = useInputForm({
    document: PartnerAssetCreateDocument,
    initialValues: {
      title: '',
      kind: 'BROCHURE' as PartnerAssetKind,
      language: 'en',
      tierId: '',
      coBranded: true,
      expiresOn: '',
      description: '',
    },
    variables: ({ tierId, expiresOn, description, ...values }) => ({
      input: { ...values, tierId: tierId || null, expiresOn: expiresOn || null, description: description || null, idempotencyKey },
    }),
    done: (payload) => void navigate(`/partner-assets/${payload.partnerAsset?.id}`),
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput label={say('name')} required maxLength={200} {...form.getInputProps('title')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={say('kind')}
            data={KINDS.map((value) => ({ value, label: say(value) }))}
            allowDeselect={false}
            {...form.getInputProps('kind')}
          />
          <Select label={say('language')} data={['en', 'de', 'fr', 'it', 'es']} allowDeselect={false} {...form.getInputProps('language')} />
          <Select
            label={say('tier')}
            data={[
              { value: '', label: say('tier.all') },
              ...tiers.map(({ id, name, programme }) => ({ value: id, label: `${programme?.name ?? ''}: ${name}` })),
            ]}
            allowDeselect={false}
            {...form.getInputProps('tierId')}
          />
          <TextInput type="date" label={say('until')} {...form.getInputProps('expiresOn')} />
        </SimpleGrid>
        <Textarea label={say('description')} autosize minRows={2} maxLength={20_000} {...form.getInputProps('description')} />
        <Checkbox label={say('branded')} {...form.getInputProps('coBranded', { type: 'checkbox' })} />
        <Group justify="flex-end">
          <Button type="submit" loading={sending}>
            {say('make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

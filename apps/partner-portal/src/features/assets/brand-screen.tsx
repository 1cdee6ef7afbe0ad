import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Card, DetailSkeleton, FilesField, Loaded, Page, toast, useFiles, useGraph, useInputForm, useViewer, useWords } from '@relata/portal-kit';
import { type BrandFragment, OwnBrandDocument, PartnerBrandSaveDocument } from '@relata/schema/partner-portal';
import { assetWords } from './asset-words.js';
import classes from './assets.module.css';

/** The partner's logo and contact, as they are printed. */
export default function BrandScreen() {
  const say = useWords(assetWords);
  const answer = useGraph(OwnBrandDocument, {});
  return (
    <Page title={say('brand')} text={say('brand.text')} back={{ to: '/assets', label: say('title') }}>
      <Loaded of={answer} pick={({ partnerBrands }) => partnerBrands} skeleton={<DetailSkeleton />}>
        {({ nodes: [brand] }) => (
          <Card>
            <BrandForm brand={brand} reload={answer.reload} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

function BrandForm({ brand, reload }: { brand: BrandFragment | undefined; reload: () => void }) {
  const say = useWords(assetWords);
  const partner = useViewer()?.partner?.name;
  const files = useFiles('/partner-logos');
  const { form, submit, sending } = useInputForm({
    document: PartnerBrandSaveDocument,
    initialValues: { name: brand?.name ?? partner ?? '', contact: brand?.contact ?? '' },
    variables: ({ name, contact }) => ({ input: { name, contact: contact || null, logoId: files.attach().at(-1) ?? null } }),
    done: () => {
      files.clear();
      toast(say('saved'));
      if (!brand) reload();
    },
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {brand?.logo && (
          <div>
            <Text size="sm" fw={600} mb="xs">
              {say('brand.now')}
            </Text>
            <img src={`${brand.logo.url}?show`} alt={brand.name} className={classes.logo} />
          </div>
        )}
        <FilesField files={files} label={say('brand.logo')} />
        <TextInput label={say('brand.name')} required maxLength={120} {...form.getInputProps('name')} />
        <Textarea label={say('brand.contact')} autosize minRows={3} maxRows={5} maxLength={400} {...form.getInputProps('contact')} />
        <Group justify="flex-end">
          <Button type="submit" loading={sending} disabled={files.sending}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

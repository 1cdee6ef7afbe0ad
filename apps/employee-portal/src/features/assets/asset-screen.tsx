import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  DetailSkeleton,
  Facts,
  FilesField,
  Loaded,
  Page,
  Status,
  toast,
  useFiles,
  useFormat,
  useGraph,
  useInputForm,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  PartnerAssetArchiveDocument,
  type PartnerAssetDetailFragment,
  PartnerAssetDocument,
  PartnerAssetPublishDocument,
  type PartnerAssetQuery,
  PartnerAssetVersionAddDocument,
} from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { assetWords } from './asset-words.js';
import { TONES } from './assets-screen.js';

type Download = NonNullable<PartnerAssetQuery['partnerAssetDownloads']>['nodes'][number];

/** One document: its versions, whether partners see it, and who took it. */
export default function AssetScreen() {
  const say = useWords(assetWords);
  const { id = '' } = useParams();
  const answer = useGraph(PartnerAssetDocument, { id });
  const found = answer.data?.partnerAsset;
  return (
    <Page
      title={found?.title ?? say('title')}
      text={found && <Status tone={TONES[found.status]}>{say(found.status)}</Status>}
      back={{ to: '/partner-assets', label: say('title') }}
      actions={found && <Steps of={found} />}
    >
      <Loaded
        of={answer}
        pick={({ partnerAsset, partnerAssetDownloads }) => partnerAsset && { asset: partnerAsset, downloads: partnerAssetDownloads?.nodes ?? [] }}
        skeleton={<DetailSkeleton />}
      >
        {({ asset, downloads }) => (
          <>
            <About of={asset} />
            {asset.viewerCan.update && <NewVersion key={asset.versionNumber} of={asset} />}
            <Downloads rows={downloads} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function About({ of }: { of: PartnerAssetDetailFragment }) {
  const say = useWords(assetWords);
  const format = useFormat();
  return (
    <Card>
      <Facts
        facts={[
          [say('kind'), say(of.kind)],
          [say('language'), of.language.toUpperCase()],
          [say('tier'), of.tier?.name ?? say('tier.all')],
          [say('until'), of.expiresOn && format.day(of.expiresOn)],
          [say('version'), of.versionNumber ? `${of.versionNumber}, ${format.date(of.versionAt)}` : say('version.none')],
          [say('file.now'), of.fileName],
          [say('downloads'), format.number(of.downloadCount ?? 0)],
        ]}
      />
      {of.description && <Text mt="md">{of.description}</Text>}
    </Card>
  );
}

/** The text is written anew, or a file takes the place of the one before. */
function NewVersion({ of }: { of: PartnerAssetDetailFragment }) {
  const say = useWords(assetWords);
  const files = useFiles('/partner-asset-files');
  const { form, submit, sending } = useInputForm({
    document: PartnerAssetVersionAddDocument,
    initialValues: { body: of.body ?? '', note: '' },
    variables: ({ body, note }) => ({
      input: { id: of.id, expectedVersion: of.version, note: note || null, ...(of.coBranded ? { body } : { fileId: files.attach().at(-1) ?? null }) },
    }),
    done: () => toast(say('added')),
  });
  return (
    <Card title={say('version.add')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {of.coBranded ? (
            <Textarea label={say('body')} required autosize minRows={6} maxRows={24} maxLength={20_000} {...form.getInputProps('body')} />
          ) : (
            <FilesField files={files} label={say('file')} />
          )}
          <TextInput label={say('note')} maxLength={500} {...form.getInputProps('note')} />
          <Group justify="flex-end">
            <Button type="submit" loading={sending} disabled={files.sending}>
              {say('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

function Downloads({ rows }: { rows: Download[] }) {
  const say = useWords(assetWords);
  const format = useFormat();
  const columns: Column<Download>[] = [
    { key: 'partner', title: say('partner'), cell: ({ partner }) => partner?.name ?? '–', card: 'title' },
    { key: 'version', title: say('version'), cell: ({ versionNumber }) => format.number(versionNumber) },
    { key: 'when', title: say('when'), cell: ({ at }) => format.dateTime(at), end: true },
  ];
  return (
    <Card title={say('downloads')} flush={rows.length > 0}>
      {rows.length > 0 ? <DataTable label={say('downloads')} columns={columns} rows={rows} /> : <Text c="dimmed">{say('downloads.none')}</Text>}
    </Card>
  );
}

function Steps({ of: { id, version, status, versionNumber, url, viewerCan } }: { of: PartnerAssetDetailFragment }) {
  const say = useWords(assetWords);
  const [publish, publishing] = useSend(PartnerAssetPublishDocument);
  const [archive, archiving] = useSend(PartnerAssetArchiveDocument);
  const tell = (outcome: { userErrors: { message: string }[] } | null, done: string) => {
    if (outcome) toast(outcome.userErrors[0]?.message ?? done);
  };
  const input = { id, expectedVersion: version };
  return (
    <Group gap="sm">
      {versionNumber > 0 && (
        <Button variant="default" component="a" href={url} download>
          {say('preview')}
        </Button>
      )}
      {viewerCan.update && status === 'PUBLISHED' && (
        <Button variant="default" loading={archiving} onClick={async () => tell(await archive({ input }), say('archived'))}>
          {say('archive')}
        </Button>
      )}
      {viewerCan.update && status !== 'PUBLISHED' && versionNumber > 0 && (
        <Button loading={publishing} onClick={async () => tell(await publish({ input }), say('published'))}>
          {say('publish')}
        </Button>
      )}
    </Group>
  );
}

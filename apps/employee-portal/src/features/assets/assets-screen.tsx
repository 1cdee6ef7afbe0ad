import { Button } from '@mantine/core';
import {
  type Column,
  DataTable,
  Empty,
  Narrow,
  Page,
  Rows,
  Status,
  type Tone,
  useFormat,
  useListing,
  usePages,
  useViewer,
  useWords,
} from '@relata/portal-kit';
import { type PartnerAssetRowFragment, type PartnerAssetStatus, PartnerAssetsDocument } from '@relata/schema/employee-portal';
import { IconBook } from '@tabler/icons-react';
import { Link } from 'react-router';
import { assetWords } from './asset-words.js';

export const TONES: Record<PartnerAssetStatus, Tone> = { DRAFT: 'info', PUBLISHED: 'good', ARCHIVED: 'quiet' };

/** Every document for partners, and how often it was taken. */
export default function AssetsScreen() {
  const say = useWords(assetWords);
  const listing = useListing('TITLE ASC');
  const { search, which } = listing;
  const where = {
    ...(search ? { title: { contains: search } } : {}),
    ...(which ? { status: { eq: which as PartnerAssetStatus } } : {}),
  };
  const answer = usePages(PartnerAssetsDocument, { first: 25, where });
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={
        useViewer()?.roles.includes('CHANNEL_MANAGER') && (
          <Button component={Link} to="/partner-assets/new">
            {say('new')}
          </Button>
        )
      }
    >
      <Narrow of={listing} label={say('filter')} search={say('search')} states={{ PUBLISHED: say('PUBLISHED'), DRAFT: say('DRAFT') }} />
      <Rows
        of={answer}
        pick={({ partnerAssets }) => partnerAssets}
        by={listing}
        none={<Empty icon={IconBook} title={say('none')} text={say('none.text')} />}
      >
        {(rows) => <AssetTable rows={rows} />}
      </Rows>
    </Page>
  );
}

function AssetTable({ rows }: { rows: PartnerAssetRowFragment[] }) {
  const say = useWords(assetWords);
  const format = useFormat();
  const columns: Column<PartnerAssetRowFragment>[] = [
    { key: 'title', title: say('name'), cell: ({ title }) => title, card: 'title' },
    { key: 'kind', title: say('kind'), cell: ({ kind }) => say(kind) },
    { key: 'language', title: say('language'), cell: ({ language }) => language.toUpperCase() },
    { key: 'tier', title: say('tier'), cell: ({ tier }) => tier?.name ?? say('tier.all') },
    { key: 'until', title: say('until'), cell: ({ expiresOn }) => format.day(expiresOn) },
    { key: 'status', title: say('status'), cell: ({ status }) => <Status tone={TONES[status]}>{say(status)}</Status>, card: 'beside' },
    { key: 'downloads', title: say('downloads'), cell: ({ downloadCount }) => format.number(downloadCount ?? 0), end: true },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/partner-assets/${id}`} />;
}

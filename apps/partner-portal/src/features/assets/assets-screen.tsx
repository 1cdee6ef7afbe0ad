import { Button } from '@mantine/core';
import { type Column, DataTable, Empty, Narrow, Page, Rows, useFormat, useListing, usePages, useViewer, useWords } from '@relata/portal-kit';
import { type AssetRowFragment, AssetsDocument } from '@relata/schema/partner-portal';
import { IconBook } from '@tabler/icons-react';
import { Link } from 'react-router';
import { assetWords } from './asset-words.js';

/** The library: what is published for the partner's tier. */
export default function AssetsScreen() {
  const say = useWords(assetWords);
  const listing = useListing('TITLE ASC');
  const { search, which } = listing;
  const where = {
    ...(search ? { title: { contains: search } } : {}),
    ...(which ? { coBranded: { eq: which === 'branded' } } : {}),
  };
  const answer = usePages(AssetsDocument, { first: 25, where });
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={
        useViewer()?.roles.includes('PARTNER_ADMIN') && (
          <Button variant="default" component={Link} to="/assets/brand">
            {say('brand')}
          </Button>
        )
      }
    >
      <Narrow of={listing} label={say('filter')} search={say('search')} states={{ branded: say('filter.branded'), files: say('filter.files') }} />
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

function AssetTable({ rows }: { rows: AssetRowFragment[] }) {
  const say = useWords(assetWords);
  const format = useFormat();
  const columns: Column<AssetRowFragment>[] = [
    { key: 'title', title: say('name'), cell: ({ title }) => title, card: 'title' },
    { key: 'kind', title: say('kind'), cell: ({ kind }) => say(kind), card: 'beside' },
    { key: 'language', title: say('language'), cell: ({ language }) => language.toUpperCase() },
    { key: 'product', title: say('product'), cell: ({ product }) => product?.name ?? '–' },
    { key: 'branded', title: say('branded'), cell: ({ coBranded }) => say(coBranded ? 'yes' : 'no') },
    { key: 'until', title: say('until'), cell: ({ expiresOn }) => format.day(expiresOn) },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/assets/${id}`} />;
}

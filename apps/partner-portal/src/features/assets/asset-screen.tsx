import { Button, Text } from '@mantine/core';
import { Card, DetailSkeleton, Facts, Loaded, Page, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { AssetDocument, type AssetQuery, type BrandFragment } from '@relata/schema/partner-portal';
import { IconDownload } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { assetWords } from './asset-words.js';
import classes from './assets.module.css';

type Shown = NonNullable<AssetQuery['partnerAsset']>;

/** One document: how it looks with the partner's logo, and the way to have it. */
export default function AssetScreen() {
  const say = useWords(assetWords);
  const { id = '' } = useParams();
  const answer = useGraph(AssetDocument, { id });
  const found = answer.data?.partnerAsset;
  return (
    <Page
      title={found?.title ?? say('title')}
      text={found?.description}
      back={{ to: '/assets', label: say('title') }}
      actions={
        found && (
          <Button component="a" href={found.url} download leftSection={<IconDownload size={16} aria-hidden />}>
            {say('download')}
          </Button>
        )
      }
    >
      <Loaded
        of={answer}
        pick={({ partnerAsset, partnerBrands }) => partnerAsset && { asset: partnerAsset, brand: partnerBrands?.nodes[0] }}
        skeleton={<DetailSkeleton />}
      >
        {({ asset, brand }) => (
          <>
            <About of={asset} />
            {asset.coBranded && <Preview of={asset} brand={brand} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function About({ of }: { of: Shown }) {
  const say = useWords(assetWords);
  const format = useFormat();
  return (
    <Card>
      <Facts
        facts={[
          [say('kind'), say(of.kind)],
          [say('language'), of.language.toUpperCase()],
          [say('product'), of.product?.name],
          [say('file'), of.fileName],
          [say('until'), of.expiresOn && format.day(of.expiresOn)],
          [say('name'), say('version', { number: of.versionNumber, when: format.date(of.versionAt) })],
        ]}
      />
    </Card>
  );
}

/** What the page will say, with their logo in its place. */
function Preview({ of, brand }: { of: Shown; brand: BrandFragment | undefined }) {
  const say = useWords(assetWords);
  return (
    <Card title={say('preview')}>
      <div className={classes.page}>
        {brand?.logo ? (
          <img src={`${brand.logo.url}?show`} alt={brand.name} className={classes.logo} />
        ) : (
          <div className={classes.place}>{brand?.name ?? say('place')}</div>
        )}
        <Text fw={700} size="xl" mb="sm">
          {of.title}
        </Text>
        <Text className={classes.text}>{of.body}</Text>
        {brand && (
          <Text mt="lg" className={classes.text}>
            {[brand.name, brand.contact].filter(Boolean).join('\n')}
          </Text>
        )}
      </div>
    </Card>
  );
}

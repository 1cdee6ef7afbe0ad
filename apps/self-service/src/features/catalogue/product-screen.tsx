import { Anchor, Button, Group, Text } from '@mantine/core';
import { Card, DetailSkeleton, Facts, Loaded, Page, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { ProductDocument, type ProductQuery, type ProductRelationKind } from '@relata/schema/self-service';
import { Link, useParams } from 'react-router';
import { attributesOf, nameOf, textOf } from './attributes.js';
import { catalogueWords } from './catalogue-words.js';
import { CompareBar } from './compare-bar.js';
import { Price } from './price.js';
import { MOST, useComparison } from './use-comparison.js';

type Product = NonNullable<ProductQuery['product']>;
const KINDS: ProductRelationKind[] = ['ACCESSORY', 'COMPLEMENT', 'UPGRADE'];

/** One product: its price, its data, and what goes with it. */
export default function ProductScreen() {
  const say = useWords(catalogueWords);
  const { id = '' } = useParams();
  const answer = useGraph(ProductDocument, { id });
  const product = answer.data?.product;
  return (
    <Page title={product?.name ?? say('product')} text={product?.category?.name} back={{ to: '/catalogue', label: say('title') }}>
      <Loaded of={answer} pick={(data) => data.product} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            <Offer product={found} />
            <Data product={found} />
            <Bundle product={found} />
            <Related product={found} />
          </>
        )}
      </Loaded>
      <CompareBar />
    </Page>
  );
}

function Offer({ product }: { product: Product }) {
  const say = useWords(catalogueWords);
  const { ids, toggle } = useComparison();
  const full = ids.length >= MOST && !ids.includes(product.id);
  return (
    <Card>
      <Group justify="space-between" align="flex-start">
        <div>
          <Price product={product} />
          <Text mt="xs" maw="40rem">
            {product.description}
          </Text>
        </div>
        <Button variant="default" disabled={full} aria-pressed={ids.includes(product.id)} onClick={() => toggle(product.id)}>
          {say('compare')}
        </Button>
      </Group>
    </Card>
  );
}

function Data({ product }: { product: Product }) {
  const say = useWords(catalogueWords);
  const format = useFormat();
  return (
    <Card title={say('data')}>
      <Facts
        facts={[
          [say('sku'), product.sku],
          [say('warranty'), product.warrantyMonths && say('months', { count: product.warrantyMonths })],
          ...Object.entries(attributesOf(product)).map(([name, value]): [string, string] => [nameOf(name), textOf(value, say, format)]),
        ]}
      />
    </Card>
  );
}

function Bundle({ product: { items } }: { product: Product }) {
  const say = useWords(catalogueWords);
  if (items.nodes.length === 0) return null;
  return (
    <Card title={say('bundle')}>
      {items.nodes.map(({ id, quantity, product }) => (
        <Text key={id}>
          {quantity} ×{' '}
          {product && (
            <Anchor component={Link} to={`/catalogue/${product.id}`}>
              {product.name}
            </Anchor>
          )}
        </Text>
      ))}
    </Card>
  );
}

function Related({ product: { relations } }: { product: Product }) {
  const say = useWords(catalogueWords);
  const format = useFormat();
  return KINDS.map((kind) => {
    const related = relations.nodes.flatMap((relation) => (relation.kind === kind && relation.related ? [relation.related] : []));
    if (related.length === 0) return null;
    return (
      <Card key={kind} title={say(kind)}>
        {related.map(({ id, name, price }) => (
          <Group key={id} justify="space-between" py={4}>
            <Anchor component={Link} to={`/catalogue/${id}`}>
              {name}
            </Anchor>
            <span>{price ? format.money(price) : say('price.none')}</span>
          </Group>
        ))}
      </Card>
    );
  });
}

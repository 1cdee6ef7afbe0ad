import { Checkbox, Skeleton, Text } from '@mantine/core';
import { useWords } from '@relata/portal-kit';
import type { ProductCardFragment } from '@relata/schema/self-service';
import { Link } from 'react-router';
import classes from './catalogue.module.css';
import { catalogueWords } from './catalogue-words.js';
import { Price } from './price.js';
import { MOST, useComparison } from './use-comparison.js';

/** A product in the catalogue. */
export function ProductCard({ product }: { product: ProductCardFragment }) {
  const say = useWords(catalogueWords);
  const { ids, toggle } = useComparison();
  const chosen = ids.includes(product.id);
  return (
    <li className={classes.card}>
      <Text size="sm" c="dimmed">
        {product.category?.name}
      </Text>
      <Link to={`/catalogue/${product.id}`} className={classes.name}>
        {product.name}
      </Link>
      <Text size="sm" c="dimmed" className={classes.description}>
        {product.description}
      </Text>
      <div className={classes.foot}>
        <Price product={product} />
        <Checkbox
          label={say('compare')}
          aria-label={say('compare.add', { name: product.name })}
          size="xs"
          checked={chosen}
          disabled={!chosen && ids.length >= MOST}
          onChange={() => toggle(product.id)}
        />
      </div>
    </li>
  );
}

export const ProductCardsSkeleton = () => (
  <div className={classes.cards}>
    {Array.from({ length: 6 }, (_, at) => `card ${at}`).map((key) => (
      <Skeleton key={key} height={178} radius="lg" />
    ))}
  </div>
);

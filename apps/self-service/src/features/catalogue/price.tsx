import { Text } from '@mantine/core';
import { useFormat, useWords } from '@relata/portal-kit';
import type { ProductCardFragment } from '@relata/schema/self-service';
import { catalogueWords } from './catalogue-words.js';

/** What one costs the viewer; the list price where that is more, and what is cheaper from some number on. */
export function Price({ product: { price, prices, listPrice } }: { product: ProductCardFragment }) {
  const say = useWords(catalogueWords);
  const format = useFormat();
  if (!price) return <Text c="dimmed">{say('price.none')}</Text>;
  const dearer = (one: typeof price, other: typeof price) => one.currency === other.currency && Number(one.amount) > Number(other.amount);
  const more = prices.nodes.filter(({ minQuantity, unitPrice }) => minQuantity > 1 && dearer(price, unitPrice));
  return (
    <div>
      <Text fw={640}>{format.money(price)}</Text>
      {dearer(listPrice, price) && (
        <Text size="sm" c="dimmed">
          {say('list')} <s>{format.money(listPrice)}</s>
        </Text>
      )}
      {more.map(({ id, minQuantity, unitPrice }) => (
        <Text key={id} size="sm" c="dimmed">
          {format.money(unitPrice)} {say('from', { quantity: minQuantity })}
        </Text>
      ))}
    </div>
  );
}

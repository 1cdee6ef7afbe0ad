import { Text } from '@mantine/core';
import { useFormat, useWords } from '@relata/portal-kit';
import type { ProductCardFragment } from '@relata/schema/self-service';
import { catalogueWords } from './catalogue-words.js';

/** The price that the customer's lists give for one, else the list price; what is cheaper from some number on is told beneath. */
export function Price({ product: { prices, listPrice } }: { product: ProductCardFragment }) {
  const say = useWords(catalogueWords);
  const format = useFormat();
  const own = prices.nodes.find(({ minQuantity }) => minQuantity <= 1);
  const more = prices.nodes.filter(({ minQuantity }) => minQuantity > 1);
  return (
    <div>
      <Text fw={640}>{format.money(own?.unitPrice ?? listPrice)}</Text>
      {own && own.unitPrice.amount !== listPrice.amount && (
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

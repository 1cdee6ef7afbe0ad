import { Anchor, Text } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { Card } from '../look/card.js';
import { RowList } from '../look/row-list.js';
import { useWords } from '../words/words.js';
import type { Deal } from './deal.js';
import { dealWords } from './deal-words.js';

/** What would be sold, where that is known. */
export function ProductsCard({ lines }: Pick<Deal, 'lines'>) {
  const say = useWords(dealWords);
  const format = useFormat();
  if (lines.nodes.length === 0) return null;
  const rows = lines.nodes.map(({ id, quantity, product, total }) => ({
    key: id,
    name: `${say('quantity', { count: quantity })} ${product?.name ?? '–'}`,
    side: <span>{format.money(total)}</span>,
  }));
  return (
    <Card title={say('products')}>
      <RowList rows={rows} />
    </Card>
  );
}

/** Whom one speaks to at the customer. */
export function ContactsCard({ contacts }: Pick<Deal, 'contacts'>) {
  const say = useWords(dealWords);
  const people = contacts.nodes.flatMap(({ id, contact }) => (contact?.person ? [{ id, ...contact.person }] : []));
  if (people.length === 0) return null;
  return (
    <Card title={say('contacts')}>
      <RowList
        rows={people.map(({ id, name, email, phone }) => ({
          key: id,
          name,
          about: (
            <>
              {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>} {phone && <Text span>{phone}</Text>}
            </>
          ),
        }))}
      />
    </Card>
  );
}

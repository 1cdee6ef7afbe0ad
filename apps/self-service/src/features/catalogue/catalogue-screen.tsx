import { Group, NativeSelect } from '@mantine/core';
import { announce, Empty, Loaded, More, Page, SearchField, useFilters, usePages, useWords } from '@relata/portal-kit';
import { type ProductFilter, type ProductOrderField, ProductsDocument, type ProductsQuery } from '@relata/schema/self-service';
import { IconSearchOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import classes from './catalogue.module.css';
import { catalogueWords } from './catalogue-words.js';
import { CompareBar } from './compare-bar.js';
import { ProductCard, ProductCardsSkeleton } from './product-card.js';

const ORDERS = ['NAME ASC', 'LIST_PRICE ASC', 'LIST_PRICE DESC'] as const;

/** A category holds what is in the categories below it. */
function whereOf(search: string, category: string): ProductFilter {
  const within = category ? [{ or: [{ category: { id: { eq: category } } }, { category: { parent: { id: { eq: category } } } }] }] : [];
  const named = search ? [{ or: [{ name: { contains: search } }, { sku: { contains: search } }] }] : [];
  return { and: [...within, ...named] };
}

/** What can be bought: found by a word, a category and a price, and put side by side. */
export default function CatalogueScreen() {
  const say = useWords(catalogueWords);
  const [filters, filter] = useFilters(['search', 'category', 'sort']);
  const order = ORDERS.find((each) => each === filters.sort) ?? 'NAME ASC';
  const [field, direction] = order.split(' ') as [ProductOrderField, 'ASC' | 'DESC'];
  const answer = usePages(ProductsDocument, { first: 24, where: whereOf(filters.search, filters.category), orderBy: [{ field, direction }] });
  const count = answer.data?.products?.nodes.length;
  useEffect(() => {
    if (count === 0) announce(say('none'));
  }, [count, say]);
  return (
    <Page title={say('title')} text={say('text')}>
      <Group gap="sm">
        <NativeSelect
          className={classes.filter}
          aria-label={say('category')}
          value={filters.category}
          onChange={(event) => filter({ category: event.currentTarget.value })}
          data={[{ value: '', label: say('category.all') }, ...categories(answer.data?.productCategories?.nodes ?? [])]}
        />
        <NativeSelect
          className={classes.filter}
          aria-label={say('order')}
          value={order}
          onChange={(event) => filter({ sort: event.currentTarget.value === 'NAME ASC' ? '' : event.currentTarget.value })}
          data={ORDERS.map((value) => ({ value, label: say(`order.${value}`) }))}
        />
        <SearchField label={say('search')} value={filters.search} onChange={(search) => filter({ search })} />
      </Group>
      <Loaded of={answer} pick={({ products }) => products} skeleton={<ProductCardsSkeleton />}>
        {({ nodes, pageInfo }) => (
          <>
            {nodes.length === 0 && <Empty icon={IconSearchOff} title={say('none')} text={say('none.text')} />}
            <ul className={classes.cards}>
              {nodes.map((product) => (
                <ProductCard key={product.id} product={product} />
              ))}
            </ul>
            <More page={pageInfo} busy={answer.refreshing} more={answer.more} />
          </>
        )}
      </Loaded>
      <CompareBar />
    </Page>
  );
}

type Category = NonNullable<ProductsQuery['productCategories']>['nodes'][number];

/** Those at the top, and under each those within it. */
function categories(all: Category[]): { value: string; label: string }[] {
  const tops = all.filter(({ parent }) => !parent);
  return tops.flatMap(({ id, name }) => [
    { value: id, label: name },
    ...all.filter(({ parent }) => parent?.id === id).map((child) => ({ value: child.id, label: `\u2003${child.name}` })),
  ]);
}

import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { announce, Empty, Loaded, More, Page, SearchField, usePages, useWords } from '@relata/portal-kit';
import { CatalogueDocument, type CatalogueQuery } from '@relata/schema/self-service';
import { IconSearchOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import classes from './catalogue.module.css';
import { catalogueWords } from './catalogue-words.js';
import { CompareBar } from './compare-bar.js';
import { Narrowing } from './narrowing.js';
import { ProductCard, ProductCardsSkeleton } from './product-card.js';
import { asked, ORDERS, useSearch } from './use-search.js';

/** What can be bought: found by words that may be misspelt, narrowed by category, price and attributes, and put side by side. */
export default function CatalogueScreen() {
  const say = useWords(catalogueWords);
  const search = useSearch();
  const answer = usePages(CatalogueDocument, { first: 24, ...asked(search) });
  const count = answer.data?.productSearch?.totalCount;
  useEffect(() => {
    if (count !== undefined) announce(say('found', { count }));
  }, [count, say]);
  return (
    <Page title={say('title')} text={say('text')}>
      <Group gap="sm">
        <SearchField label={say('search')} value={search.text} onChange={(text) => search.set({ search: text })} />
        <NativeSelect
          className={classes.filter}
          aria-label={say('category')}
          value={search.category}
          onChange={(event) => search.set({ category: event.currentTarget.value })}
          data={[{ value: '', label: say('category.all') }, ...categories(answer.data?.productCategories?.nodes ?? [])]}
        />
        <NativeSelect
          className={classes.filter}
          aria-label={say('order')}
          value={search.order}
          onChange={(event) => search.set({ sort: event.currentTarget.value })}
          data={[
            ...(search.text ? [{ value: '', label: say('order.best') }] : []),
            ...ORDERS.map((value, at) => ({ value: at === 0 && !search.text ? '' : value, label: say(`order.${value}`) })),
          ]}
        />
      </Group>
      <div className={classes.found}>
        <Narrowing of={search} counted={answer.data?.productAttributes ?? []} />
        <div>
          <Loaded of={answer} pick={({ productSearch }) => productSearch} skeleton={<ProductCardsSkeleton />}>
            {({ nodes, pageInfo, totalCount }) => (
              <>
                {nodes.length === 0 ? (
                  <Empty icon={IconSearchOff} title={say('none')} text={say('none.text')}>
                    <Button variant="default" mt="sm" onClick={search.all}>
                      {say('none.all')}
                    </Button>
                  </Empty>
                ) : (
                  <Text size="sm" c="dimmed" mb="xs">
                    {say('found', { count: totalCount })}
                  </Text>
                )}
                <ul className={classes.cards}>
                  {nodes.map((product) => (
                    <ProductCard key={product.id} product={product} />
                  ))}
                </ul>
                <More page={pageInfo} busy={answer.refreshing} more={answer.more} />
              </>
            )}
          </Loaded>
        </div>
      </div>
      <CompareBar />
    </Page>
  );
}

type Category = NonNullable<CatalogueQuery['productCategories']>['nodes'][number];

/** Those at the top, and under each those within it. */
function categories(all: Category[]): { value: string; label: string }[] {
  const tops = all.filter(({ parent }) => !parent);
  return tops.flatMap(({ id, name }) => [
    { value: id, label: name },
    ...all.filter(({ parent }) => parent?.id === id).map((child) => ({ value: child.id, label: `\u2003${child.name}` })),
  ]);
}

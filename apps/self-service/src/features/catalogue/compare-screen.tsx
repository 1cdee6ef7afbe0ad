import { ActionIcon, Button, Switch } from '@mantine/core';
import { Card, DetailSkeleton, Empty, Loaded, Page, useFilters, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { CompareProductsDocument, type ProductCardFragment } from '@relata/schema/self-service';
import { IconScale, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { attributesOf, nameOf, textOf } from './attributes.js';
import classes from './catalogue.module.css';
import { catalogueWords } from './catalogue-words.js';
import { Price } from './price.js';
import { MOST, useComparison } from './use-comparison.js';

/** Products side by side. Which ones stands in the address, so that a comparison can be sent to somebody. */
export default function CompareScreen() {
  const say = useWords(catalogueWords);
  const [filters, filter] = useFilters(['ids']);
  const { toggle } = useComparison();
  const ids = filters.ids.split(',').filter(Boolean).slice(0, MOST);
  const answer = useGraph(CompareProductsDocument, { ids }, { pause: ids.length === 0 });
  const remove = (id: string) => {
    toggle(id);
    filter({ ids: ids.filter((each) => each !== id).join(',') });
  };
  return (
    <Page title={say('compare.title')} text={say('compare.text')} back={{ to: '/catalogue', label: say('title') }}>
      {ids.length === 0 ? (
        <Empty icon={IconScale} title={say('compare.none')} text={say('compare.none.text')}>
          <Button component={Link} to="/catalogue" mt="sm">
            {say('title')}
          </Button>
        </Empty>
      ) : (
        <Loaded of={answer} pick={({ products }) => products?.nodes} skeleton={<DetailSkeleton />}>
          {(products) => <Comparison products={ids.flatMap((id) => products.find((each) => each.id === id) ?? [])} remove={remove} />}
        </Loaded>
      )}
    </Page>
  );
}

function Comparison({ products, remove }: { products: ProductCardFragment[]; remove: (id: string) => void }) {
  const say = useWords(catalogueWords);
  const format = useFormat();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const names = [...new Set(products.flatMap((product) => Object.keys(attributesOf(product))))];
  const rows: [name: string, values: string[]][] = [
    [say('sku'), products.map(({ sku }) => sku)],
    [say('category'), products.map(({ category }) => category?.name ?? '–')],
    [say('warranty'), products.map(({ warrantyMonths }) => (warrantyMonths ? say('months', { count: warrantyMonths }) : '–'))],
    ...names.map((name): [string, string[]] => [nameOf(name), products.map((product) => textOf(attributesOf(product)[name], say, format))]),
  ];
  const shown = onlyDifferences ? rows.filter(([, values]) => new Set(values).size > 1) : rows;
  return (
    <>
      <Switch label={say('compare.differences')} checked={onlyDifferences} onChange={(event) => setOnlyDifferences(event.currentTarget.checked)} />
      <Card flush>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys */}
        <section className={classes.sideways} aria-label={say('compare.title')} tabIndex={0}>
          <table className={classes.comparison}>
            <thead>
              <tr>
                <th scope="col">{say('product')}</th>
                {products.map(({ id, name }) => (
                  <th key={id} scope="col">
                    <Link to={`/catalogue/${id}`} className={classes.plain}>
                      {name}
                    </Link>
                    <ActionIcon variant="subtle" color="gray" size="sm" onClick={() => remove(id)} aria-label={say('compare.remove', { name })}>
                      <IconX size={14} aria-hidden />
                    </ActionIcon>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{say('price')}</th>
                {products.map((product) => (
                  <td key={product.id}>
                    <Price product={product} />
                  </td>
                ))}
              </tr>
              {shown.map(([name, values]) => (
                <tr key={name} data-differs={new Set(values).size > 1 || undefined}>
                  <th scope="row">{name}</th>
                  {values.map((value, at) => (
                    <td key={products[at]?.id}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Card>
    </>
  );
}

import { Button, Group } from '@mantine/core';
import { useWords } from '@relata/portal-kit';
import { Link } from 'react-router';
import classes from './catalogue.module.css';
import { catalogueWords } from './catalogue-words.js';
import { MOST, useComparison } from './use-comparison.js';

/** Stays in sight while products are chosen. */
export function CompareBar() {
  const say = useWords(catalogueWords);
  const { ids, clear } = useComparison();
  if (ids.length === 0) return null;
  return (
    <section className={classes.bar} aria-label={say('compare.title')}>
      <Group justify="space-between" gap="xs">
        <span>{ids.length >= MOST ? say('compare.full') : ''}</span>
        <Group gap="xs">
          <Button variant="default" onClick={clear}>
            {say('clear')}
          </Button>
          {ids.length > 1 ? (
            <Button component={Link} to={`/catalogue/compare?ids=${ids.join(',')}`}>
              {say('compare.go', { count: ids.length })}
            </Button>
          ) : (
            <Button disabled>{say('compare.go', { count: 1 })}</Button>
          )}
        </Group>
      </Group>
    </section>
  );
}

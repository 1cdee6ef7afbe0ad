import { Button, Checkbox, NumberInput, Stack } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useFormat, useWords } from '@relata/portal-kit';
import type { CatalogueQuery } from '@relata/schema/self-service';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { nameOf, textOf } from './attributes.js';
import classes from './catalogue.module.css';
import { catalogueWords } from './catalogue-words.js';
import type { Search } from './use-search.js';

type Counted = NonNullable<CatalogueQuery['productAttributes']>[number];

/** Beside what is found, by what it can be narrowed; on a phone behind a button. */
export function Narrowing({ of, counted }: { of: Search; counted: Counted[] }) {
  const say = useWords(catalogueWords);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { from, to, narrowedBy, set, want, widen } = of;
  return (
    <section className={classes.narrowing} aria-label={say('narrow')}>
      <Button
        className={classes.narrow}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {narrowedBy > 0 ? say('narrow.by', { count: narrowedBy }) : say('narrow')}
      </Button>
      <Stack id={id} gap="lg" className={classes.choices} data-open={open || undefined}>
        <fieldset className={classes.choice}>
          <legend>{say('price')}</legend>
          <div className={classes.range}>
            <Amount label={say('price.from')} value={from} onChange={(amount) => set({ from: amount })} />
            <Amount label={say('price.to')} value={to} onChange={(amount) => set({ to: amount })} />
          </div>
        </fieldset>
        {attributesOf(counted, of).map(([name, values]) => (
          <Choice key={name} name={name} values={values} chosen={of.wanted[name] ?? []} onChange={(next) => want(name, next)} />
        ))}
        {narrowedBy > 0 && (
          <Button variant="subtle" onClick={widen}>
            {say('narrow.clear')}
          </Button>
        )}
      </Stack>
    </section>
  );
}

/** Those in which what is found differs, and those that were chosen already. Their values in order: numbers by size. */
function attributesOf(counted: Counted[], { wanted }: Search): [name: string, values: Counted[]][] {
  const names = [...new Set(counted.map(({ name }) => name))];
  return names.flatMap((name): [string, Counted[]][] => {
    const values = counted.filter((each) => each.name === name);
    const isNumber = values.every(({ value }) => value !== '' && Number.isFinite(Number(value)));
    if (isNumber) values.sort((one, other) => Number(one.value) - Number(other.value));
    return values.length > 1 || wanted[name] ? [[name, values]] : [];
  });
}

interface ChoiceProps {
  name: string;
  values: Counted[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

function Choice({ name, values, chosen, onChange }: ChoiceProps) {
  const say = useWords(catalogueWords);
  const format = useFormat();
  // What was chosen stays in sight, even where nothing of it is left.
  const gone = chosen.filter((value) => !values.some((each) => each.value === value)).map((value) => ({ name, value, count: 0 }));
  const toggle = (value: string) => onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className={classes.choice}>
      <legend>{nameOf(name)}</legend>
      {[...values, ...gone].map(({ value, count }) => (
        <Checkbox
          key={value}
          size="xs"
          label={`${textOf(typed(value), say, format)} (${format.number(count)})`}
          checked={chosen.includes(value)}
          onChange={() => toggle(value)}
        />
      ))}
    </fieldset>
  );
}

/** The graph says values as text. */
const typed = (value: string): unknown => {
  if (value === 'true' || value === 'false') return value === 'true';
  return value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
};

/** Told once the typing rests. */
function Amount({ label, value, onChange }: { label: string; value: string; onChange: (amount: string) => void }) {
  const [typing, setTyping] = useState<string | number>(value);
  const tell = useDebouncedCallback(onChange, 400);
  useEffect(() => setTyping(value), [value]);
  return (
    <NumberInput
      label={label}
      size="sm"
      min={0}
      decimalScale={2}
      allowNegative={false}
      hideControls
      inputMode="decimal"
      value={typing}
      onChange={(amount) => {
        setTyping(amount);
        tell(String(amount));
      }}
    />
  );
}

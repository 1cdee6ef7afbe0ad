import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import classes from './table.module.css';

interface SearchFieldProps {
  label: string;
  value: string;
  /** Told once the typing rests. */
  onChange: (value: string) => void;
}

/** Searches while one types, when the typing rests. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const say = useWords(kitWords);
  const [typed, setTyped] = useState(value);
  const tell = useDebouncedCallback(onChange, 250);
  useEffect(() => setTyped(value), [value]);
  const change = (next: string) => {
    setTyped(next);
    tell(next.trim());
  };
  return (
    <TextInput
      className={classes.search}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed ? <CloseButton size="sm" aria-label={say('clear')} onClick={() => change('')} /> : null}
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

import { useEffect, useRef } from 'react';
import { announce } from '../states/live.js';

/** Whoever listens to a screen is told of what somebody else has said while it is looked at. */
export function useArrivals(last: { id: string; mine: boolean } | undefined, words: string): void {
  const known = useRef<string | undefined>(undefined);
  const { id, mine } = last ?? {};
  useEffect(() => {
    if (known.current && id && id !== known.current && !mine) announce(words);
    known.current = id;
  }, [id, mine, words]);
}

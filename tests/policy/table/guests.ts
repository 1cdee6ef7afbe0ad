import type { Action, Kind } from '../table.js';

/**
 * What whoever has not signed in may do, by hand: the scope of each action, as in the tables beside this one. The contract names no
 * guest but for what is published to everyone (decision 0022), so all that isn't here is closed.
 */
export const GUESTS: Record<Kind, Record<Action, string>> = {};

/** Root fields that answer guests: those of the records above, and what a signed link opens, each with the reason. */
export const GUEST_ROOTS: Record<string, string> = {
  viewer: 'says that nobody is signed in',
};

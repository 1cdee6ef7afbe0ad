import type { Column } from '../company.js';
import type { Action, Kind, Seat } from '../table.js';
import { DIRECTORY_CHANGES } from './changes-directory.js';
import { DISTRIBUTION_CHANGES } from './changes-distribution.js';
import { EARNINGS_CHANGES } from './changes-earnings.js';
import { ENABLEMENT_CHANGES } from './changes-enablement.js';
import { KNOWLEDGE_CHANGES } from './changes-knowledge.js';
import { LEARNING_CHANGES } from './changes-learning.js';
import { MARKETING_CHANGES } from './changes-marketing.js';
import { PARTNERS_CHANGES } from './changes-partners.js';
import { QUOTE_CHANGES } from './changes-quotes.js';
import { REGISTRATIONS_CHANGES } from './changes-registrations.js';
import { RETURN_CHANGES } from './changes-returns.js';
import { SALES_CHANGES } from './changes-sales.js';
import { SERVICE_CHANGES } from './changes-service.js';

/** Finds records by their labels. */
export type Find = (kind: Kind, label: string) => string;

/** One mutation with a valid input, tried on every record that there is by everyone. */
export interface Change {
  /** Whose records it changes, and the action of the table that it takes. */
  of: Kind;
  action: Action;
  /** The action that opens the root field, where the record takes another one. */
  root?: Action;
  /** Records that it is tried on; all of the kind unless said. What is new and nobody's in particular is `new`. */
  labels?: string[] | ((seat: Seat) => string[]);
  input: (label: string, find: Find, seat: Seat) => object;
  /** Other records that the input names: who doesn't see them is told that they aren't there. */
  names?: (label: string, seat: Seat) => [Kind, string][];
  /** Further records that it makes. */
  also?: [Kind, Action][];
  /** It is refused for its input, before the record is looked for. */
  atOnce?: boolean;
  /** Who may write the record, but not these fields of it. */
  without?: Column[];
  /** Where it takes more than the action: the labels of those that remain. */
  narrowed?: (seat: Seat, labels: string[]) => string[];
  /** SQL that brings the records into a state in which it is possible; afterwards they are as they were. */
  state?: string;
  /** Codes by which a rule of the state refuses, once the policy has let it pass. */
  rules?: string[];
  /** The code of the refusal, where a rule of its own says no and not the policy. */
  refusedAs?: string;
  /** It looks at the record in a transaction of its own first, which commits whatever comes of it. */
  looks?: boolean;
  /** Never by an API client. */
  inPerson?: boolean;
}

/** Every mutation; one that is tried in several ways has a word after a colon. */
export const CHANGES: Record<string, Change> = {
  ...DIRECTORY_CHANGES,
  ...SALES_CHANGES,
  ...QUOTE_CHANGES,
  ...RETURN_CHANGES,
  ...SERVICE_CHANGES,
  ...KNOWLEDGE_CHANGES,
  ...MARKETING_CHANGES,
  ...LEARNING_CHANGES,
  ...EARNINGS_CHANGES,
  ...PARTNERS_CHANGES,
  ...REGISTRATIONS_CHANGES,
  ...DISTRIBUTION_CHANGES,
  ...ENABLEMENT_CHANGES,
};
export const MUTATIONS = new Set(Object.keys(CHANGES).map((name) => name.split(':')[0] as string));

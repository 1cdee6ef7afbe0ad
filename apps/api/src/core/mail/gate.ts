import type pg from 'pg';
import type { Config } from '../../config.js';

/**
 * Why a mail may go without consent: a closed list, each with its reason. It answers what the addressee did or asked for, or
 * it is their work. Whatever else we would like to tell somebody names a purpose, and goes with their consent alone.
 */
export const TRANSACTIONAL = {
  PASSWORD: 'the link that they asked for to choose a new password',
  SIGN_IN: 'what changes about how they sign in, and the link that confirms it',
  INVITATION: 'a sign-in that somebody gave them',
  ORDER: 'how their quote or order stands, with its shipments, invoices and returns',
  CASE: 'an answer in a conversation that they began',
  APPLICATION: 'what has become of the application that they sent us, and the link that confirms it',
  CONSENT: 'the question whether it was they who gave consent; without the answer nothing follows',
  PRIVACY: 'what has become of their own privacy request',
  WORK: 'what an employee or a partner’s member has to do',
} as const;
export type Transactional = keyof typeof TRANSACTIONAL;

/** On what ground a mail goes: one of the list above, or a purpose to which this person has consented. */
export type Ground =
  | { transactional: Transactional; purpose?: never; personId?: never }
  | {
      /** Key of a `ConsentPurpose`. */
      purpose: string;
      /** Uuid of the person whose consent counts; the mail goes to their own address. */
      personId: string;
      transactional?: never;
    };

export type Addressed = Ground & { id: string; to: string };

/** What the gate says of one mail: go, with what has to go along; or why it is held back. */
export type Verdict = { held: Held } | { held?: never; headers?: Record<string, string>; footer?: string };
/** `NO_CONSENT`: none, none yet, or no longer. `SUPPRESSED`: the address is on the suppression list. `ERASED`: whoever had it was erased. */
export type Held = 'NO_CONSENT' | 'SUPPRESSED' | 'ERASED';

type Gate = (client: pg.ClientBase, mail: Addressed, config: Pick<Config, 'publicUrl' | 'secret'>) => Promise<Verdict>;

let gate: Gate | null = null;

/** The rule itself stands with consent (`marketing/consent.gate.ts`); without it nothing leaves. */
export function mailGate(check: Gate): void {
  if (gate) throw new Error('There is one gate for mails');
  gate = check;
}

/** Asked for each mail at the moment at which it is sent. */
export async function verdictOf(client: pg.ClientBase, mail: Addressed, config: Pick<Config, 'publicUrl' | 'secret'>): Promise<Verdict> {
  if (!gate) throw new Error('No gate for mails: the domain of consent is not loaded');
  const { transactional, purpose, personId } = mail;
  const known = transactional === undefined ? Boolean(purpose && personId) : transactional in TRANSACTIONAL && purpose === undefined;
  if (!known) throw new Error(`The mail ${mail.id} says neither why it needs no consent (TRANSACTIONAL) nor its purpose and person`);
  return gate(client, mail, config);
}

import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useProblemToast } from '../states/toast.js';
import { documentOf, type GraphDocument } from './document.js';
import { problemOf } from './problem.js';
import { inViewersLanguage, type UserError } from './refusal.js';

/** What came of a mutation: its payload, or what was refused. Null: a fault, which the viewer has been told. */
export type Outcome<Payload> = { payload: Payload; userErrors: UserError[] } | null;

/** What the one mutation of a document answers. */
export type PayloadOf<Data> = NonNullable<Data[Exclude<keyof Data, '__typename'>]>;

/** Sends a mutation. Refusals are the caller's to show; faults are told here. */
export function useSend<Data, Variables>(
  document: GraphDocument<Data, Variables>,
): [send: (variables: Variables) => Promise<Outcome<PayloadOf<Data>>>, sending: boolean] {
  const client = useClient();
  const tell = useProblemToast();
  const [sending, setSending] = useState(false);
  const send = async (variables: Variables): Promise<Outcome<PayloadOf<Data>>> => {
    setSending(true);
    try {
      const { data, error } = await client.mutation(documentOf(document), variables as Variables & object);
      const unreadable = error && unreadableValues(error, variables);
      if (unreadable) return { payload: {} as PayloadOf<Data>, userErrors: unreadable.map(inViewersLanguage) };
      if (error) tell(problemOf(error));
      const payload = Object.entries(data ?? {}).find(([name]) => name !== '__typename')?.[1] as
        | (PayloadOf<Data> & { userErrors?: UserError[] })
        | undefined;
      return payload ? { payload, userErrors: (payload.userErrors ?? []).map(inViewersLanguage) } : null;
    } finally {
      setSending(false);
    }
  };
  return [send, sending];
}

/**
 * A value that is none of its kind, such as a phone number in words, is refused before the mutation begins, by an error
 * that quotes it: it is told at its field like any other refusal. Null: the error is something else.
 */
function unreadableValues({ graphQLErrors }: CombinedError, variables: unknown): UserError[] | null {
  const input = Object.entries((variables as { input?: object }).input ?? {});
  const told = graphQLErrors.flatMap(({ message, extensions }) => {
    const quoted = extensions.code === 'BAD_USER_INPUT' ? /^"(.*)" is not/.exec(message)?.[1] : undefined;
    const field = input.find(([, value]) => value === quoted)?.[0];
    return field ? [{ code: 'INVALID', field: [field], message }] : [];
  });
  return told.length > 0 ? told : null;
}

import { type UseFormReturnType, useForm } from '@mantine/form';
import type { FormEvent } from 'react';
import type { GraphDocument } from '../graph/document.js';
import type { UserError } from '../graph/refusal.js';
import { type PayloadOf, useSend } from '../graph/use-send.js';
import { toast } from '../states/toast.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';

interface InputFormOptions<Values, Data, Variables> {
  document: GraphDocument<Data, Variables>;
  initialValues: Values;
  /** What is sent, from what was typed. */
  variables: (values: Values) => Variables;
  /** Called when it is done; what it says is told. */
  done: (payload: PayloadOf<Data>) => void;
}

interface InputForm<Values> {
  form: UseFormReturnType<Values>;
  submit: (event: FormEvent<HTMLFormElement>) => void;
  sending: boolean;
}

/** Refusals go to the fields that they name, as the graph names them; those without a field are told beside the form. */
export function placeErrors<Values>(form: UseFormReturnType<Values>, userErrors: UserError[]): string[] {
  const named = userErrors.filter(({ field }) => field?.length && form.getInputNode(field.join('.') as never));
  form.setErrors(Object.fromEntries(named.map(({ field, message }) => [field?.join('.'), message])));
  const [first] = named;
  if (first?.field) form.getInputNode(first.field.join('.') as never)?.focus();
  return userErrors.filter((error) => !named.includes(error)).map(({ message }) => message);
}

/** A form whose fields are called what the mutation's input calls them. What its rules refuse stands at the field. */
export function useInputForm<Values extends Record<string, unknown>, Data, Variables>({
  document,
  initialValues,
  variables,
  done,
}: InputFormOptions<Values, Data, Variables>): InputForm<Values> {
  const say = useWords(kitWords);
  const [send, sending] = useSend(document);
  const form = useForm<Values>({ initialValues });
  const submit = form.onSubmit(async (values) => {
    const outcome = await send(variables(values as Values));
    if (!outcome) return;
    if (outcome.userErrors.length === 0) return done(outcome.payload);
    for (const message of placeErrors(form, outcome.userErrors)) toast(message);
    if (Object.keys(form.errors).length > 1) toast(say('checkFields'));
  });
  return { form, submit, sending };
}

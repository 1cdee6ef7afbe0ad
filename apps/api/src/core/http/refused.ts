import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Refusal, RefusedRequest } from '../audit/refusals.js';
import type { Context } from '../context.js';
import { idsIn, parseTypeId } from '../ids.js';
import { modelByPrefix } from '../model/registry.js';
import { modelOfRoot } from '../policy/access.js';

/** What was refused in an answer, for the audit. Answers without a refusal cost one look at their root fields. */

interface Answered {
  document?: DocumentNode | undefined;
  operation?: OperationDefinitionNode | undefined;
  variables: Record<string, unknown>;
  data?: Record<string, unknown> | null | undefined;
  errors?: readonly GraphQLFormattedError[] | undefined;
}

/** While the database is away there is nowhere to write to. */
const UNTOLD = new Set(['UNAVAILABLE']);

export function refusedBy(ctx: Context, answered: Answered): RefusedRequest | null {
  const { data, errors } = answered;
  const misses = data ? Object.entries(data).filter(([, value]) => value === null || isMissing(value)) : [];
  if (!errors && ctx.refusals.list.length === 0 && misses.length === 0) return null;
  const roots = rootFields(answered);
  const told = (errors ?? []).filter(({ extensions }) => !UNTOLD.has(String(extensions?.code)));
  const failed = new Set(errors?.map(({ path }) => path?.[0]));
  const refused: Refusal[] = [
    ...told.map(({ message, path, extensions }) => ({
      code: String(extensions?.code),
      message,
      ...(path ? { path: path.join('.') } : {}),
      ...about(roots.get(String(path?.[0])), answered.variables),
    })),
    ...ctx.refusals.list,
    ...misses.filter(([key]) => !failed.has(key)).flatMap(([key, value]) => missed(roots.get(key), value, answered.variables)),
  ];
  if (refused.length === 0) return null;
  const { caller, requestId, clientAddress: address } = ctx;
  const operation = answered.operation?.name?.value ?? [...new Set([...roots.values()].map(({ name }) => name.value))].join(' ');
  return { caller, requestId, address, operation, record: recordOf(refused), refused };
}

/** An answer of `nodes(ids)` with something that isn't there. */
const isMissing = (value: unknown): boolean => Array.isArray(value) && value.includes(null);

/** A record that was asked for by its id and isn't there, or not for this caller: one answer to them, and a trace for us. */
function missed(field: FieldNode | undefined, value: unknown, variables: Record<string, unknown>): Refusal[] {
  if (!field) return [];
  const ids = Array.isArray(value) ? missingOf(field, value, variables) : about(field, variables).ids;
  return ids.length > 0 ? [{ code: 'NOT_FOUND', field: field.name.value, ids }] : [];
}

/** Of the ids that were sent in a list those whose place in the answer is empty. */
function missingOf(field: FieldNode, answer: unknown[], variables: Record<string, unknown>): string[] {
  const lists = (field.arguments ?? []).map((argument) => valueFromASTUntyped(argument.value, variables));
  const sent = lists.find((list): list is unknown[] => Array.isArray(list) && list.length === answer.length) ?? [];
  return idsIn(sent.filter((_, at) => answer[at] === null));
}

function about(field: FieldNode | undefined, variables: Record<string, unknown>): { field?: string; ids: string[] } {
  if (!field) return { ids: [] };
  return { field: field.name.value, ids: idsIn(field.arguments?.map(({ value }) => valueFromASTUntyped(value, variables))) };
}

/** The first record that was asked for; else the kind of record that the root field is about. */
function recordOf(refused: Refusal[]): RefusedRequest['record'] {
  for (const { ids } of refused) {
    const parsed = parseTypeId(ids?.[0] ?? '');
    const model = parsed && modelByPrefix(parsed.prefix);
    if (parsed && model) return { type: model.name, uuid: parsed.uuid };
  }
  const [model] = refused.flatMap(({ field }) => (field ? [modelOfRoot(field)] : []));
  return model ? { type: model.name, uuid: null } : undefined;
}

/** The root fields by the key of their answer, through fragments. Documents that were refused as invalid may have circles. */
function rootFields({ document, operation }: Answered): Map<string, FieldNode> {
  const found = new Map<string, FieldNode>();
  const seen = new Set<SelectionSetNode>();
  const collect = (set: SelectionSetNode) => {
    if (seen.has(set)) return;
    seen.add(set);
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) found.set(node.alias?.value ?? node.name.value, node);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else {
        const fragment = document?.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value);
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  if (operation) collect(operation.selectionSet);
  return found;
}

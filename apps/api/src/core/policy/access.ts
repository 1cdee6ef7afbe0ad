import { allModels, type Class, type Model, modelByName } from '../model/registry.js';
import { allPolicies, fieldScope, hasPolicy, openRootFields, type Policy, policyOf, scopeSql, scopesFor } from './policy.js';
import type { Principal } from './principal.js';
import { GRANTEES, type Role } from './roles.js';

/** What a set of roles may do, worked out from the policy once and kept. It mirrors what the database enforces. */
export interface EntityAccess {
  readable: boolean;
  /** Names of the fields that can be read, at least of some rows. */
  fields: ReadonlySet<string>;
  /**
   * The condition under which a field of a visible row can be read, as SQL; null: always. It matters where a person
   * has several roles and the one that shows the field shows fewer rows than the other.
   */
  fieldCondition(field: string, alias: string): string | null;
  /** The condition under which the action is allowed on a row, as SQL; null: never. `true`: always. */
  condition(action: string, alias?: string): string | null;
}

export interface Access {
  of(target: Class): EntityAccess;
  root(field: string): boolean;
}

const NONE: EntityAccess = { readable: false, fields: new Set(), fieldCondition: () => 'false', condition: () => null };
const rootActions = new Map<string, { policy: Policy; action: string }>();
const kept = new Map<string, Access>();
/** The same by the principal itself, which never changes: resolvers ask many times in one operation. */
const known = new WeakMap<Principal, Access>();

function entityAccess(target: Class, principal: Principal): EntityAccess {
  if (!hasPolicy(target)) return NONE;
  const found = policyOf(target);
  const system = principal.kind === 'system';
  const roles = principal.roles;
  const scoped = (write: boolean) => principal.scopes === null || principal.scopes.includes(`${found.domain}:${write ? 'write' : 'read'}`);
  const readers = roles.filter((role) => found.read[role]);
  const readable = system || (readers.length > 0 && scoped(false));
  const rowScopes = new Set(readers.map((role) => found.read[role] as string));
  const fieldScopes = new Map<string, Set<string>>();
  for (const field of readable ? found.model.fields.keys() : []) {
    const scopes = new Set(readers.map((role) => fieldScope(found, role, field)).filter((scope) => scope !== undefined));
    if (system || scopes.size > 0) fieldScopes.set(field, scopes);
  }
  return {
    readable,
    fields: new Set(fieldScopes.keys()),
    fieldCondition(field, alias) {
      const scopes = fieldScopes.get(field) ?? new Set();
      if (system || scopes.has('all') || [...rowScopes].every((scope) => scopes.has(scope))) return null;
      return `(${[...scopes].map((scope) => scopeSql(found, scope, alias)).join(' or ')})`;
    },
    condition(action, alias) {
      if (system) return 'true';
      if (!scoped(action !== 'read')) return null;
      const scopes = scopesFor(found, action);
      const conditions = [...new Set(roles.flatMap((role) => (scopes[role] ? [scopeSql(found, scopes[role], alias)] : [])))];
      if (conditions.length === 0) return null;
      return conditions.includes('true') ? 'true' : `(${conditions.join(' or ')})`;
    },
  };
}

/** What the principal may do. */
export function accessOf(principal: Principal): Access {
  const found = known.get(principal);
  if (found) return found;
  const key = `${principal.databaseRole} ${principal.kind} ${principal.roles.join()} ${principal.scopes?.join() ?? '*'}`;
  const access = kept.get(key) ?? workOut(principal);
  // Combinations are few in use; the bound keeps a mass of API clients with odd scopes from filling the memory.
  if (kept.size > 2000) kept.clear();
  kept.set(key, access);
  known.set(principal, access);
  return access;
}

function workOut(principal: Principal): Access {
  const entities = new Map<Class, EntityAccess>();
  const of = (target: Class) => {
    const made = entities.get(target) ?? entityAccess(target, principal);
    entities.set(target, made);
    return made;
  };
  const mayCall = (field: string): boolean => {
    const open = openRootFields().get(field);
    if (open) return open === 'anyone' || (open === 'signedIn' ? principal.kind !== 'system' : open.some((role) => principal.roles.includes(role)));
    const rule = rootRule(field);
    return rule !== undefined && of(rule.policy.model.class).condition(rule.action) !== null;
  };
  const roots = new Map<string, boolean>();
  return {
    of,
    root(field) {
      const answer = roots.get(field) ?? mayCall(field);
      roots.set(field, answer);
      return answer;
    },
  };
}

/** The record that a root field is about, where it is one. */
export const modelOfRoot = (field: string): Model | undefined => rootRule(field)?.policy.model;

function rootRule(field: string) {
  if (rootActions.size === 0) {
    for (const policy of allPolicies()) for (const [name, action] of Object.entries(policy.root ?? {})) rootActions.set(name, { policy, action });
  }
  return rootActions.get(field);
}

/** Fields of a type that some role who sees the row may not read: these get a rule of graphql-shield. */
export function sensitiveFields(typeName: string): string[] {
  const model = modelByName(typeName);
  return model ? [...model.fields.values()].filter((field) => field.sensitive && !field.internal).map((field) => field.name) : [];
}

/** Refuses to start with an entity or a root field that no policy names, or an action that isn't declared. */
export function checkPolicies(rootFields: string[]): void {
  const missing = [
    ...allModels()
      .filter((model) => !hasPolicy(model.class))
      .map((model) => `entity ${model.name}`),
    ...rootFields.filter((field) => !rootRule(field) && !openRootFields().has(field)).map((field) => `root field ${field}`),
  ];
  if (missing.length > 0) throw new Error(`No policy names: ${missing.join(', ')}. Add them to a .policy.ts file.`);
  for (const [field, { policy, action }] of rootActions) {
    if (!rootFields.includes(field)) throw new Error(`The policy of ${policy.model.name} names root field ${field}, which doesn't exist`);
    scopesFor(policy, action);
  }
}

export const rolesWith = (target: Class, action: string): Role[] => GRANTEES.filter((role) => scopesFor(policyOf(target), action)[role]);

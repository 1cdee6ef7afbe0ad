import type { Class } from '../model/registry.js';

interface Follower {
  task: string;
  payload: Record<string, unknown>;
}

const followers = new Map<Class, Follower[]>();

/**
 * A task that follows where an import makes records of a kind, as it follows where a mutation makes one. It is enqueued
 * in the import's transaction, for so many records at a time, with their uuids as `ids` in its payload.
 */
export function afterImport(target: Class, task: string, payload: Record<string, unknown> = {}): void {
  followers.set(target, [...followersOf(target), { task, payload }]);
}

export const followersOf = (target: Class): Follower[] => followers.get(target) ?? [];

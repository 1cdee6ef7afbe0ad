import { createContext, Script } from 'node:vm';

const call = new Script('work()');

/**
 * The result of work over text from outside, or the fallback where it takes longer than that or fails: an expression
 * of a library can take minutes over a text that is made for it, and would hold up everything meanwhile.
 */
export function bounded<T>(milliseconds: number, work: () => T, fallback: T): T {
  try {
    return call.runInContext(createContext({ work }), { timeout: milliseconds }) as T;
  } catch {
    return fallback;
  }
}

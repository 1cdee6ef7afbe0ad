// What test files import as `@jest/globals`: the runner has put it there.
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis;

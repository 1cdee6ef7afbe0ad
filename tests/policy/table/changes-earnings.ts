import type { Change } from './changes.js';

export const EARNINGS_CHANGES: Record<string, Change> = {};

import type { Change } from './changes.js';

export const DISTRIBUTION_CHANGES: Record<string, Change> = {};

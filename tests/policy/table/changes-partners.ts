import type { Change } from './changes.js';

export const PARTNERS_CHANGES: Record<string, Change> = {};

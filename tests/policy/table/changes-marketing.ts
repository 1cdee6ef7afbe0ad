import type { Change } from './changes.js';

export const MARKETING_CHANGES: Record<string, Change> = {};

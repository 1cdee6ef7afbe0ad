import type { Change } from './changes.js';

export const SERVICE_CHANGES: Record<string, Change> = {};

import type { Change } from './changes.js';

export const ENABLEMENT_CHANGES: Record<string, Change> = {};

import type { Change } from './changes.js';

export const REGISTRATIONS_CHANGES: Record<string, Change> = {};

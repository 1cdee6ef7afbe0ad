import type { Change } from './changes.js';

export const LEARNING_CHANGES: Record<string, Change> = {};

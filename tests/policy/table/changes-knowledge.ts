import type { Change } from './changes.js';

export const KNOWLEDGE_CHANGES: Record<string, Change> = {};

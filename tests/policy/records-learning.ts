import type { Company, Core, Make } from './company.js';

/** row «Course, certificate». */
export async function addLearning(_core: Core, _make: Make, _ids: Company['ids']): Promise<void> {}

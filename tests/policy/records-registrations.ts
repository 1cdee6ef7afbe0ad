import type { Company, Core, Make } from './company.js';

/** row «Deal registration». */
export async function addRegistrations(_core: Core, _make: Make, _ids: Company['ids']): Promise<void> {}

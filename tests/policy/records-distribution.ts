import type { Company, Core, Make } from './company.js';

/** leads on their way to partners (row «Lead»). */
export async function addDistribution(_core: Core, _make: Make, _ids: Company['ids']): Promise<void> {}

import type { Company, Core, Make } from './company.js';

/** funds, assets, business plans and scorecards. */
export async function addEnablement(_core: Core, _make: Make, _ids: Company['ids']): Promise<void> {}

import type { Company, Core, Make } from './company.js';

/** rows «Funds, partner earnings» and «Employee earnings, statements», as far as partners go. */
export async function addEarnings(_core: Core, _make: Make, _ids: Company['ids']): Promise<void> {}

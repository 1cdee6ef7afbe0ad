import type { Company, Core, Make } from './company.js';

/** row «Partner, programme, scorecard»: programmes, requirements, onboarding, reviews. */
export async function addPartners(_core: Core, _make: Make, _ids: Company['ids']): Promise<void> {}

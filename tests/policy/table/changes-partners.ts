import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

export const PARTNERS_CHANGES: Record<string, Change> = {
  partnerProgrammeCreate: make('PartnerProgramme', () => ({ name: 'New', currency: 'EUR' })),
  partnerProgrammeUpdate: change('PartnerProgramme', 'update', { graceDays: 30 }),
  partnerTierCreate: make('PartnerTier', (find) => ({ programmeId: find('PartnerProgramme', 'dealers'), name: 'New', rank: 9 })),
  partnerTierUpdate: change('PartnerTier', 'update', { discount: '0.2' }),
};

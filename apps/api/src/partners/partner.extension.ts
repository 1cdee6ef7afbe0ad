import { alsoHidden, computed, many } from '../core/index.js';
import { PARTNER_NAMES, Partner, PartnerProgramme, PartnerTier } from '../directory/index.js';
import { Lead, Opportunity, Order } from '../sales/index.js';
import { Case } from '../service/index.js';
import { OnboardingStep } from './onboarding-step.entity.js';
import { PartnerChange } from './partner-change.entity.js';
import { TierProgress } from './tier.types.js';
import { TierRequirement } from './tier-requirement.entity.js';
import { TierReview } from './tier-review.entity.js';
import { TierRun } from './tier-run.entity.js';

/** What the work with partners adds to a partner, its programme and its tier. The directory doesn't know it, so it stands here. */
const [partner, programme, tier] = [Partner, PartnerProgramme, PartnerTier].map(({ prototype }) => prototype as object) as [object, object, object];

many(() => TierRequirement, 'tier', { describe: 'What it takes.' })(tier, 'requirements');
many(() => TierReview, 'programme', { describe: 'When its tiers are reviewed.' })(programme, 'reviews');
many(() => TierRun, 'programme', { describe: 'Runs of its tiers.' })(programme, 'tierRuns');
many(() => PartnerChange, 'partner', { describe: 'The log of its status, tier and grace, the last change first.' })(partner, 'changes');
many(() => OnboardingStep, 'partner', { describe: 'The steps of its onboarding.' })(partner, 'onboardingSteps');
many(() => Lead, 'partner', { describe: 'Leads given to it.' })(partner, 'leads');
many(() => Opportunity, 'partner', { describe: 'Deals with it.' })(partner, 'opportunities');
many(() => Order, 'partner', { describe: 'Orders that came through it.' })(partner, 'orders');
many(() => Case, 'partner', { describe: 'Cases that it services.' })(partner, 'cases');
computed('json', {
  describe: 'How it stands to each tier of its programme, the lowest first: what there is of each requirement, and what is missing.',
  type: () => [TierProgress],
  sql: (row) => `relata.tier_progress(${row}.id)`,
  sensitive: true,
})(partner, 'tierProgress');
alsoHidden(Partner, { tierProgress: PARTNER_NAMES });

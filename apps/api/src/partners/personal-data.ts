// Each entity says here whether its rows are somebody’s: personal(…), or notPersonal(…, why).
import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { DistributionRule } from './distribution-rule.entity.js';
import { DistributionRun } from './distribution-run.entity.js';
import { Fund } from './fund.entity.js';
import { FundClaim } from './fund-claim.entity.js';
import { FundDocument } from './fund-document.entity.js';
import { FundEntry } from './fund-entry.entity.js';
import { FundProgramme } from './fund-programme.entity.js';
import { FundRequest } from './fund-request.entity.js';
import { LeadOffer } from './lead-offer.entity.js';
import { UnplacedLead } from './unplaced-lead.entity.js';

notPersonal(FundProgramme, 'a rule and a budget');
notPersonal(Fund, 'money of a partner');
personal(FundRequest, { subject: ['submittedBy'], others: { decidedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundClaim, { subject: ['submittedBy'], others: { decidedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundDocument, { subject: ['uploadedBy'], others: { reviewedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundEntry, { subject: ['by'], erase: {}, kept: KEPT.BOOKS });

const SELLER = 'the partner’s people, at work';

personal(LeadOffer, {
  subject: ['lead'],
  others: { answeredBy: SELLER, seller: SELLER, pulledBackBy: AT_WORK, offeredBy: AT_WORK },
  without: {
    score: 'what we think of the partner',
    scoreValues: 'what we think of the partner',
    pullBackNote: 'what we think of the partner',
  },
  erase: { city: 'null', region: 'null', need: 'null', note: 'null' },
  kept: KEPT.RECORD,
});
personal(UnplacedLead, { subject: ['lead'], erase: {}, kept: KEPT.RECORD });
notPersonal(DistributionRule, 'how leads are given out');
notPersonal(DistributionRun, 'that leads were given out');

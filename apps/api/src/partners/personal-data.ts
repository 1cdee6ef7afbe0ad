// Each entity says here whether its rows are somebody’s: personal(…), or notPersonal(…, why).
import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { Fund } from './fund.entity.js';
import { FundClaim } from './fund-claim.entity.js';
import { FundDocument } from './fund-document.entity.js';
import { FundEntry } from './fund-entry.entity.js';
import { FundProgramme } from './fund-programme.entity.js';
import { FundRequest } from './fund-request.entity.js';

notPersonal(FundProgramme, 'a rule and a budget');
notPersonal(Fund, 'money of a partner');
personal(FundRequest, { subject: ['submittedBy'], others: { decidedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundClaim, { subject: ['submittedBy'], others: { decidedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundDocument, { subject: ['uploadedBy'], others: { reviewedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundEntry, { subject: ['by'], erase: {}, kept: KEPT.BOOKS });

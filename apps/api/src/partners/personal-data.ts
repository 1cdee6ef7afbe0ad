// Each entity says here whether its rows are somebody’s: personal(…), or notPersonal(…, why).
import { AT_WORK, notPersonal } from '../core/personal.js';
import { Fund } from './fund.entity.js';
import { FundClaim } from './fund-claim.entity.js';
import { FundDocument } from './fund-document.entity.js';
import { FundEntry } from './fund-entry.entity.js';
import { FundProgramme } from './fund-programme.entity.js';
import { FundRequest } from './fund-request.entity.js';

for (const target of [FundEntry, FundRequest, FundClaim, FundDocument]) notPersonal(target, `money between us and a partner, and ${AT_WORK}`);
notPersonal(FundProgramme, 'a rule and a budget');
notPersonal(Fund, 'money of a partner');

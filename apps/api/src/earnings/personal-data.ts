import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { EarningsAdjustment } from './earnings-adjustment.entity.js';
import { EarningsAttribution } from './earnings-attribution.entity.js';
import { EarningsBand } from './earnings-band.entity.js';
import { EarningsComponent } from './earnings-component.entity.js';
import { EarningsDispute } from './earnings-dispute.entity.js';
import { EarningsEntry } from './earnings-entry.entity.js';
import { EarningsPlan } from './earnings-plan.entity.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';
import { EarningsReplay } from './earnings-replay.entity.js';
import { EarningsStatement } from './earnings-statement.entity.js';
import { EarningsStatementLine } from './earnings-statement-line.entity.js';

const SALE = 'what was sold; the customer is on the order';

personal(EarningsAttribution, {
  subject: ['employee'],
  others: { order: SALE, orderLine: SALE, opportunity: SALE },
  erase: {},
  kept: KEPT.BOOKS,
});
personal(EarningsEntry, {
  subject: ['employee'],
  others: { order: SALE, orderLine: SALE, opportunity: SALE, invoice: SALE, payment: SALE, creditNote: SALE },
  erase: {},
  kept: KEPT.BOOKS,
});
personal(EarningsStatement, { subject: ['employee'], others: { paidBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(EarningsStatementLine, { subject: ['statement'], erase: {}, kept: KEPT.BOOKS });
personal(EarningsAdjustment, {
  subject: ['employee'],
  others: { proposedBy: AT_WORK, decidedBy: AT_WORK },
  erase: {},
  kept: KEPT.BOOKS,
});
personal(EarningsDispute, {
  subject: ['employee', 'openedBy'],
  others: { decidedBy: AT_WORK },
  erase: {},
  kept: KEPT.BOOKS,
});
notPersonal(EarningsPlan, 'what we pay');
notPersonal(EarningsPlanVersion, 'what we pay; who published it did so at work');
notPersonal(EarningsComponent, 'what we pay');
notPersonal(EarningsBand, 'what we pay');
notPersonal(EarningsReplay, 'a run over the ledger; who asked for it did so at work');

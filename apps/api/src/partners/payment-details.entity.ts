import { Base, entity, ref, text } from '../core/index.js';
import { Partner } from '../directory/index.js';

@entity({
  prefix: 'ppd',
  describe: 'Where a partner is paid: commissions, rebates and funds.',
  orderBy: [],
  uniques: [['partner_id']],
})
export class PartnerPaymentDetails extends Base {
  @ref(() => Partner, { describe: 'The partner.', onDelete: 'cascade' })
  partner!: Partner;

  @text({ describe: 'In whose name the account is.', max: 120 })
  accountHolder!: string;

  @text({ describe: 'Number of the account: an IBAN, or what the bank calls it.', max: 40 })
  accountNumber!: string;

  @text({ describe: 'The bank’s BIC or routing number.', nullable: true, max: 20 })
  bankCode?: string | null;

  @text({ describe: 'The partner’s VAT or tax number.', nullable: true, max: 40 })
  taxNumber?: string | null;
}

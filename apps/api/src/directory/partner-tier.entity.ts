import { type Amount, Base, currency, decimal, entity, int, longText, money, ref, text } from '../core/index.js';
import { PartnerProgramme } from './partner-programme.entity.js';

@entity({
  prefix: 'pti',
  describe: 'A tier of a partner programme and what it brings.',
  orderBy: [{ field: 'rank', direction: 'ASC' }],
  indexes: ['programme_id, rank, id', 'rank, id'],
  uniques: [
    ['programme_id', 'rank'],
    ['programme_id', 'name'],
  ],
})
export class PartnerTier extends Base {
  @ref(() => PartnerProgramme, { describe: 'The programme.' })
  programme!: PartnerProgramme;

  @text({ describe: 'Name.', max: 40 })
  name!: string;

  @int({ describe: 'Its place in the programme; 1 is the lowest.', sort: true, min: 1, max: 100 })
  rank!: number;

  @longText({ describe: 'Its benefits in words, for partners to read.', nullable: true, sensitive: true })
  benefits?: string | null;

  @decimal({ describe: 'Discount on what partners of it buy, as a share: 0.1 is 10 %.', min: 0, max: 1, initial: 0, sensitive: true })
  discount: string = '0';

  @decimal({ describe: 'How much it counts when leads are given out; 1 is neutral.', min: 0, max: 100, initial: 1, sensitive: true })
  leadWeight: string = '1';

  @money({ describe: 'Marketing funds that a partner of it can be allotted in a year of the programme.', nullable: true, sensitive: true, min: 0 })
  fundAllowance?: Amount | null;

  @currency({ describe: 'Currency of the allowance.', nullable: true, sensitive: true })
  currency?: string | null;
}

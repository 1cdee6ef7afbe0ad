import { type Amount, Base, currency, decimal, entity, flag, graphEnum, int, money, oneOf, ref } from '../core/index.js';
import { BusinessCalendar, PartnerProgramme } from '../directory/index.js';
import { Course } from '../learning/index.js';

export const ExtensionRule = graphEnum(
  { OFF: 'OFF', ONCE: 'ONCE', UNLIMITED: 'UNLIMITED' },
  'ExtensionRule',
  'How often the protection of a deal can be extended.',
);
export type ExtensionRule = keyof typeof ExtensionRule;

@entity({
  prefix: 'rgp',
  describe: 'By which rules deals are registered in a partner programme. Without them it takes no registrations.',
  uniques: [['programme_id']],
})
export class RegistrationPolicy extends Base {
  @ref(() => PartnerProgramme, { describe: 'The programme.' })
  programme!: PartnerProgramme;

  @flag({ describe: 'New registrations are taken.', initial: true })
  active: boolean = true;

  @ref(() => BusinessCalendar, { describe: 'The calendar by which the time for a decision runs.' })
  calendar!: BusinessCalendar;

  @int({ describe: 'Business hours within which the vendor decides.', min: 1, max: 1000, initial: 16 })
  decisionHours: number = 16;

  @int({ describe: 'After how much of that time the channel manager is reminded, in per cent.', min: 1, max: 100, initial: 75 })
  remindAtPercent: number = 75;

  @int({ describe: 'Days for which an approved deal is protected.', min: 1, max: 730, initial: 90 })
  protectionDays: number = 90;

  @oneOf(ExtensionRule, { describe: 'How often the protection can be extended.', initial: 'ONCE' })
  extension: ExtensionRule = 'ONCE';

  @int({ describe: 'Days of an extension.', min: 1, max: 730, initial: 30 })
  extensionDays: number = 30;

  @int({ describe: 'How many days before its protection ends the partner is reminded.', min: 0, max: 365, initial: 14 })
  expiryReminderDays: number = 14;

  @money({ describe: 'Smallest amount that can be registered, for deals in its currency.', nullable: true, min: 0 })
  minAmount?: Amount | null;

  @currency({ describe: 'Currency of the amount.', nullable: true })
  currency?: string | null;

  @int({ describe: 'How many days ahead the deal closes at the latest; null: any.', nullable: true, min: 1, max: 3650 })
  maxCloseDays?: number | null;

  @ref(() => Course, { describe: 'The course in which a partner’s people have to be certified, where that is asked for.', nullable: true })
  course?: Course | null;

  @int({ describe: 'How many people have to be certified in it for a partner to register deals.', min: 0, max: 1000, initial: 0 })
  certifiedToRegister: number = 0;

  @int({ describe: 'How many people have to be certified in it for the extra discount.', min: 0, max: 1000, initial: 0 })
  certifiedForDiscount: number = 0;

  @decimal({ describe: 'Extra discount on approved deals, as a share: 0.05 is 5 %.', min: 0, max: 1, initial: 0 })
  extraDiscount: string = '0';
}

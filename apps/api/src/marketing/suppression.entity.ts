import { Base, entity, graphEnum, oneOf, text } from '../core/index.js';

export const SuppressionReason = graphEnum(
  { BOUNCED: 'BOUNCED', COMPLAINED: 'COMPLAINED', ERASED: 'ERASED', MANUAL: 'MANUAL' },
  'SuppressionReason',
  'Why an address is not written to.',
  {
    BOUNCED: 'Its mail server said that there is no such mailbox.',
    COMPLAINED: 'Somebody there reported us as unwanted.',
    ERASED: 'Whoever had it asked to be erased. Imports bring nobody back with it.',
    MANUAL: 'An employee put it here.',
  },
);
export type SuppressionReason = keyof typeof SuppressionReason;

/** Addresses themselves are not here: whoever was erased must not be found on a list of those who were. */
@entity({
  prefix: 'sup',
  describe: 'An address to which nothing is sent for a purpose, whatever the consent. It is kept as a hash, which tells the address to nobody.',
  indexes: ['created_at, id'],
})
export class Suppression extends Base {
  @text({ describe: 'Hash of the address.', internal: true, unique: true, max: 64 })
  addressHash!: string;

  @oneOf(SuppressionReason, { describe: 'Why.' })
  reason!: SuppressionReason;

  @text({ describe: 'What else there is to say, without the address.', nullable: true, max: 200 })
  note?: string | null;
}

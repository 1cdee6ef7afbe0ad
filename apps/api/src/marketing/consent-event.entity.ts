import { Base, dateTime, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { Employee, Person } from '../directory/index.js';
import { ConsentPurpose } from './consent-purpose.entity.js';
import { ConsentWording } from './consent-wording.entity.js';

export const ConsentChannel = graphEnum(
  { EMAIL: 'EMAIL', PHONE: 'PHONE', SMS: 'SMS', POST: 'POST' },
  'ConsentChannel',
  'By what somebody may be reached.',
);
export type ConsentChannel = keyof typeof ConsentChannel;

export const ConsentEventKind = graphEnum(
  { GRANTED: 'GRANTED', CONFIRMED: 'CONFIRMED', WITHDRAWN: 'WITHDRAWN' },
  'ConsentEventKind',
  'What happened to a consent.',
  { CONFIRMED: 'The link of the confirmation mail was used: whoever reads that mailbox wants it.' },
);
export type ConsentEventKind = keyof typeof ConsentEventKind;

export const ConsentSource = graphEnum(
  { PORTAL: 'PORTAL', LINK: 'LINK', FORM: 'FORM', PHONE: 'PHONE', EMAIL: 'EMAIL', PAPER: 'PAPER', IMPORT: 'IMPORT' },
  'ConsentSource',
  'How somebody said so.',
  {
    PORTAL: 'By themself, signed in.',
    LINK: 'By a link in a mail.',
    FORM: 'In a form on a page.',
    PHONE: 'Told to an employee.',
    EMAIL: 'Written to us.',
    PAPER: 'Signed on paper.',
    IMPORT: 'Brought from another system.',
  },
);
export type ConsentSource = keyof typeof ConsentSource;

@entity({
  prefix: 'coe',
  describe: 'A consent given, confirmed or withdrawn. None is ever changed, so that what held at any time can be shown.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: [
    'at, id',
    'person_id, at, id',
    { name: 'consent_event_state_index', expression: '(person_id, purpose_id, channel, at desc, id desc)' },
    { name: 'consent_event_confirms_unique', expression: '(confirms_id)', unique: true },
    'purpose_id',
    'wording_id',
  ],
  checks: { confirms: `(kind = 'CONFIRMED') = (confirms_id is not null)` },
  appendOnly: true,
})
export class ConsentEvent extends Base {
  @ref(() => Person, { describe: 'Whose consent.' })
  person!: Person;

  @ref(() => ConsentPurpose, { describe: 'To what.' })
  purpose!: ConsentPurpose;

  @oneOf(ConsentChannel, { describe: 'By which channel.' })
  channel!: ConsentChannel;

  @oneOf(ConsentEventKind, { describe: 'What happened.' })
  kind!: ConsentEventKind;

  @dateTime({ describe: 'When, by the clock of the database.', sort: true })
  at!: Date;

  @oneOf(ConsentSource, { describe: 'How they said so.' })
  source!: ConsentSource;

  @text({ describe: 'Where and when exactly, for what was not said by themself.', nullable: true, max: 500 })
  note?: string | null;

  @ref(() => ConsentWording, { describe: 'What they were asked.', nullable: true })
  wording?: ConsentWording | null;

  @ref(() => Employee, { describe: 'The employee who noted it for them; null: they did so themself.', nullable: true })
  by?: Employee | null;

  @ref(() => ConsentEvent, { describe: 'The consent that was confirmed.', nullable: true })
  confirms?: ConsentEvent | null;

  @text({ describe: 'Evidence: the address on the internet from which it came.', nullable: true, sensitive: true, max: 60 })
  ipAddress?: string | null;

  @text({ describe: 'Evidence: the program with which it was said.', nullable: true, sensitive: true, max: 300 })
  userAgent?: string | null;

  @text({ describe: 'By mail: hash of the address that it holds for.', nullable: true, internal: true, max: 64 })
  addressHash?: string | null;
}

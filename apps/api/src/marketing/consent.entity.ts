import { Base, dateTime, entity, graphEnum, many, oneOf, ref } from '../core/index.js';
import { Person } from '../directory/index.js';
import { ConsentChannel, ConsentEvent, ConsentSource } from './consent-event.entity.js';
import { ConsentPurpose } from './consent-purpose.entity.js';
import { ConsentWording } from './consent-wording.entity.js';

export const ConsentState = graphEnum({ GRANTED: 'GRANTED', PENDING: 'PENDING', WITHDRAWN: 'WITHDRAWN' }, 'ConsentState', 'How a consent stands.', {
  GRANTED: 'They may be reached.',
  PENDING: 'They said yes, and have not used the link of the confirmation mail yet; nothing is sent until then.',
});
export type ConsentState = keyof typeof ConsentState;

/** The last word on each person, purpose and channel. What is no word at all is no consent, and no row. */
@entity({
  prefix: 'cst',
  describe: 'How the consent of a person to a purpose stands now, by one channel. It follows from the events.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  view: `
select distinct on (person_id, purpose_id, channel) id, person_id, purpose_id, channel, at, source, wording_id,
  relata.consent_state(person_id, purpose_id, channel) as state
from consent_event where kind <> 'CONFIRMED' order by person_id, purpose_id, channel, at desc, id desc`,
})
export class Consent extends Base {
  @ref(() => Person, { describe: 'Whose consent.' })
  person!: Person;

  @ref(() => ConsentPurpose, { describe: 'To what.' })
  purpose!: ConsentPurpose;

  @oneOf(ConsentChannel, { describe: 'By which channel.' })
  channel!: ConsentChannel;

  @oneOf(ConsentState, { describe: 'How it stands.' })
  state!: ConsentState;

  @dateTime({ describe: 'When they said so.', sort: true })
  at!: Date;

  @oneOf(ConsentSource, { describe: 'How they said so.' })
  source!: ConsentSource;

  @ref(() => ConsentWording, { describe: 'What they were asked.', nullable: true })
  wording?: ConsentWording | null;
}

const person = Person.prototype as object;
many(() => Consent, 'person', { describe: 'What they may be reached for, and by what.' })(person, 'consents');
many(() => ConsentEvent, 'person', { describe: 'How their consents came and went.' })(person, 'consentEvents');

import { Base, entity, flag, type Many, many, text, texts } from '../core/index.js';
import { ConsentWording } from './consent-wording.entity.js';

@entity({
  prefix: 'cpu',
  describe:
    'What people may consent to be written or called for: a newsletter, offers, surveys. A mail that isn’t about their own business names one.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id'],
  checks: { channels: `channels <@ array['EMAIL', 'PHONE', 'SMS', 'POST']::text[] and channels <> '{}'` },
})
export class ConsentPurpose extends Base {
  @text({ describe: 'What mails and imports call it by: `newsletter`. It stays.', unique: true, max: 60 })
  key!: string;

  @text({ describe: 'Name, for employees; people read the name of its wording.', sort: true, max: 100 })
  name!: string;

  @texts({ describe: 'The channels for which it can be given: EMAIL, PHONE, SMS, POST.' })
  channels: string[] = [];

  @flag({ describe: 'It is in use: an inactive one can’t be given, and nothing is sent for it.', initial: true })
  active: boolean = true;

  @many(() => ConsentWording, 'purpose', { describe: 'What people are asked, in each language and revision.' })
  wordings?: Many<ConsentWording>;
}

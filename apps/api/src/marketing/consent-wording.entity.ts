import { Base, entity, int, longText, ref, text } from '../core/index.js';
import { ConsentPurpose } from './consent-purpose.entity.js';

@entity({
  prefix: 'cwo',
  describe:
    'What people were asked, word for word. It never changes: other words are the next revision, so that each consent shows what it was given to.',
  orderBy: [
    { field: 'language', direction: 'ASC' },
    { field: 'revision', direction: 'DESC' },
  ],
  indexes: ['purpose_id, language, revision desc, id'],
  uniques: [['purpose_id', 'language', 'revision']],
  appendOnly: true,
})
export class ConsentWording extends Base {
  @ref(() => ConsentPurpose, { describe: 'To what.' })
  purpose!: ConsentPurpose;

  @text({ describe: 'Language, BCP 47: `en`, `de`.', sort: true, max: 20 })
  language!: string;

  @int({ describe: 'Counts up in each language.', sort: true, min: 1 })
  revision!: number;

  @text({ describe: 'Name of the purpose as people read it.', max: 100 })
  name!: string;

  @longText({ describe: 'What they consent to.' })
  text!: string;
}

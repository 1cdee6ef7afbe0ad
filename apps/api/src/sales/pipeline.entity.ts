import { Base, entity, flag, type Many, many, text } from '../core/index.js';
import { Stage } from './stage.entity.js';

@entity({
  prefix: 'pip',
  describe: 'A way that deals go, as a row of stages.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: [{ name: 'pipeline_one_default', expression: '(is_default) where is_default', unique: true }],
  checks: { default_in_use: 'not (is_default and archived)' },
})
export class Pipeline extends Base {
  @text({ describe: 'Name.', sort: true, unique: true, max: 120 })
  name!: string;

  @flag({ describe: 'The one that new opportunities go into unless another is said.', initial: false })
  isDefault: boolean = false;

  @flag({ describe: 'Out of use: no deal can be moved into it any more; those in it stay.', initial: false })
  archived: boolean = false;

  @many(() => Stage, 'pipeline', { describe: 'Its stages, in order.' })
  stages?: Many<Stage>;
}

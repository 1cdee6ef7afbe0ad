import { Base, entity, flag, type Many, many, text } from '../core/index.js';
import { Stage } from './stage.entity.js';

@entity({
  prefix: 'pip',
  describe: 'A way that deals go, as a row of stages.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
})
export class Pipeline extends Base {
  @text({ describe: 'Name.', sort: true, unique: true, max: 120 })
  name!: string;

  @flag({ describe: 'The one that new opportunities go into unless another is said.', initial: false })
  isDefault: boolean = false;

  @many(() => Stage, 'pipeline', { describe: 'Its stages, in order.' })
  stages?: Many<Stage>;
}

import { Base, decimal, entity, flag, graphEnum, int, oneOf, ref, text, texts } from '../core/index.js';
import { Pipeline } from './pipeline.entity.js';

export const ForecastCategory = graphEnum(
  { PIPELINE: 'PIPELINE', BEST_CASE: 'BEST_CASE', COMMIT: 'COMMIT', CLOSED: 'CLOSED', OMITTED: 'OMITTED' },
  'ForecastCategory',
  'How a deal counts in a forecast.',
  { CLOSED: 'Won.', OMITTED: 'Lost, or not to be counted.' },
);
export type ForecastCategory = keyof typeof ForecastCategory;

@entity({
  prefix: 'stg',
  describe: 'A step of a pipeline.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['pipeline_id, position, id'],
  uniques: [['pipeline_id', 'name']],
})
export class Stage extends Base {
  @ref(() => Pipeline, { describe: 'The pipeline.', onDelete: 'cascade' })
  pipeline!: Pipeline;

  @text({ describe: 'Name.', max: 80 })
  name!: string;

  @int({ describe: 'Place in the pipeline, from 1.', sort: true, min: 1, max: 100 })
  position!: number;

  @decimal({ describe: 'Probability of winning, 0 to 1.', min: 0, max: 1 })
  probability!: string;

  @oneOf(ForecastCategory, { describe: 'How its deals count in a forecast. CLOSED is won, OMITTED is lost.' })
  forecastCategory!: ForecastCategory;

  @int({ describe: 'After this many days in it a deal is rotting.', nullable: true, min: 1, max: 3650 })
  rottingDays?: number | null;

  @texts({
    describe:
      'Fields of the opportunity that must be filled in to enter: of `account`, `amount`, `closeDate`, `competitor`, `nextStep`, `partner`, `partnerSeller`.',
  })
  requiredFields: string[] = [];

  @flag({ describe: 'Out of use: no deal can enter it any more.', initial: false })
  archived: boolean = false;
}

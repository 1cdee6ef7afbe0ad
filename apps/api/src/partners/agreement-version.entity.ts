import { Base, dateTime, entity, int, longText, ref } from '../core/index.js';
import { OnboardingTemplate } from './onboarding-template.entity.js';

@entity({
  prefix: 'agv',
  describe: 'A version of an agreement with partners, as it was published. The last one is current; what was accepted stays readable.',
  orderBy: [{ field: 'number', direction: 'DESC' }],
  indexes: ['template_id, number, id'],
  uniques: [['template_id', 'number']],
  appendOnly: true,
})
export class AgreementVersion extends Base {
  @ref(() => OnboardingTemplate, { describe: 'The step that asks for it.' })
  template!: OnboardingTemplate;

  @int({ describe: 'Number of the version, from 1.', sort: true, min: 1 })
  number!: number;

  @longText({ describe: 'Its text.' })
  text!: string;

  @dateTime({ describe: 'When it was published.' })
  publishedAt!: Date;
}

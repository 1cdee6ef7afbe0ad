import { Base, dateTime, entity, flag, int, longText, oneOf, ref, text } from '../core/index.js';
import { Partner, Person } from '../directory/index.js';
import { Course } from '../learning/index.js';
import { AgreementVersion } from './agreement-version.entity.js';
import { OnboardingSide, OnboardingStepKind, OnboardingTemplate } from './onboarding-template.entity.js';

/** Made by the database when a partner begins its onboarding (`onboarding.database.ts`). */
@entity({
  prefix: 'obs',
  describe: 'A step of one partner’s onboarding.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['partner_id, position, id', 'position, id', 'template_id', 'course_id', 'agreement_id', 'done_by_id'],
  uniques: [['partner_id', 'template_id']],
  checks: { accepted: `kind <> 'AGREEMENT' or (done_at is null) = (agreement_id is null)` },
})
export class OnboardingStep extends Base {
  @ref(() => Partner, { describe: 'The partner.', onDelete: 'cascade' })
  partner!: Partner;

  @ref(() => OnboardingTemplate, { describe: 'The step of which it is a copy.' })
  template!: OnboardingTemplate;

  @int({ describe: 'Its place among the steps.', sort: true, min: 1, max: 1000 })
  position!: number;

  @oneOf(OnboardingStepKind, { describe: 'What it is.' })
  kind!: OnboardingStepKind;

  @oneOf(OnboardingSide, { describe: 'Whose step it is.' })
  side!: OnboardingSide;

  @text({ describe: 'What is to be done, in a few words.', max: 120 })
  name!: string;

  @longText({ describe: 'How, and why.', nullable: true })
  description?: string | null;

  @ref(() => Course, { describe: 'COURSE: the course.', nullable: true })
  course?: Course | null;

  @flag({ describe: 'The partner becomes active only when it is done.', initial: true })
  required: boolean = true;

  @dateTime({ describe: 'When it was done; null: it is still to do.', nullable: true })
  doneAt?: Date | null;

  @ref(() => Person, { describe: 'Who did it.', nullable: true })
  doneBy?: Person | null;

  @ref(() => AgreementVersion, { describe: 'AGREEMENT: the version that was accepted.', nullable: true })
  agreement?: AgreementVersion | null;

  @text({ describe: 'What was said with it.', nullable: true, max: 500 })
  note?: string | null;
}

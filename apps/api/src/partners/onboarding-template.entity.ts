import { Base, entity, flag, graphEnum, int, longText, type Many, many, oneOf, ref, text } from '../core/index.js';
import { PartnerType } from '../directory/index.js';
import { Course } from '../learning/index.js';
import { AgreementVersion } from './agreement-version.entity.js';

export const OnboardingStepKind = graphEnum(
  { AGREEMENT: 'AGREEMENT', TASK: 'TASK', COURSE: 'COURSE', PROFILE: 'PROFILE', PAYMENT_DETAILS: 'PAYMENT_DETAILS' },
  'OnboardingStepKind',
  'What a step of the onboarding is.',
  {
    AGREEMENT: 'The partner accepts the agreement in its current version.',
    COURSE: 'One of the partner’s people is certified in the course; it is then done by itself.',
    PROFILE: 'The partner’s own record is complete: its internet domain is known.',
    PAYMENT_DETAILS: 'The partner says where it is paid; it is then done by itself.',
  },
);
export type OnboardingStepKind = keyof typeof OnboardingStepKind;

export const OnboardingSide = graphEnum({ PARTNER: 'PARTNER', VENDOR: 'VENDOR' }, 'OnboardingSide', 'Whose step it is.');
export type OnboardingSide = keyof typeof OnboardingSide;

@entity({
  prefix: 'obt',
  describe: 'A step that every new partner of a type goes through. Those who begin get a copy of it.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['position, id', 'course_id'],
  checks: {
    course: `(kind = 'COURSE') = (course_id is not null)`,
    partners_own: `kind in ('TASK', 'PROFILE') or side = 'PARTNER'`,
  },
})
export class OnboardingTemplate extends Base {
  @oneOf(PartnerType, { describe: 'For partners of this type; null: of any.', nullable: true })
  partnerType?: PartnerType | null;

  @int({ describe: 'Its place among the steps.', sort: true, min: 1, max: 1000 })
  position!: number;

  @oneOf(OnboardingStepKind, { describe: 'What it is.' })
  kind!: OnboardingStepKind;

  @oneOf(OnboardingSide, { describe: 'Whose step it is.', initial: 'PARTNER' })
  side: OnboardingSide = 'PARTNER';

  @text({ describe: 'What is to be done, in a few words.', max: 120 })
  name!: string;

  @longText({ describe: 'How, and why.', nullable: true })
  description?: string | null;

  @ref(() => Course, { describe: 'COURSE: the course.', nullable: true })
  course?: Course | null;

  @flag({ describe: 'A partner becomes active only when it is done.', initial: true })
  required: boolean = true;

  @flag({ describe: 'New partners get it.', initial: true })
  active: boolean = true;

  @many(() => AgreementVersion, 'template', { describe: 'AGREEMENT: its versions, the current one first.' })
  agreements?: Many<AgreementVersion>;
}

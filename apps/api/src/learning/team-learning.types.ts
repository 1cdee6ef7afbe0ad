import { Field, ObjectType } from 'type-graphql';
import { graphEnum } from '../core/index.js';
import { Person } from '../directory/index.js';
import { Certificate } from './certificate.entity.js';
import { Course } from './course.entity.js';
import { Enrolment } from './enrolment.entity.js';

export const LearningStanding = graphEnum(
  {
    CERTIFIED: 'CERTIFIED',
    ENDING: 'ENDING',
    ENROLLED: 'ENROLLED',
    IN_PROGRESS: 'IN_PROGRESS',
    FAILED: 'FAILED',
    EXPIRED: 'EXPIRED',
    REQUIRED: 'REQUIRED',
    NONE: 'NONE',
  },
  'LearningStanding',
  'How somebody stands with a course.',
  {
    ENDING: 'Certified, and the certificate ends within 60 days.',
    EXPIRED: 'Certified once; no certificate holds any more.',
    REQUIRED: 'They have to take it, and are not enrolled.',
    NONE: 'Nobody asks it of them.',
  },
);
export type LearningStanding = keyof typeof LearningStanding;

@ObjectType({ description: 'How somebody of a partner stands with a course.', simpleResolvers: true })
export class TeamLearning {
  @Field(() => Person, { nullable: true, description: 'Who.' })
  person?: Person | null;

  @Field(() => Course, { nullable: true, description: 'The course.' })
  course?: Course | null;

  @Field(() => LearningStanding, { description: 'How they stand.' })
  standing!: LearningStanding;

  @Field(() => Boolean, { description: 'They have to take it, by their role or the type of their partner.' })
  required!: boolean;

  @Field(() => Enrolment, { nullable: true, description: 'Their enrolment, if they are at it.' })
  enrolment?: Enrolment | null;

  @Field(() => Certificate, { nullable: true, description: 'Their last certificate, if there is one.' })
  certificate?: Certificate | null;
}

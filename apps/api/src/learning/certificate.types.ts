import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { CertificateState } from './certificate.entity.js';

@ObjectType({ description: 'What whoever has the number and code of a certificate learns of it.', simpleResolvers: true })
export class CertificateCheck {
  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { description: 'Who has passed.' })
  name!: string;

  @Field(() => String, { description: 'The course.' })
  course!: string;

  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it holds, or held; null: for good.' })
  expiresAt?: Date | null;

  @Field(() => CertificateState, { description: 'Whether it holds.' })
  state!: CertificateState;
}

@ObjectType({ description: 'How a partner stands with a course.', simpleResolvers: true })
export class CertifiedPartner {
  @Field(() => Partner, { nullable: true, description: 'The partner.' })
  partner?: Partner | null;

  @Field(() => Int, { description: 'How many active people it has.' })
  people!: number;

  @Field(() => Int, { description: 'How many of them are certified now.' })
  certified!: number;

  @Field(() => Int, { description: 'How many of these certificates end within 60 days.' })
  ending!: number;

  @Field(() => Int, { description: 'How many people are at it: enrolled and not certified.' })
  learning!: number;
}

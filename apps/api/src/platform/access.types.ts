import { Field, ObjectType } from 'type-graphql';
import { IdScalar, Role } from '../core/index.js';
import { PrincipalKind } from './viewer.resolver.js';

@ObjectType({ description: 'A rule of the policy for one role, as it applies to one record.', simpleResolvers: true })
export class AccessRule {
  @Field(() => Role, { description: 'The role that the rule is about.' })
  role!: Role;

  @Field(() => String, { description: '`read`, `update`, `delete`, or another action of the type’s `viewerCan`.' })
  action!: string;

  @Field(() => String, {
    description: 'Of which records the role may do this, by the name that the policy gives them: `all`, `own`, `team` and so on.',
  })
  scope!: string;

  @Field(() => Boolean, { description: 'The record is one of them.' })
  applies!: boolean;
}

@ObjectType({ description: 'What somebody may do with one record while they act in one of their ways.', simpleResolvers: true })
export class AccessStanding {
  @Field(() => PrincipalKind, { description: 'As what they act.' })
  kind!: keyof typeof PrincipalKind;

  @Field(() => IdScalar, { nullable: true, description: 'The partner for which they act.' })
  partnerId!: string | null;

  @Field(() => [Role], { description: 'Their roles there.' })
  roles!: Role[];

  @Field(() => [String], { nullable: true, description: 'What an API key is narrowed to; null: not narrowed.' })
  scopes!: string[] | null;

  @Field(() => Boolean, { description: 'Whether they see the record, as the database itself answers.' })
  sees!: boolean;

  @Field(() => [String], { description: 'What else they may do with it. A rule of its state may still refuse.' })
  may!: string[];

  @Field(() => [String], { description: 'Fields of the record that stay hidden from them.' })
  hiddenFields!: string[];

  @Field(() => [AccessRule], { description: 'Every rule for their roles about records of this type.' })
  rules!: AccessRule[];

  @Field(() => String, { description: 'The reason in words.' })
  reason!: string;
}

@ObjectType({ description: 'Why somebody sees a record, or does not.', simpleResolvers: true })
export class AccessExplanation {
  @Field(() => IdScalar, { description: 'The record.' })
  id!: string;

  @Field(() => String, { description: 'Its type.' })
  recordType!: string;

  @Field(() => [AccessStanding], { description: 'One for each way in which they can act; none where they can’t sign in as anything.' })
  standings!: AccessStanding[];
}

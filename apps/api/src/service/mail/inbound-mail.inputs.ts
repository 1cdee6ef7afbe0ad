import { Field, InputType } from 'type-graphql';
import { actionInput, IdScalar } from '../../core/index.js';
import { CaseKind } from '../case.entity.js';
import { InboundMail } from './inbound-mail.entity.js';

@InputType({ description: 'A mail that was held goes on: to a case that is there, or as a new one. An agent takes the new one.' })
export class InboundMailAcceptInput extends actionInput(InboundMail) {
  @Field(() => IdScalar, { nullable: true, description: 'The case to which it is an answer; without it a new one is opened.' })
  caseId?: string | null;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'The contact whose mail it is; the one with its address unless given. Make the contact first where there is none.',
  })
  contactId?: string | null;

  @Field(() => CaseKind, { nullable: true, description: 'What a new case is about; QUESTION unless given.' })
  kind?: CaseKind | null;
}

@InputType({ description: 'Nothing follows from a mail that was held.' })
export class InboundMailDismissInput extends actionInput(InboundMail) {}

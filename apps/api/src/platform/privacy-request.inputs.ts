import { Field, InputType } from 'type-graphql';
import { actionInput, createInput } from '../core/index.js';
import { PrivacyRequest } from './privacy-request.entity.js';

@InputType({ description: 'Asking for what we have about oneself, or to be forgotten. Look at `privacyErasurePreview` first.' })
export class PrivacyRequestCreateInput extends createInput(PrivacyRequest, { required: ['kind'], optional: ['note'] }) {}

@InputType({ description: 'Confirming that it was oneself, having signed in within the last quarter of an hour; or else by the link of the mail.' })
export class PrivacyRequestConfirmInput extends actionInput(PrivacyRequest) {}

@InputType({ description: 'Taking back a request that is not being carried out yet.' })
export class PrivacyRequestCancelInput extends actionInput(PrivacyRequest) {}

@InputType({ description: 'Two months more for a request that can’t be answered within one. It is possible once, and they are told why.' })
export class PrivacyRequestExtendInput extends actionInput(PrivacyRequest) {
  @Field(() => String, { description: 'Why, at most 500 characters; they read it.' })
  reason!: string;
}

@InputType({ description: 'Carrying out an erasure for which something stood in the way that no longer does.' })
export class PrivacyRequestApproveInput extends actionInput(PrivacyRequest) {}

@InputType({ description: 'Rejecting a request.' })
export class PrivacyRequestRejectInput extends actionInput(PrivacyRequest) {
  @Field(() => String, { description: 'Why, at most 500 characters; they read it.' })
  reason!: string;
}

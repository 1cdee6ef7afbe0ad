import { InputType } from 'type-graphql';
import { createInput } from '../core/index.js';
import { OpportunityComment } from './opportunity-comment.entity.js';

@InputType({ description: 'A comment on a deal, which the other side sees.' })
export class OpportunityCommentAddInput extends createInput(OpportunityComment, { required: ['opportunity', 'text'] }) {}

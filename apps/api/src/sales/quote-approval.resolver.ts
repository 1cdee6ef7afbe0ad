import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, DecimalScalar, IdScalar, Role, reads } from '../core/index.js';
import { QuoteApproval } from './quote-approval.entity.js';
import { type ApprovalPreview, previewApproval } from './quote-approval.service.js';

@ObjectType({ description: 'Someone who would have to approve a quote.', simpleResolvers: true })
class ApproverPreview {
  @Field(() => Int, { description: 'Place in the sequence, from 1.' })
  step!: number;

  @Field(() => Role, { nullable: true, description: 'Anyone with this role; null where it is one employee.' })
  role?: Role | null;

  @Field(() => IdScalar, { nullable: true, description: 'The employee; null where it is a role, or where the viewer does not see employees.' })
  approverId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the employee.' })
  approverName?: string | null;

  @Field(() => String, { description: 'The rule that asks for it.' })
  reason!: string;
}

@ObjectType({ description: 'What submitting a quote would lead to.', simpleResolvers: true })
class QuoteApprovalPreview {
  @Field(() => Boolean, { description: 'It would be reviewed; else it would be approved at once.' })
  needed!: boolean;

  @Field(() => DecimalScalar, { description: 'The largest discount of its lines, 0 to 1.' })
  discount!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The limit of the viewer, 0 to 1; null where they may not see limits.' })
  limit?: string | null;

  @Field(() => [ApproverPreview], { description: 'Who would have to approve it, in this order.' })
  steps!: ApproverPreview[];
}

@Resolver()
export class QuoteApprovalResolver extends reads(QuoteApproval, null, 'quoteApprovals') {
  @Query(() => QuoteApprovalPreview, {
    nullable: true,
    description: 'Who would have to approve a draft if the viewer submitted it now; null where they may not submit it.',
  })
  quoteApprovalPreview(
    @Arg('quoteId', () => IdScalar, { description: 'The quote.' }) quoteId: string,
    @Ctx() ctx: Context,
  ): Promise<ApprovalPreview | null> {
    return previewApproval(ctx, quoteId);
  }
}

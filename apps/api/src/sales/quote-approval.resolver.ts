import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, DecimalScalar, IdScalar, reads } from '../core/index.js';
import { ApproverPreview } from '../directory/index.js';
import { QuoteApproval } from './quote-approval.entity.js';
import { type ApprovalPreview, previewApproval } from './quote-approval.service.js';

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

import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type Context, IdScalar } from '../core/index.js';
import { explainAccess } from './access.service.js';
import { AccessExplanation } from './access.types.js';

@Resolver()
export class AccessResolver {
  @Query(() => AccessExplanation, {
    nullable: true,
    description: 'Why a person or an API client sees a record or not, for administrators. Null where the viewer sees no such record or principal.',
  })
  accessExplain(
    @Arg('principal', () => IdScalar, { description: 'Id of a person, a user or an API client.' }) principal: string,
    @Arg('id', () => IdScalar, { description: 'Id of a record of any type.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<AccessExplanation | null> {
    return explainAccess(ctx, principal, id);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf } from '../core/index.js';
import { ForecastArgs, ForecastOverrideSetInput } from './forecast.inputs.js';
import { forecast, setOverride } from './forecast.service.js';
import { Forecast } from './forecast.types.js';
import { ForecastOverride } from './forecast-override.entity.js';

@Resolver()
export class ForecastResolver {
  @Query(() => Forecast, {
    nullable: true,
    description:
      'The forecast of a period: of an employee, a team or a territory, or else of what the viewer answers for. Null where there is no such employee or territory.',
  })
  forecast(@Args(() => ForecastArgs) args: ForecastArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return forecast(ctx, args, info);
  }

  @Mutation(() => payloadOf(ForecastOverride), { description: 'Puts what a manager expects beside the forecast of someone in their team.' })
  forecastOverrideSet(
    @Arg('input', () => ForecastOverrideSetInput) input: ForecastOverrideSetInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ForecastOverride, input, (tx) => setOverride(tx, input));
  }
}

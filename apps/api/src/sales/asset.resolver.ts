import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { assign, type Context, load, mutate, payloadOf, reads, updateInput } from '../core/index.js';
import { Asset } from './asset.entity.js';

@InputType({ description: 'Changes to an asset. What is omitted stays.' })
export class AssetUpdateInput extends updateInput(Asset, ['serial', 'warrantyUntil']) {}

@Resolver()
export class AssetResolver extends reads(Asset, 'asset', 'assets') {
  @Mutation(() => payloadOf(Asset), { description: 'Sets the serial number or the end of the warranty of an asset.' })
  assetUpdate(@Arg('input', () => AssetUpdateInput) input: AssetUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Asset, input, async (tx) => {
      const asset = await load(tx, Asset, input);
      await assign(tx, asset, input);
      return asset;
    });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { PartnerAsset } from './partner-asset.entity.js';
import {
  PartnerAssetArchiveInput,
  PartnerAssetCreateInput,
  PartnerAssetPublishInput,
  PartnerAssetUpdateInput,
  PartnerAssetVersionAddInput,
  PartnerBrandSaveInput,
} from './partner-asset.inputs.js';
import { addPartnerAssetVersion, archivePartnerAsset, createPartnerAsset, publishPartnerAsset, updatePartnerAsset } from './partner-asset.service.js';
import { PartnerAssetDownload } from './partner-asset-download.entity.js';
import { PartnerBrand } from './partner-brand.entity.js';
import { savePartnerBrand } from './partner-brand.service.js';

@Resolver()
export class PartnerAssetResolver extends reads(PartnerAsset, 'partnerAsset', 'partnerAssets') {
  @Mutation(() => payloadOf(PartnerAsset), { description: 'Makes a document for partners.' })
  partnerAssetCreate(
    @Arg('input', () => PartnerAssetCreateInput) input: PartnerAssetCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerAsset, input, (tx) => createPartnerAsset(tx, input));
  }

  @Mutation(() => payloadOf(PartnerAsset), { description: 'Changes a document for partners. What is omitted stays.' })
  partnerAssetUpdate(
    @Arg('input', () => PartnerAssetUpdateInput) input: PartnerAssetUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerAsset, input, (tx) => updatePartnerAsset(tx, input));
  }

  @Mutation(() => payloadOf(PartnerAsset), { description: 'Adds a version, which takes the place of the one before.' })
  partnerAssetVersionAdd(
    @Arg('input', () => PartnerAssetVersionAddInput) input: PartnerAssetVersionAddInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerAsset, input, (tx) => addPartnerAssetVersion(tx, input));
  }

  @Mutation(() => payloadOf(PartnerAsset), { description: 'Shows a document to partners.' })
  partnerAssetPublish(
    @Arg('input', () => PartnerAssetPublishInput) input: PartnerAssetPublishInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerAsset, input, (tx) => publishPartnerAsset(tx, input));
  }

  @Mutation(() => payloadOf(PartnerAsset), { description: 'Shows a document to partners no longer.' })
  partnerAssetArchive(
    @Arg('input', () => PartnerAssetArchiveInput) input: PartnerAssetArchiveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerAsset, input, (tx) => archivePartnerAsset(tx, input));
  }
}

@Resolver()
export class PartnerAssetDownloadResolver extends reads(PartnerAssetDownload, null, 'partnerAssetDownloads') {}

@Resolver()
export class PartnerBrandResolver extends reads(PartnerBrand, null, 'partnerBrands') {
  @Mutation(() => payloadOf(PartnerBrand), { description: 'Says how the caller’s partner presents itself on co-branded documents.' })
  partnerBrandSave(@Arg('input', () => PartnerBrandSaveInput) input: PartnerBrandSaveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, PartnerBrand, input, (tx) => savePartnerBrand(tx, input));
  }
}

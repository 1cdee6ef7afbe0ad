import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, updateInput } from '../core/index.js';
import { PartnerAsset } from './partner-asset.entity.js';
import { PartnerBrand } from './partner-brand.entity.js';

@InputType({ description: 'A new document for partners. They see it once it has a version and is published.' })
export class PartnerAssetCreateInput extends createInput(PartnerAsset, {
  required: ['title', 'kind', 'language'],
  optional: ['description', 'tier', 'product', 'coBranded', 'expiresOn'],
}) {}

@InputType({ description: 'Changes to a document. What is omitted stays; what is in it is changed by another version.' })
export class PartnerAssetUpdateInput extends updateInput(PartnerAsset, [
  'title',
  'kind',
  'language',
  'description',
  'tier',
  'product',
  'expiresOn',
]) {}

@InputType({ description: 'Another version, which takes the place of the one before at once: a text where the document is co-branded, else a file.' })
export class PartnerAssetVersionAddInput extends actionInput(PartnerAsset) {
  @Field(() => String, { nullable: true, description: 'The text, at most 20,000 characters.' })
  body?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'What POST /partner-asset-files answered.' })
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is new in it; at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'The document is shown to partners.' })
export class PartnerAssetPublishInput extends actionInput(PartnerAsset) {}

@InputType({ description: 'The document is shown to partners no longer.' })
export class PartnerAssetArchiveInput extends actionInput(PartnerAsset) {}

@InputType({ description: 'How the caller’s partner presents itself.' })
export class PartnerBrandSaveInput extends createInput(PartnerBrand, { required: ['name'], optional: ['contact'] }) {
  @Field(() => IdScalar, { nullable: true, description: 'Another logo: what POST /partner-logos answered. Left out: it stays as it is.' })
  logoId?: string | null;
}

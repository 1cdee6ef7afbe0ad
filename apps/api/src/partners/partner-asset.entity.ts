import { Base, computed, date, dateTime, entity, flag, graphEnum, int, longText, type Many, many, oneOf, ref, text } from '../core/index.js';
import { PartnerTier } from '../directory/index.js';
import { Product } from '../sales/index.js';
import { PartnerAssetVersion } from './partner-asset-version.entity.js';

export const PartnerAssetKind = graphEnum(
  {
    BROCHURE: 'BROCHURE',
    DATASHEET: 'DATASHEET',
    PRESENTATION: 'PRESENTATION',
    CASE_STUDY: 'CASE_STUDY',
    ADVERTISEMENT: 'ADVERTISEMENT',
    PICTURE: 'PICTURE',
    GUIDE: 'GUIDE',
  },
  'PartnerAssetKind',
  'What a document for partners is.',
);
export type PartnerAssetKind = keyof typeof PartnerAssetKind;

export const PartnerAssetStatus = graphEnum(
  { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' },
  'PartnerAssetStatus',
  'Whether partners see a document.',
);
export type PartnerAssetStatus = keyof typeof PartnerAssetStatus;

/** `Asset` is what a customer owns. */
@entity({
  prefix: 'pas',
  describe: 'A document that partners sell with: a file, or a text that is printed with the partner’s logo and contact.',
  orderBy: [{ field: 'title', direction: 'ASC' }],
  indexes: ['title, id', 'status, title, id', 'product_id', 'tier_id'],
  checks: { published: `status <> 'PUBLISHED' or version_number > 0` },
})
export class PartnerAsset extends Base {
  @text({ describe: 'Title.', sort: true })
  title!: string;

  @oneOf(PartnerAssetKind, { describe: 'What it is.' })
  kind!: PartnerAssetKind;

  @text({ describe: 'Its language: `en`, `de`.', max: 10 })
  language!: string;

  @longText({ describe: 'What it is for.', nullable: true })
  description?: string | null;

  @ref(() => PartnerTier, { describe: 'The tier from which partners see it; null: all of them do.', nullable: true })
  tier?: PartnerTier | null;

  @ref(() => Product, { describe: 'The product that it is about.', nullable: true })
  product?: Product | null;

  @flag({ describe: 'Printed with the logo and the contact of the partner who downloads it; a text, not a file.', initial: false })
  coBranded: boolean = false;

  @oneOf(PartnerAssetStatus, { describe: 'Whether partners see it.', initial: 'DRAFT' })
  status: PartnerAssetStatus = 'DRAFT';

  @date({ describe: 'The last day on which it can be downloaded.', nullable: true })
  expiresOn?: string | null;

  @int({ describe: 'Number of its version; 0 while it has none.', initial: 0, min: 0 })
  versionNumber: number = 0;

  @dateTime({ describe: 'When that version came.', nullable: true, sort: true })
  versionAt?: Date | null;

  @longText({ describe: 'The text of that version, where it is co-branded: paragraphs, and lines that begin with a dash.', nullable: true })
  body?: string | null;

  @text({ describe: 'Name of the file of that version.', nullable: true })
  fileName?: string | null;

  @text({ describe: 'Its media type.', nullable: true, max: 100 })
  fileType?: string | null;

  @int({ describe: 'Its size in bytes.', nullable: true })
  fileSize?: number | null;

  @ref(() => PartnerAssetVersion, { describe: 'The version that is handed out.', nullable: true, internal: true, deferred: true })
  current?: PartnerAssetVersion | null;

  @computed('text', {
    describe: 'Where it is downloaded, from the origin of the graph.',
    sql: (row) => `('/partner-assets/' || relata.type_id('pas', ${row}.id))`,
  })
  url?: string;

  @computed('int', {
    describe: 'How often partners downloaded it.',
    sensitive: true,
    sql: (row) => `(select count(*)::int from partner_asset_download d where d.asset_id = ${row}.id)`,
  })
  downloadCount?: number;

  @many(() => PartnerAssetVersion, 'asset', { describe: 'All its versions.' })
  versions?: Many<PartnerAssetVersion>;
}

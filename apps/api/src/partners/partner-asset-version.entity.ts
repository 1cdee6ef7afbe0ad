import { Base, entity, int, longText, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';
import { PartnerAsset } from './partner-asset.entity.js';

@entity({
  prefix: 'pav',
  describe: 'A version of a document for partners: what was uploaded by POST /partner-asset-files, or a text.',
  indexes: ['asset_id, created_at, id', { name: 'partner_asset_version_loose', expression: '(uploaded_by_id, created_at) where asset_id is null' }],
  uniques: [['asset_id', 'number']],
})
export class PartnerAssetVersion extends Base {
  @ref(() => PartnerAsset, { describe: 'The document; null while it is of none, for a day at most.', nullable: true })
  asset?: PartnerAsset | null;

  @int({ describe: 'Its number, from 1.', nullable: true })
  number?: number | null;

  @longText({ describe: 'The text of a co-branded document.', nullable: true })
  body?: string | null;

  @text({ describe: 'What is new in it.', nullable: true, max: 500, filter: false })
  note?: string | null;

  @ref(() => Person, { describe: 'Who made it.', nullable: true })
  uploadedBy?: Person | null;

  @text({ describe: 'Name of its file.', nullable: true })
  name?: string | null;

  @text({ describe: 'Media type of its file, found in what it holds.', nullable: true, max: 100 })
  type?: string | null;

  @int({ describe: 'Size of its file in bytes.', nullable: true })
  size?: number | null;

  @text({ describe: 'SHA-256 checksum of its file, in hexadecimal.', nullable: true, max: 64 })
  sha256?: string | null;
}

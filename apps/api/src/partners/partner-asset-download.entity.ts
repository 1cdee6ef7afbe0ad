import { Base, dateTime, entity, int, ref } from '../core/index.js';
import { Partner, Person } from '../directory/index.js';
import { PartnerAsset } from './partner-asset.entity.js';

@entity({
  prefix: 'pad',
  describe: 'That somebody of a partner downloaded a document.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  appendOnly: true,
  indexes: ['at, id', 'asset_id, at, id', 'partner_id, at, id'],
})
export class PartnerAssetDownload extends Base {
  @ref(() => PartnerAsset, { describe: 'The document.' })
  asset!: PartnerAsset;

  @int({ describe: 'Number of its version.' })
  versionNumber!: number;

  @ref(() => Partner, { describe: 'The partner.' })
  partner!: Partner;

  @ref(() => Person, { describe: 'Who.', nullable: true })
  person?: Person | null;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;
}

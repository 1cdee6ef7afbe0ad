import { databaseCode, each, PARTNERS, policy } from '../core/index.js';
import { PartnerAsset } from './partner-asset.entity.js';
import { PartnerAssetDownload } from './partner-asset-download.entity.js';
import { PartnerAssetVersion } from './partner-asset-version.entity.js';
import { PartnerBrand, PartnerLogo } from './partner-brand.entity.js';

databaseCode(
  'tiers that a partner has reached',
  `
-- The caller's own tier and those below it in its programme.
create or replace function relata.reached_tier_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(below.id), '{}') from partner p join partner_tier own on own.id = p.tier_id
    join partner_tier below on below.programme_id = own.programme_id and below.rank <= own.rank where p.id = relata.partner_id()
$$;`,
);

/**
 * policy.md, row «Partner, programme, scorecard». All of a partner's people sell with the documents that are published for
 * their tier; its ADMIN says how it presents itself. Who downloaded what is for who looks after partners.
 */
const OVERSEES = { CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' };
const EDITS = { CHANNEL_MANAGER: 'all', ADMIN: 'all' };
const MINE = '{row}.partner_id = (select relata.partner_id())';

policy(PartnerAsset, {
  domain: 'partners',
  scopes: {
    library: `({row}.status = 'PUBLISHED' and ({row}.expires_on is null or {row}.expires_on >= (now() at time zone 'utc')::date)
      and ({row}.tier_id is null or {row}.tier_id = any ((select relata.reached_tier_ids())::uuid[])))`,
  },
  read: { ...each(PARTNERS, 'library'), ...OVERSEES },
  write: EDITS,
  hiddenFrom: { downloadCount: PARTNERS },
  root: {
    partnerAsset: 'read',
    partnerAssets: 'read',
    partnerAssetCreate: 'create',
    partnerAssetUpdate: 'update',
    partnerAssetVersionAdd: 'update',
    partnerAssetPublish: 'update',
    partnerAssetArchive: 'update',
  },
});

policy(PartnerAssetVersion, {
  domain: 'partners',
  scopes: {
    used: '{row}.asset_id is not null',
    loose: '({row}.asset_id is null and {row}.uploaded_by_id = (select relata.person_id()))',
    edited: '({row}.asset_id is not null or {row}.uploaded_by_id = (select relata.person_id()))',
  },
  read: { ...each(['FINANCE', 'ANALYST'], 'used'), ...each(['CHANNEL_MANAGER', 'ADMIN'], 'edited') },
  create: each(['CHANNEL_MANAGER', 'ADMIN'], 'edited'),
  update: {},
  byAction: each(['CHANNEL_MANAGER', 'ADMIN'], 'edited'),
  delete: each(['CHANNEL_MANAGER', 'ADMIN'], 'loose'),
  actions: { use: each(['CHANNEL_MANAGER', 'ADMIN'], 'edited') },
});

policy(PartnerAssetDownload, {
  domain: 'partners',
  scopes: { own: `(${MINE} and {row}.person_id = (select relata.person_id()))` },
  read: OVERSEES,
  create: each(PARTNERS, 'own'),
  root: { partnerAssetDownloads: 'read' },
});

policy(PartnerBrand, {
  domain: 'partners',
  scopes: { own: MINE },
  read: { ...each(PARTNERS, 'own'), ...OVERSEES },
  write: { PARTNER_ADMIN: 'own' },
  root: { partnerBrands: 'read', partnerBrandSave: 'create' },
});

const UPLOADED = '({row}.partner_id is null and {row}.uploaded_by_id = (select relata.person_id()))';
policy(PartnerLogo, {
  domain: 'partners',
  scopes: { own: MINE, used: '{row}.partner_id is not null', loose: UPLOADED, kept: `(${MINE} or ${UPLOADED})` },
  read: { ...each(PARTNERS, 'own'), ...each(['CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'], 'used'), PARTNER_ADMIN: 'kept' },
  create: { PARTNER_ADMIN: 'loose' },
  update: {},
  byAction: { PARTNER_ADMIN: 'kept' },
  delete: { PARTNER_ADMIN: 'kept' },
  writable: { PARTNER_ADMIN: ['partner'] },
  actions: { use: { PARTNER_ADMIN: 'kept' } },
});

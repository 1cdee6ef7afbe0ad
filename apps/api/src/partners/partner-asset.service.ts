import { assign, find, load, lock, Refused, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import { Person } from '../directory/index.js';
import { PartnerAsset } from './partner-asset.entity.js';
import type {
  PartnerAssetArchiveInput,
  PartnerAssetCreateInput,
  PartnerAssetPublishInput,
  PartnerAssetUpdateInput,
  PartnerAssetVersionAddInput,
} from './partner-asset.inputs.js';
import { PartnerAssetVersion } from './partner-asset-version.entity.js';
import { wordsOf } from './words.js';

export async function createPartnerAsset(tx: Tx, input: PartnerAssetCreateInput): Promise<PartnerAsset> {
  const asset = new PartnerAsset();
  await assign(tx, asset, input);
  tx.em.persist(asset);
  return asset;
}

export async function updatePartnerAsset(tx: Tx, input: PartnerAssetUpdateInput): Promise<PartnerAsset> {
  const asset = await load(tx, PartnerAsset, input);
  await assign(tx, asset, input);
  return asset;
}

/** Partners get it from now on; the versions before it stay as they were. */
export async function addPartnerAssetVersion(tx: Tx, input: PartnerAssetVersionAddInput): Promise<PartnerAsset> {
  await lock(tx, PartnerAsset, input.id);
  const asset = await load(tx, PartnerAsset, input);
  const version = asset.coBranded ? ofText(tx, input) : await ofFile(tx, input);
  Object.assign(version, { asset, number: asset.versionNumber + 1, note: wordsOf(input.note, 'note') });
  tx.em.persist(version);
  const { name = null, type = null, size = null, body = null } = version;
  Object.assign(asset, {
    versionNumber: version.number,
    versionAt: new Date(),
    body,
    fileName: name,
    fileType: type,
    fileSize: size,
    current: version,
  });
  return asset;
}

export async function publishPartnerAsset(tx: Tx, input: PartnerAssetPublishInput): Promise<PartnerAsset> {
  const asset = await load(tx, PartnerAsset, input);
  if (asset.versionNumber === 0) throw new Refused(UserErrorCode.WRONG_STATE, 'There is nothing in it yet; add a version first.', 'id');
  asset.status = 'PUBLISHED';
  return asset;
}

export async function archivePartnerAsset(tx: Tx, input: PartnerAssetArchiveInput): Promise<PartnerAsset> {
  const asset = await load(tx, PartnerAsset, input);
  asset.status = 'ARCHIVED';
  return asset;
}

function ofText(tx: Tx, { body, fileId }: PartnerAssetVersionAddInput): PartnerAssetVersion {
  const text = body?.trim();
  if (fileId || !text) throw new Refused(UserErrorCode.REQUIRED, 'A co-branded document is a text; write one.', 'body');
  if (text.length > 20_000) throw new Refused(UserErrorCode.INVALID, 'The text has at most 20,000 characters.', 'body');
  const { personId } = tx.ctx.principal;
  const uploadedBy = personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
  return Object.assign(new PartnerAssetVersion(), { body: text, uploadedBy });
}

async function ofFile(tx: Tx, { body, fileId }: PartnerAssetVersionAddInput): Promise<PartnerAssetVersion> {
  if (body || !fileId) throw new Refused(UserErrorCode.REQUIRED, 'This document is a file; upload one and name it.', 'fileId');
  const version = await find(tx, PartnerAssetVersion, fileId, 'fileId');
  if (version.asset) throw new Refused(UserErrorCode.WRONG_STATE, 'This file is of a document already.', 'fileId');
  return version;
}

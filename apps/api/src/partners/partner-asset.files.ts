import { keptFiles } from '../core/files/kept.js';
import { PartnerAssetVersion } from './partner-asset-version.entity.js';
import { PartnerLogo } from './partner-brand.entity.js';

/** Handed out by `partner-asset.routes.ts`, which counts. */
export const partnerAssetFiles = keptFiles(PartnerAssetVersion, { path: '/partner-asset-files', partOf: 'asset', inOnly: true });

/** What a browser and a PDF both draw, and nothing that runs: an SVG is refused. */
export const partnerLogos = keptFiles(PartnerLogo, {
  path: '/partner-logos',
  partOf: 'partner',
  types: new Set(['image/png', 'image/jpeg']),
  typesInWords: 'A logo is a PNG or a JPEG.',
});

import { PartnerAsset, PartnerAssetDownload, PartnerAssetVersion, PartnerBrand } from '../partners/index.js';
import type { Company } from './company.js';
import { pageOf } from './files.js';

const BODY = `Ride to work, and arrive awake.

Our city bicycles are made for every day: light, quiet, and serviced close to you.

- Frame of recycled aluminium, ten years of warranty
- Belt drive: no oil, no chain
- Lights that are always there

Try one today.`;

const TEXTS = [
  ['City bicycles', 'BROCHURE', 'en', null, BODY],
  [
    'Stadträder',
    'BROCHURE',
    'de',
    null,
    'Zur Arbeit radeln und wach ankommen.\n\n- Rahmen aus recyceltem Aluminium\n- Riemenantrieb\n- Licht, das immer da ist\n\nProbieren Sie es heute.',
  ],
  [
    'Cargo fleets that pay',
    'CASE_STUDY',
    'en',
    'Silver',
    'A bakery replaced four vans by six cargo bicycles.\n\n- Half the cost a month\n- Twice the stops an hour',
  ],
  [
    'Key account kit',
    'GUIDE',
    'en',
    'Gold',
    'How to win a fleet in ninety days.\n\n- Week 1: who decides\n- Week 4: a test ride at the depot\n- Week 12: the offer',
  ],
] as const;

/** Documents for partners of each tier, some taken already. */
export async function partnerAssets(company: Company): Promise<void> {
  const { world } = company;
  for (const [at, [title, kind, language, tier, body]] of TEXTS.entries()) {
    const asset = world.add(PartnerAsset, {
      title,
      kind,
      language,
      description: 'For your customers, with your logo and your contact.',
      tier: tier && (company.tiers.get(tier) ?? null),
      coBranded: true,
      status: 'PUBLISHED',
      versionNumber: 1,
      versionAt: world.day(-60),
      body,
    });
    world.add(PartnerAssetVersion, { asset, number: 1, body, note: 'First version' });
    for (const partner of company.partners.slice(0, 3 - Math.min(at, 2)))
      world.add(PartnerAssetDownload, {
        asset,
        versionNumber: 1,
        partner,
        person: company.partnerAdmins.get(partner) ?? null,
        at: world.day(-30 + at),
      });
  }
  await sheet(company);
  const [first] = company.partners;
  if (first)
    world.add(PartnerBrand, {
      partner: first,
      name: first.name,
      contact: 'Ask our shop in Market Street\n+1 312 555 0101\nhello@greenwheel.example',
    });
}

/** One that is a file. */
async function sheet(company: Company): Promise<void> {
  const { world } = company;
  const file = await pageOf('atlas-cargo-150.pdf', 'Atlas Cargo 150', ['Payload 150 kg', 'Range 90 km', 'Weight 38 kg']);
  const made = { title: 'Atlas Cargo 150: data sheet', kind: 'DATASHEET', language: 'en', status: 'PUBLISHED' } as const;
  const current = { fileName: file.name, fileType: file.type, fileSize: file.size, versionNumber: 1, versionAt: world.day(-40) };
  const asset = world.add(PartnerAsset, { ...made, ...current, coBranded: false });
  const { content: _, ...facts } = file;
  const version = world.add(PartnerAssetVersion, { asset, number: 1, ...facts });
  company.files.push({ id: version.id, file });
  asset.current = version;
}

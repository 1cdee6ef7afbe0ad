import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import type { Partner } from '../directory/index.js';
import { TestServer } from '../testing/server.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

/** The words and the pictures of a PDF. */
async function read(response: Response): Promise<{ text: string; pictures: number }> {
  const pdf = Buffer.from(await response.arrayBuffer());
  const source = pdf.toString('latin1');
  let text = '';
  for (const match of source.matchAll(/stream\r?\n/g)) {
    const from = match.index + match[0].length;
    const content = pdf.subarray(from, source.indexOf('endstream', from));
    try {
      for (const [, hex = ''] of inflateSync(content)
        .toString('latin1')
        .matchAll(/<([0-9a-f]+)>/g))
        text += Buffer.from(hex, 'hex').toString('latin1');
    } catch {
      // A picture, or a font.
    }
  }
  return { text, pictures: source.match(/\/Subtype \/Image/g)?.length ?? 0 };
}

describe('documents for partners', () => {
  let server: TestServer;
  let manager: string;
  let silver: Partner;
  let gold: Partner;
  const members = new Map<Partner, { admin: string; seller: string }>();
  beforeAll(async () => {
    server = await TestServer.start({ env: { LOG_LEVEL: 'error', FILE_MEGABYTES: '3' } });
    const { build } = server;
    manager = await server.signIn((await server.someone(['CHANNEL_MANAGER'])).email);
    const low = await build.tier({ name: 'Silver', rank: 1 });
    const high = await build.tier({ programme: low.programme, name: 'Gold', rank: 2 });
    silver = await build.partner({ name: 'Silverwheel', programme: low.programme, tier: low });
    gold = await build.partner({ name: 'Goldwheel', programme: low.programme, tier: high });
    for (const partner of [silver, gold]) {
      const [admin, seller] = [await build.asPartner('ADMIN', partner), await build.asPartner('SELLER', partner)];
      members.set(partner, {
        admin: await server.signIn(await server.user(admin.person, `admin@${partner.name}.test`.toLowerCase())),
        seller: await server.signIn(await server.user(seller.person, `seller@${partner.name}.test`.toLowerCase())),
      });
    }
  });
  afterAll(() => server?.close());

  const as = (of: Partner, who: 'admin' | 'seller' = 'admin') => members.get(of)?.[who] as string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  async function run(cookie: string, mutation: string, input: object): Promise<any> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const record = mutation.startsWith('partnerBrand')
      ? 'partnerBrand { id name contact logo { id url } }'
      : 'partnerAsset { id versionNumber status url }';
    const { data, errors } = await server.post(
      `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${record} userErrors { code field message } } }`,
      { input },
      { cookie },
    );
    if (errors) return { errors };
    return data.done;
  }
  async function upload(path: string, cookie: string, content: Buffer, name: string): Promise<Response> {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)]), name);
    return server.fetch(path, { method: 'POST', body, headers: { cookie } });
  }
  const get = (path: string, cookie: string) => server.fetch(path, { headers: { cookie } });

  /** A co-branded brochure that is published. */
  async function brochure(title: string, more: object = {}): Promise<{ id: string; url: string }> {
    const { partnerAsset: made } = await run(manager, 'partnerAssetCreate', { title, kind: 'BROCHURE', language: 'en', coBranded: true, ...more });
    await run(manager, 'partnerAssetVersionAdd', { id: made.id, body: 'Ride to work.\n\n- Fast\n- Quiet' });
    return (await run(manager, 'partnerAssetPublish', { id: made.id })).partnerAsset;
  }
  const titles = async (cookie: string) =>
    (await server.post('{ partnerAssets { nodes { title } } }', {}, { cookie })).data.partnerAssets.nodes.map(
      ({ title }: { title: string }) => title,
    );

  test('a brochure is downloaded with the logo and contact of whoever asks, and that is counted', async () => {
    const { url, id } = await brochure('City bicycles');
    const plain = await read(await get(url, as(silver)));
    expect(plain.text).toContain('Silverwheel');
    expect(plain.pictures).toBe(0);
    const uploaded = await upload('/partner-logos', as(silver), PNG, 'logo.png');
    expect(uploaded.status).toBe(201);
    const { id: logoId } = (await uploaded.json()) as { id: string };
    const saved = await run(as(silver), 'partnerBrandSave', { name: 'Silverwheel Bikes', contact: 'Ask Sam\n+43 1 234', logoId });
    expect(saved).toMatchObject({ userErrors: [], partnerBrand: { name: 'Silverwheel Bikes', logo: { id: logoId } } });
    const response = await get(url, as(silver, 'seller'));
    expect(response.headers.get('content-disposition')).toContain('City bicycles.pdf');
    const { text, pictures } = await read(response);
    for (const words of ['City bicycles', 'Ride to work.', 'Quiet', 'Silverwheel Bikes', 'Ask Sam']) expect(text).toContain(words);
    expect(pictures).toBeGreaterThan(0);
    expect((await read(await get(url, as(gold)))).text).not.toContain('Silverwheel');
    const { data } = await server.post(
      'query ($id: ID!) { partnerAsset(id: $id) { downloadCount } partnerAssetDownloads(where: { asset: { id: { eq: $id } } }) { nodes { versionNumber partner { name } person { id } } } }',
      { id },
      { cookie: manager },
    );
    expect(data.partnerAsset.downloadCount).toBe(3);
    expect(data.partnerAssetDownloads.nodes.map(({ partner }: { partner: { name: string } }) => partner.name).sort()).toEqual([
      'Goldwheel',
      'Silverwheel',
      'Silverwheel',
    ]);
    for (const query of ['{ partnerAssetDownloads { totalCount } }', '{ partnerAssets { nodes { downloadCount } } }'])
      expect((await server.post(query, {}, { cookie: as(gold) })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a partner sees what is published for its tier and those below it, and nothing that has expired', async () => {
    const [own, high] = (await server.sql('select relata.type_id($1, id) as id from partner_tier order by rank', ['pti'])) as { id: string }[];
    const secret = await brochure('For gold', { tierId: high?.id });
    await brochure('For silver', { tierId: own?.id });
    const old = await brochure('Of last year', { expiresOn: '2020-12-31' });
    await run(manager, 'partnerAssetCreate', { title: 'In the making', kind: 'GUIDE', language: 'de' });
    expect(await titles(as(silver))).toEqual(['City bicycles', 'For silver']);
    expect(await titles(as(gold))).toEqual(['City bicycles', 'For gold', 'For silver']);
    for (const { url } of [secret, old]) expect((await get(url, as(silver))).status).toBe(404);
    expect((await get(secret.url, as(gold))).status).toBe(200);
    await run(manager, 'partnerAssetArchive', { id: secret.id });
    expect((await get(secret.url, as(gold))).status).toBe(404);
    expect((await get(secret.url, '')).status).toBe(401);
  });

  test('a file is handed out by the way that counts alone, and a version takes the place of the one before', async () => {
    const { partnerAsset: made } = await run(manager, 'partnerAssetCreate', { title: 'Picture', kind: 'PICTURE', language: 'en' });
    expect((await run(manager, 'partnerAssetPublish', { id: made.id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await run(manager, 'partnerAssetVersionAdd', { id: made.id, body: 'x' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['fileId'] },
    ]);
    const ids = [];
    for (const name of ['one.png', 'two.png']) {
      const { id: fileId } = (await (await upload('/partner-asset-files', manager, PNG, name)).json()) as { id: string };
      ids.push(fileId);
      expect((await run(manager, 'partnerAssetVersionAdd', { id: made.id, fileId })).partnerAsset.versionNumber).toBe(ids.length);
    }
    await run(manager, 'partnerAssetPublish', { id: made.id });
    const response = await get(made.url, as(silver));
    expect(response.headers.get('content-disposition')).toContain('two.png');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
    for (const cookie of [as(silver), manager]) expect((await get(`/partner-asset-files/${ids[1]}`, cookie)).status).toBe(404);
    expect(
      (await server.sql('select number from partner_asset_version where asset_id = $1 order by number', [uuidOf('pas', made.id)])).map(
        ({ number }) => number,
      ),
    ).toEqual([1, 2]);
  });

  test('a logo is a picture that can be printed: no SVG, nothing broken, and nobody else’s', async () => {
    expect((await upload('/partner-logos', as(gold), SVG, 'logo.svg')).status).toBe(415);
    expect((await upload('/partner-logos', as(gold), Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;'), 'logo.png')).status).toBe(415);
    const broken = await upload('/partner-logos', as(gold), Buffer.concat([PNG.subarray(0, 20), Buffer.alloc(40)]), 'logo.png');
    if (broken.status === 201) {
      const { id: logoId } = (await broken.json()) as { id: string };
      expect((await run(as(gold), 'partnerBrandSave', { name: 'Gold', logoId })).userErrors).toMatchObject([{ code: 'INVALID', field: ['logoId'] }]);
    } else expect(broken.status).toBe(415);
    const { id: other } = (await (await upload('/partner-logos', as(silver), PNG, 'logo.png')).json()) as { id: string };
    expect((await run(as(gold), 'partnerBrandSave', { name: 'Gold', logoId: other })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['logoId'] },
    ]);
    expect((await upload('/partner-logos', as(gold, 'seller'), PNG, 'logo.png')).status).toBe(403);
    expect((await run(as(gold, 'seller'), 'partnerBrandSave', { name: 'Gold' })).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await run(as(gold), 'partnerAssetCreate', { title: 'x', kind: 'GUIDE', language: 'en' })).errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('a new logo takes the place of the old one, which goes', async () => {
    const { id: logoId } = (await (await upload('/partner-logos', as(silver), PNG, 'new.png')).json()) as { id: string };
    await run(as(silver), 'partnerBrandSave', { name: 'Silverwheel Bikes', logoId });
    const rows = await server.sql(`select name from partner_logo where partner_id = $1`, [uuidOf('par', silver.id)]);
    expect(rows).toEqual([{ name: 'new.png' }]);
    expect((await get(`/partner-logos/${logoId}?show`, as(silver, 'seller'))).status).toBe(200);
    expect((await get(`/partner-logos/${logoId}?show`, as(gold))).status).toBe(404);
  });
});

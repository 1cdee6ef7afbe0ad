import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import S3rver from 's3rver';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import { jobServices, taskNamed } from '../../apps/api/src/core/jobs/jobs.js';
import { freePort, TestServer } from '../../apps/api/src/testing/server.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

/** What is promised of files holds wherever they are kept. */
describe.each(['disk', 's3'] as const)('files, kept on %s', (kept) => {
  let server: TestServer;
  let bucket: { close(): Promise<void> } | undefined;
  const place = mkdtempSync(join(tmpdir(), 'relata-files-'));
  beforeAll(async () => {
    const port = await freePort();
    if (kept === 's3') {
      const store = new S3rver({ port, address: '127.0.0.1', silent: true, directory: place, configureBuckets: [{ name: 'relata', configs: [] }] });
      await store.run();
      bucket = store;
    }
    const s3 = { FILES_BUCKET_URL: `http://127.0.0.1:${port}/relata`, FILES_BUCKET_KEY: 'S3RVER', FILES_BUCKET_SECRET: 'S3RVER' };
    server = await TestServer.start({ env: { LOG_LEVEL: 'error', FILE_MEGABYTES: '1', ...(kept === 's3' ? s3 : { RELATA_HOME: place }) } });
  });
  afterAll(async () => {
    await server?.close();
    await bucket?.close();
    rmSync(place, { recursive: true, force: true });
  });

  let people = 0;
  async function customer() {
    const made = await server.build.asCustomer('MEMBER');
    people += 1;
    const cookie = await server.signIn(await server.user(made.contact.person, `customer${people}-${kept}@example.test`));
    return { ...made, cookie };
  }
  async function agent() {
    const { employee, email } = await server.someone(['SUPPORT_MANAGER']);
    return { employee, cookie: await server.signIn(email) };
  }

  function upload(cookie: string, content: Buffer, name = 'photo.png', headers: Record<string, string> = {}) {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)], { type: 'text/html' }), name);
    return server.fetch('/files', { method: 'POST', body, headers: { cookie, ...headers } });
  }
  async function uploaded(cookie: string, content = PNG, name = 'photo.png'): Promise<string> {
    const response = await upload(cookie, content, name);
    if (response.status !== 201) throw new Error(await response.text());
    return ((await response.json()) as { id: string }).id;
  }
  const get = (path: string, cookie: string, headers: Record<string, string> = {}) => server.fetch(path, { headers: { cookie, ...headers } });
  const takeBack = async (id: string, cookie: string, headers: Record<string, string> = {}) =>
    (await server.fetch(`/files/${id}`, { method: 'DELETE', headers: { cookie, ...headers } })).status;
  const stored = () => readdirSync(place, { recursive: true, encoding: 'utf8' }).join('\n');

  async function sweep(id: string) {
    const pool = new pg.Pool({ connectionString: server.database.url, max: 1 });
    await taskNamed('attachment.sweep')?.({ id: uuidOf('att', id) }, jobServices(pool, server.app));
    await pool.end();
  }

  const OPEN = `mutation ($input: CaseCreateInput!) { caseCreate(input: $input) {
    case { id messages { nodes { attachments { nodes { id name type size sha256 url } } } } } userErrors { code field } } }`;
  async function openWith(cookie: string, ids: string[]) {
    const input = { kind: 'PROBLEM', subject: 'Broken', description: 'See the photo.', attachmentIds: ids };
    const { data } = await server.post(OPEN, { input }, { cookie });
    return data.caseCreate;
  }

  test('a photo goes into a message, and out again as it came, to whoever sees the message', async () => {
    const [{ cookie }, service, stranger] = [await customer(), await agent(), await customer()];
    const id = await uploaded(cookie, PNG, '../../Fahrrad "kaputt" ü.png');
    const made = (await openWith(cookie, [id])).case;
    const [file] = made.messages.nodes[0].attachments.nodes;
    expect(file).toMatchObject({ id, name: 'Fahrrad "kaputt" ü.png', type: 'image/png', size: PNG.length, url: `/files/${id}` });
    for (const who of [cookie, service.cookie]) {
      const response = await get(file.url, who);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(PNG)).toBe(true);
    }
    expect((await get(file.url, stranger.cookie)).status).toBe(404);
    expect((await server.fetch(file.url)).status).toBe(401);
  });

  test('nothing that is handed out runs: it is saved, or shown where it is a picture, in a sandbox and as what it is', async () => {
    const { cookie } = await customer();
    const id = await uploaded(cookie, PNG, 'a"b\r\nset-cookie: x=1;é.png');
    const saved = await get(`/files/${id}`, cookie);
    expect(saved.headers.get('content-disposition')).toBe(
      `attachment; filename="a_bset-cookie: x=1;_.png"; filename*=UTF-8''a%22bset-cookie%3A%20x%3D1%3B%C3%A9.png`,
    );
    for (const response of [saved, await get(`/files/${id}?show`, cookie)]) {
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      await response.arrayBuffer();
    }
    expect((await get(`/files/${id}?show`, cookie)).headers.get('content-disposition')).toMatch(/^inline;/);
    const text = await uploaded(cookie, Buffer.from('just words'), 'words.html');
    const shown = await get(`/files/${text}?show`, cookie);
    expect(shown.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(shown.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  test.each([
    ['a page', HTML, 'photo.png'],
    ['a drawing that can hold scripts', SVG, 'photo.png'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]), 'photo.jpg'],
    ['bytes that are nothing', Buffer.from([0, 1, 2, 3]), 'x.txt'],
  ])('%s is refused, whatever it is called', async (_what, content, name) => {
    const { cookie } = await customer();
    const response = await upload(cookie, content, name);
    expect([response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([
      415,
      'BAD_USER_INPUT',
    ]);
  });

  test('one that is too large, empty or no file at all is refused, and leaves nothing behind', async () => {
    const { cookie } = await customer();
    const before = stored();
    expect((await upload(cookie, Buffer.concat([PNG, Buffer.alloc(1_100_000)]))).status).toBe(413);
    expect((await upload(cookie, Buffer.alloc(0))).status).toBe(400);
    const none = await server.fetch('/files', { method: 'POST', body: new FormData(), headers: { cookie } });
    expect(none.status).toBe(400);
    const json = await server.fetch('/files', { method: 'POST', body: '{}', headers: { cookie, 'content-type': 'application/json' } });
    expect(json.status).toBeGreaterThanOrEqual(400);
    expect(stored()).toBe(before);
  });

  test('a page of somebody else’s uploads nothing and gets nothing', async () => {
    const { cookie } = await customer();
    expect((await upload(cookie, PNG, 'x.png', { origin: 'https://evil.test' })).status).toBe(403);
    const id = await uploaded(cookie);
    expect((await get(`/files/${id}`, cookie, { origin: 'https://evil.test' })).status).toBe(403);
    expect((await upload('', PNG)).status).toBe(401);
  });

  test('who has no part in cases uploads nothing', async () => {
    const { email } = await server.someone(['FINANCE']);
    expect((await upload(await server.signIn(email), PNG)).status).toBe(403);
  });

  test('what was uploaded is sent by its uploader, once, and seen by nobody before', async () => {
    const [one, two, service] = [await customer(), await customer(), await agent()];
    const id = await uploaded(one.cookie);
    expect((await openWith(two.cookie, [id])).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['attachmentIds', '0'] }]);
    expect((await get(`/files/${id}`, service.cookie)).status).toBe(404);
    expect((await openWith(one.cookie, [id])).userErrors).toEqual([]);
    expect((await openWith(one.cookie, [id])).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await get(`/files/${id}`, service.cookie)).status).toBe(200);
  });

  test('a file of an internal message is as invisible as the message', async () => {
    const [asking, service] = [await customer(), await agent()];
    const made = (await openWith(asking.cookie, [await uploaded(asking.cookie)])).case;
    const id = await uploaded(service.cookie);
    const NOTE = 'mutation ($input: CaseNoteInput!) { caseNote(input: $input) { userErrors { code } } }';
    await server.post(NOTE, { input: { id: made.id, text: 'Look.', attachmentIds: [id] } }, { cookie: service.cookie });
    expect((await get(`/files/${id}`, service.cookie)).status).toBe(200);
    expect((await get(`/files/${id}`, asking.cookie)).status).toBe(404);
  });

  test('what was never sent is removed, and what was sent stays', async () => {
    const { cookie } = await customer();
    const [left, sent] = [await uploaded(cookie), await uploaded(cookie)];
    await openWith(cookie, [sent]);
    for (const id of [left, sent]) await sweep(id);
    expect((await get(`/files/${left}`, cookie)).status).toBe(404);
    expect((await get(`/files/${sent}`, cookie)).status).toBe(200);
    expect([stored().includes(uuidOf('att', left) as string), stored().includes(uuidOf('att', sent) as string)]).toEqual([false, true]);
    await sweep(left);
  });

  test('what was uploaded is taken back by its uploader, with what it holds', async () => {
    const { cookie } = await customer();
    const [id, other] = [await uploaded(cookie), await uploaded(cookie)];
    expect(await takeBack(id, cookie)).toBe(204);
    expect([(await get(`/files/${id}`, cookie)).status, (await get(`/files/${other}`, cookie)).status]).toEqual([404, 200]);
    await server.runJobs();
    expect([stored().includes(uuidOf('att', id) as string), stored().includes(uuidOf('att', other) as string)]).toEqual([false, true]);
    expect((await openWith(cookie, [id])).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await takeBack(id, cookie)).toBe(404);
  });

  test('somebody has thirty files that are in no message; each that is taken back makes room', async () => {
    const { cookie } = await customer();
    let last = '';
    for (let n = 0; n < 30; n += 1) last = await uploaded(cookie);
    expect((await upload(cookie, PNG)).status).toBe(403);
    expect(await takeBack(last, cookie)).toBe(204);
    expect((await upload(cookie, PNG)).status).toBe(201);
  });

  test('nobody takes back what is in a message, or somebody else’s, or from another page', async () => {
    const [one, two, service] = [await customer(), await customer(), await agent()];
    const finance = await server.signIn((await server.someone(['FINANCE'])).email);
    const [sent, loose] = [await uploaded(one.cookie), await uploaded(one.cookie)];
    expect((await openWith(one.cookie, [sent])).userErrors).toEqual([]);
    for (const who of [one, two, service]) expect(await takeBack(sent, who.cookie)).toBe(404);
    for (const who of [two.cookie, service.cookie, finance]) expect(await takeBack(loose, who)).toBe(404);
    expect(await takeBack('att_nonsense', one.cookie)).toBe(404);
    expect(await takeBack(loose, one.cookie, { origin: 'https://evil.test' })).toBe(403);
    expect(await takeBack(loose, '')).toBe(401);
    await server.runJobs();
    for (const id of [sent, loose]) expect((await get(`/files/${id}`, one.cookie)).status).toBe(200);
  });

  test('of what is received nothing stays lying around', () => {
    const incoming = join(kept === 's3' ? server.app.config.home : place, 'files', 'incoming');
    expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([]);
  });
});

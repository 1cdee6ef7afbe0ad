import { createHmac } from 'node:crypto';
import { TEST_PASSWORD, type TestServer } from '../../apps/api/src/testing/server.js';

/** The code of an authenticator app (RFC 6238), `step` half minutes from now; the server takes the one before and the one after. */
export function totp(secret: string, step = 0, now = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + step));
  const hash = createHmac('sha1', base32(secret)).update(counter).digest();
  const offset = (hash.at(-1) as number) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(text: string): Buffer {
  const bits = [...text.toUpperCase().replaceAll('=', '')]
    .map((char) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** What an answer sets, to be sent along; what it takes away is left out. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Sets up an authenticator app, with the code of the moment, and answers the session that goes on. */
export async function enrol(server: TestServer, email: string): Promise<{ secret: string; codes: string[]; cookie: string }> {
  const before = await server.signIn(email);
  const begun = await server.auth('two-factor/enable', { password: TEST_PASSWORD }, { cookie: before });
  const { totpURI, backupCodes } = (await begun.json()) as { totpURI: string; backupCodes: string[] };
  const secret = new URL(totpURI).searchParams.get('secret') as string;
  const done = await server.auth('two-factor/verify-totp', { code: totp(secret) }, { cookie: before });
  if (!done.ok) throw new Error(`Could not set up a second factor: ${done.status} ${await done.text()}`);
  return { secret, codes: backupCodes, cookie: cookiesOf(done) };
}

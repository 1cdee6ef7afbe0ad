import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'relata', secret: 'a secret between the two' };

/** A person at a provider. */
export interface Account {
  sub: string;
  email: string;
  email_verified: boolean;
}

/** The real `oidc-provider`, on a free port; whoever comes is `account`, without being asked. */
export async function startProvider(redirectUris: () => string[]): Promise<{ url: string; as(account: Account): void; close(): Promise<void> }> {
  let account: Account = { sub: 'nobody', email: '', email_verified: false };
  let handle: RequestListener = (_request, response) => response.end();
  const server = createServer((request, response) => handle(request, response));
  const url = await listen(server);
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: redirectUris(),
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    scopes: ['openid', 'email'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => ({ ...account, sub }) }),
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    async loadExistingGrant(ctx: { oidc: { client: { clientId: string }; session: { accountId: string } } }) {
      const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  } as never);
  provider.on('server_error', (_ctx: unknown, error: Error) => console.error(error));
  const callback = provider.callback();
  handle = (request, response) => {
    if (request.url?.startsWith('/interaction/')) return void provider.interactionFinished(request, response, { login: { accountId: account.sub } });
    return void callback(request, response);
  };
  return {
    url,
    as(next) {
      account = next;
    },
    close: () => stop(server),
  };
}

type Token = (claims: JWTPayload, sign: (claims: JWTPayload, header?: Record<string, string>) => Promise<string>) => Promise<string>;

/** A provider that answers what a test says, with a key of its own: for ID tokens that no honest provider makes. */
export async function startForger(): Promise<{
  url: string;
  answer(claims: JWTPayload, token?: Token): void;
  forgerKey: Parameters<SignJWT['sign']>[0];
  close(): Promise<void>;
}> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const { privateKey: forgerKey } = await generateKeyPair('RS256');
  let claims: JWTPayload = {};
  let token: Token = (all, sign) => sign(all);
  let nonce = '';
  const server = createServer(async (request, response) => {
    const json = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    const path = new URL(request.url ?? '/', url);
    if (path.pathname === '/.well-known/openid-configuration')
      return json({
        issuer: url,
        authorization_endpoint: `${url}/auth`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (path.pathname === '/jwks') return json({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] });
    if (path.pathname === '/auth') {
      nonce = path.searchParams.get('nonce') ?? '';
      const back = new URL(path.searchParams.get('redirect_uri') as string);
      back.search = new URLSearchParams({ code: 'code', state: path.searchParams.get('state') as string }).toString();
      return response.writeHead(302, { location: back.href }).end();
    }
    const now = Math.floor(Date.now() / 1000);
    const all = { iss: url, aud: CLIENT.id, iat: now, exp: now + 60, nonce, ...claims };
    const sign = (body: JWTPayload, header = {}) => new SignJWT(body).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header }).sign(privateKey);
    return json({ access_token: 'access', token_type: 'Bearer', id_token: await token(all, sign) });
  });
  const url = await listen(server);
  return {
    url,
    forgerKey,
    answer(next, how = (all, sign) => sign(all)) {
      claims = next;
      token = how;
    },
    close: () => stop(server),
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

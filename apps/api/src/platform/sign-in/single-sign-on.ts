import { APIError, type BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, isAPIError } from 'better-auth/api';
import { expireCookie, setSessionCookie } from 'better-auth/cookies';
import * as oidc from 'openid-client';
import type pg from 'pg';
import { z } from 'zod';
import { toTypeId, uuidOf } from '../../core/index.js';
import { callerOf } from './caller.js';
import type { Journal } from './journal.js';
import { type Provider, Providers } from './providers.js';
import { type Claims, NotVouched, personOf } from './vouched.js';

const MINUTES = 10;

/** What is kept between leaving for the provider and coming back; used up by coming back. */
interface Journey {
  provider: string;
  nonce: string;
  verifier: string;
}

interface Settings {
  publicUrl: string;
  secret: string;
  production: boolean;
}

/**
 * Signing in through one's company, by the authorization code flow of OpenID Connect with PKCE, state and nonce. The
 * state is bound to the browser by a signed cookie and used up when it comes back. Who comes back is looked up by
 * `personOf`; nobody is made.
 */
export function singleSignOn(pool: pg.Pool, journal: Journal, settings: Settings): BetterAuthPlugin {
  const providers = new Providers(pool, settings);
  // One address per provider, so that one can't pass off its answer as another's.
  const addressOf = (id: string) => `${settings.publicUrl}/auth/sso/callback/${toTypeId('idp', id)}`;

  const start = createAuthEndpoint('/sso/start', { method: 'POST', body: z.object({ email: z.email().max(320) }) }, async (ctx) => {
    const { email } = ctx.body;
    const provider = await providers.ofAddress(email);
    if (!provider)
      throw new APIError('NOT_FOUND', { code: 'NO_PROVIDER', message: 'There is no sign-in through a company for this address. Use your password.' });
    const configuration = await providers.configuration(provider).catch((err: unknown) => {
      ctx.context.logger.error(`The sign-in of ${provider.name} can't be reached`, err);
      throw new APIError('BAD_GATEWAY', { code: 'PROVIDER_AWAY', message: `The sign-in of ${provider.name} can’t be reached. Try again later.` });
    });
    const state = oidc.randomState();
    const journey: Journey = { provider: provider.id, nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    await ctx.context.internalAdapter.createVerificationValue({
      identifier: `sso-${state}`,
      value: JSON.stringify(journey),
      expiresAt: new Date(Date.now() + MINUTES * 60_000),
    });
    const cookie = ctx.context.createAuthCookie('sso', { maxAge: MINUTES * 60 });
    await ctx.setSignedCookie(cookie.name, state, ctx.context.secret, cookie.attributes);
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: addressOf(provider.id),
      scope: 'openid email',
      state,
      nonce: journey.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
      login_hint: email,
    });
    return ctx.json({ url: url.href });
  });

  const callback = createAuthEndpoint('/sso/callback/:provider', { method: 'GET', requireRequest: true }, async (ctx) => {
    const caller = callerOf(ctx.headers);
    const cookie = ctx.context.createAuthCookie('sso', { maxAge: MINUTES * 60 });
    const expected = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
    expireCookie(ctx, cookie);
    let provider: Provider | null = null;
    try {
      const query = new URL(ctx.request.url).searchParams;
      const state = query.get('state');
      if (!state || state !== expected) throw new NotVouched('the state is not of this browser');
      const journey = journeyOf(await ctx.context.internalAdapter.consumeVerificationValue(`sso-${state}`), ctx.params.provider);
      provider = await providers.byId(journey.provider);
      if (!provider) throw new NotVouched('the provider is switched off');
      const claims = await claimsOf(await providers.configuration(provider), new URL(`${addressOf(provider.id)}?${query}`), journey, state);
      const person = await personOf(pool, provider, claims);
      if (!person.linked) {
        await ctx.context.internalAdapter.linkAccount({ userId: person.id, ...person.account });
        await journal.done({ act: 'SINGLE_SIGN_ON_LINKED', userId: person.id, ...caller, details: { provider: provider.name } });
      }
      const session = await ctx.context.internalAdapter.createSession(person.id, false, { method: `sso:${provider.id}` }, true);
      const user = await ctx.context.internalAdapter.findUserById(person.id);
      if (!session || !user) throw new NotVouched('no session');
      const before = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret);
      if (before) await ctx.context.internalAdapter.deleteSession(before);
      await setSessionCookie(ctx, { session, user });
      await journal.done({ act: 'SIGN_IN', userId: user.id, ...caller, details: { by: provider.name } });
    } catch (err) {
      journal.refused({ of: 'single sign-on', ...caller, ...whyNot(err, provider) });
      throw ctx.redirect(`${settings.publicUrl}/sign-in?problem=${isAPIError(err) ? 'closed' : 'sso'}`);
    }
    throw ctx.redirect(`${settings.publicUrl}/sign-in?done=1`);
  });

  return { id: 'relata-sso', endpoints: { ssoStart: start, ssoCallback: callback } };
}

/** What was kept when they left, where it is still good and they come back from where they went. */
function journeyOf(kept: { value: string; expiresAt: Date } | null, provider: string): Journey {
  const journey = kept && kept.expiresAt > new Date() ? (JSON.parse(kept.value) as Journey) : null;
  if (!journey || journey.provider !== uuidOf('idp', provider)) throw new NotVouched('the state was used or is of another provider');
  return journey;
}

/** For the audit log: who it concerns, and what a library or we found wrong. */
function whyNot(err: unknown, provider: Provider | null) {
  const reason = isAPIError(err) ? String(err.body?.code) : (err as Error).message;
  return { userId: err instanceof NotVouched ? err.userId : null, code: 'NOT_VOUCHED', message: `${provider?.name ?? 'No provider'}: ${reason}` };
}

/** Exchanges the code and checks the ID token: signature, issuer, audience, age, nonce. The address may stand in the user info alone. */
async function claimsOf(configuration: oidc.Configuration, url: URL, { nonce, verifier }: Journey, state: string): Promise<Claims> {
  const tokens = await oidc.authorizationCodeGrant(configuration, url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new NotVouched('there is no ID token');
  if (claims.email !== undefined || !configuration.serverMetadata().userinfo_endpoint) return claims;
  const { email, email_verified } = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { ...claims, email, email_verified };
}

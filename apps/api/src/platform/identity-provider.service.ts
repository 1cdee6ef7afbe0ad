import { symmetricEncrypt } from 'better-auth/crypto';
import { assign, Forbidden, load, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { IdentityProvider } from './identity-provider.entity.js';
import type { IdentityProviderCreateInput, IdentityProviderUpdateInput } from './identity-provider.inputs.js';

const DOMAIN = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))+$/;

export async function createProvider(tx: Tx, input: IdentityProviderCreateInput): Promise<IdentityProvider> {
  refuseClients(tx);
  const provider = new IdentityProvider();
  await assign(tx, provider, input);
  check(tx, provider);
  await tx.em.persist(provider).flush();
  await keepSecret(tx, provider, input.clientSecret);
  return provider;
}

export async function updateProvider(tx: Tx, input: IdentityProviderUpdateInput): Promise<IdentityProvider> {
  refuseClients(tx);
  const provider = await load(tx, IdentityProvider, input);
  // The secret is for who it was given to: nobody sends it elsewhere by changing the address alone.
  if (input.issuer && input.issuer !== provider.issuer && !input.clientSecret)
    throw new Refused(UserErrorCode.REQUIRED, 'Another issuer takes another secret; give it too.', 'clientSecret');
  await assign(tx, provider, input);
  check(tx, provider);
  await tx.em.flush();
  if (input.clientSecret != null) await keepSecret(tx, provider, input.clientSecret);
  return provider;
}

/** Whoever sets up a provider can sign in as anybody of its domains. */
function refuseClients(tx: Tx): void {
  if (tx.ctx.principal.kind === 'app') throw new Forbidden('Sign-ins of companies are set up by people who are signed in, not by API clients.');
}

function check(tx: Tx, provider: IdentityProvider): void {
  provider.domains = [...new Set(provider.domains.map((domain) => domain.trim().toLowerCase()))];
  if (provider.domains.length === 0 || !provider.domains.every((domain) => DOMAIN.test(domain)))
    throw new Refused(UserErrorCode.INVALID, 'Name at least one domain, each such as example.com.', 'domains');
  if (tx.ctx.app.config.production && !provider.issuer.startsWith('https:'))
    throw new Refused(UserErrorCode.INVALID, 'The issuer is reached over https.', 'issuer');
}

async function keepSecret(tx: Tx, provider: IdentityProvider, secret: string): Promise<void> {
  if (secret.trim() === '' || secret.length > 500) throw new Refused(UserErrorCode.INVALID, 'The secret has 1 to 500 characters.', 'clientSecret');
  const kept = await symmetricEncrypt({ key: tx.ctx.app.config.secret, data: secret });
  await tx.sql('select relata.keep_provider_secret($1, $2)', [uuidOf('idp', provider.id), kept]);
}

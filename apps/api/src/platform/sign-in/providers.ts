import { symmetricDecrypt } from 'better-auth/crypto';
import * as oidc from 'openid-client';
import type pg from 'pg';

/** A provider as the sign-in knows it. */
export interface Provider {
  id: string;
  name: string;
  issuer: string;
  client_id: string;
  secret: string;
  domains: string[];
  changed_at: Date;
}

const KEEP_MS = 600_000;
const PATIENCE_SECONDS = 10;

/** Companies' own sign-ins, and what their discovery documents say, kept for ten minutes. One that is away is asked again at the next try. */
export class Providers {
  private readonly known = new Map<string, { until: number; configuration: Promise<oidc.Configuration> }>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly settings: { secret: string; production: boolean },
  ) {}

  ofAddress = (email: string): Promise<Provider | null> => this.one(email.slice(email.lastIndexOf('@') + 1), null);
  byId = (id: string): Promise<Provider | null> => this.one(null, id);

  configuration(provider: Provider): Promise<oidc.Configuration> {
    const key = `${provider.id} ${provider.changed_at.toISOString()}`;
    const kept = this.known.get(key);
    if (kept && kept.until > Date.now()) return kept.configuration;
    const configuration = this.discover(provider);
    if (this.known.size > 1000) this.known.clear();
    this.known.set(key, { until: Date.now() + KEEP_MS, configuration });
    configuration.catch(() => this.known.delete(key));
    return configuration;
  }

  private async one(domain: string | null, id: string | null): Promise<Provider | null> {
    const { rows } = await this.pool.query<Provider>('select * from auth.providers($1, $2)', [domain, id]);
    return rows[0] ?? null;
  }

  private async discover({ issuer, client_id, secret }: Provider): Promise<oidc.Configuration> {
    const url = new URL(issuer);
    const insecure = url.protocol === 'http:' && !this.settings.production;
    const clientSecret = await symmetricDecrypt({ key: this.settings.secret, data: secret });
    // Basic is what a provider takes that doesn't say.
    const found = await oidc.discovery(url, client_id, undefined, undefined, {
      timeout: PATIENCE_SECONDS,
      execute: insecure ? [oidc.allowInsecureRequests] : [],
    });
    const methods = found.serverMetadata().token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authentication = methods.includes('client_secret_basic') ? oidc.ClientSecretBasic(clientSecret) : oidc.ClientSecretPost(clientSecret);
    const configuration = new oidc.Configuration(found.serverMetadata(), client_id, undefined, authentication);
    configuration.timeout = PATIENCE_SECONDS;
    if (insecure) oidc.allowInsecureRequests(configuration);
    // TLS would do by the standard; the signature is checked besides.
    oidc.enableNonRepudiationChecks(configuration);
    return configuration;
  }
}

import { assign, Forbidden, load, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { SCOPES } from '../core/policy/roles.js';
import { currentEmployee } from '../directory/index.js';
import { ApiClient } from './api-client.entity.js';
import type { ApiClientCreateInput, ApiClientRevokeInput } from './api-client.inputs.js';
import { apiKeyHash, newApiKey } from './api-key.js';

const SHOWN = 12;

/** The client and its key, which is nowhere else from then on. */
export async function createApiClient(tx: Tx, input: ApiClientCreateInput): Promise<{ client: ApiClient; key: string }> {
  const maker = currentEmployee(tx);
  // Or else a narrow key could make itself a wider one.
  if (tx.ctx.principal.kind !== 'employee' || !maker) throw new Forbidden('API clients are made by people who are signed in, not by API clients.');
  const scopes = [...new Set(input.scopes)];
  const unknown = scopes.filter((scope) => !(SCOPES as string[]).includes(scope));
  if (unknown.length > 0)
    throw new Refused(UserErrorCode.INVALID, `There is no scope ${unknown.join(', ')}. There are: ${SCOPES.join(', ')}.`, 'scopes');
  if (scopes.length === 0) throw new Refused(UserErrorCode.REQUIRED, 'Name at least one scope.', 'scopes');
  if (input.expiresAt && input.expiresAt <= new Date()) throw new Refused(UserErrorCode.INVALID, 'The key must expire in the future.', 'expiresAt');
  const client = new ApiClient();
  await assign(tx, client, input);
  const key = newApiKey();
  client.scopes = scopes;
  client.expiresAt = input.expiresAt ?? null;
  client.keyStart = key.slice(0, SHOWN);
  client.createdBy = maker;
  await tx.em.persist(client).flush();
  await tx.sql('select relata.give_api_key($1, $2)', [uuidOf('apc', client.id), apiKeyHash(key)]);
  return { client, key };
}

export async function revokeApiClient(tx: Tx, input: ApiClientRevokeInput): Promise<ApiClient> {
  const client = await load(tx, ApiClient, input);
  client.revokedAt ??= new Date();
  return client;
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The built API, typed by its sources: Node runs these files by stripping their types, which is not enough for the
 * decorators of the API.
 */
const dist = join(import.meta.dirname, '../../apps/api/dist');
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(dist, path)).href);

export const config = (await load('config.js')) as typeof import('../../apps/api/src/config.js');
export const embedded = (await load('core/database/embedded.js')) as typeof import('../../apps/api/src/core/database/embedded.js');
export const ids = (await load('core/ids.js')) as typeof import('../../apps/api/src/core/ids.js');
export const logins = (await load('core/database/logins.js')) as typeof import('../../apps/api/src/core/database/logins.js');
export const principals = (await load('core/policy/principal.js')) as typeof import('../../apps/api/src/core/policy/principal.js');
export const sessions = (await load('core/database/session.js')) as typeof import('../../apps/api/src/core/database/session.js');

/** Only what makes or serves the whole graph needs these. */
export const graphModule = async () => (await load('graph.js')) as typeof import('../../apps/api/src/graph.js');
export const migrateModule = async () => (await load('core/database/migrate.js')) as typeof import('../../apps/api/src/core/database/migrate.js');
export const serverModule = async () => (await load('core/server.js')) as typeof import('../../apps/api/src/core/server.js');
export const shieldModule = async () => (await load('core/policy/shield.js')) as typeof import('../../apps/api/src/core/policy/shield.js');
export const startModule = async () => (await load('core/start.js')) as typeof import('../../apps/api/src/core/start.js');
export const signInModule = async () => (await load('platform/sign-in.js')) as typeof import('../../apps/api/src/platform/sign-in.js');

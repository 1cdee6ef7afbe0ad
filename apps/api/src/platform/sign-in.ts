import type { FastifyInstance } from 'fastify';
import type { App } from '../core/context.js';
import type { Identify } from '../core/server.js';

/** What the server start needs of the sign-in: `createServer({ app, schema, identify, routes })`, and `close` at its end. */
export interface SignIn {
  /** Who calls, from a session cookie or an API key; null: nobody. */
  identify: Identify;
  /** The routes under `/auth/`. */
  routes(server: FastifyInstance): Promise<void>;
  close(): Promise<void>;
}

export interface NewUser {
  /** Id of a person, `per_…`. One person has at most one sign-in. */
  personId: string;
  email: string;
  password: string;
}

/** Starts the sign-in on a migrated database. `databaseUrl` is the administrator's; it connects as `relata_auth`. */
export async function createSignIn(_app: App, _databaseUrl: string): Promise<SignIn> {
  throw new Error('not yet built');
}

/** Makes a sign-in with a password, for the demo company and tests. In production people are invited and set their own. */
export async function createUser(_app: Pick<App, 'config'>, _databaseUrl: string, _user: NewUser): Promise<void> {
  throw new Error('not yet built');
}

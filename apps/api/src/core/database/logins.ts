import { createHmac } from 'node:crypto';

/**
 * The sign-ins to the database. None of them owns a table.
 * - `relata_api` serves requests: it may read nothing until it takes a principal's role.
 * - `relata_auth` reads and writes the schema `auth`, for sign-in.
 * - `relata_worker` runs jobs and imports: it may take the role of the system.
 */
export const LOGINS = ['relata_api', 'relata_auth', 'relata_worker'] as const;
export type Login = (typeof LOGINS)[number];

/** Passwords follow from the secret, so that every process of an installation knows them without sharing a file. */
export const loginPassword = (secret: string, login: Login): string => createHmac('sha256', secret).update(`database:${login}`).digest('base64url');

/** The administrator's URL with another sign-in. */
export function loginUrl(adminUrl: string, secret: string, login: Login): string {
  const url = new URL(adminUrl);
  url.username = login;
  url.password = loginPassword(secret, login);
  return url.toString();
}

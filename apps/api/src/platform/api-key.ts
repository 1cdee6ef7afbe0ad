import { createHash, randomBytes } from 'node:crypto';

const KEY = /^relata_[\w-]{43}$/;

/** A new key: 256 random bits, so that a fast hash of it says nothing about it. */
export const newApiKey = (): string => `relata_${randomBytes(32).toString('base64url')}`;

export const isApiKey = (text: string): boolean => KEY.test(text);

/** What is kept of a key. */
export const apiKeyHash = (key: string): string => createHash('sha256').update(key).digest('base64url');

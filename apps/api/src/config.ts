import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Settings, all from the environment. Anything unusable is refused at the start with one line per setting. */
const whole = (fallback: number, min: number, max: number) => z.coerce.number().int().min(min).max(max).default(fallback);

const Environment = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('production needs RELATA_SECRET and has no demo company and no GraphiQL'),
  PORT: whole(4000, 0, 65_535).describe('port to listen on'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address to listen on'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('address under which people reach Relata; http://HOST:PORT unless set'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('a PostgreSQL 15 or later, as a user who may create roles; the embedded one unless set'),
  DATABASE_POOLER_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('a PgBouncer before that database, which requests then go through; user and password in it are not used'),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((value) => value.split(',').map((url) => url.trim()))
    .pipe(z.array(z.url({ protocol: /^postgres(ql)?$/ })))
    .optional()
    .describe('streaming replicas of that database, separated by commas, for reads; user and password in them are not used'),
  RELATA_HOME: z.string().min(1).default('.relata').describe('folder for data, mail and secrets'),
  RELATA_SECRET: z.string().min(32, 'must have at least 32 characters').optional().describe('signs sessions and derives the database passwords'),
  FILE_MEGABYTES: whole(25, 1, 1000).describe('megabytes that an uploaded file may have'),
  FILES_BUCKET_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('bucket of an S3-compatible store for files, as https://host/bucket; without it they are in RELATA_HOME/files'),
  FILES_BUCKET_REGION: z.string().min(1).default('us-east-1').describe('its region'),
  FILES_BUCKET_KEY: z.string().optional().describe('its access key'),
  FILES_BUCKET_SECRET: z.string().optional().describe('the secret of that key'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('mail server; without it mails land as files in RELATA_HOME/mail'),
  MAIL_FROM: z.string().default('Relata <relata@localhost>').describe('sender of mails'),
  SUPPORT_ADDRESS: z.email().optional().describe('address of the service desk, in mails about cases; that of MAIL_FROM unless set'),
  REPLY_TOKEN: z
    .enum(['address', 'subject'])
    .default('address')
    .describe('where mails about cases carry the token that answers are known by: support+token@…, or the subject'),
  IMAP_URL: z
    .url({ protocol: /^imaps?$/ })
    .optional()
    .describe('mailbox of the service desk, `imaps://user:password@host/INBOX`; without it no mail comes in'),
  IMAP_DONE_FOLDER: z.string().min(1).default('Relata').describe('folder of that mailbox into which a mail goes once it is recorded'),
  IMAP_POLL_SECONDS: whole(60, 1, 3_600).describe('seconds between two looks into the mailbox, where the server does not tell at once'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('least level that is logged'),
  DATABASE_POOL: whole(10, 1, 200).describe('connections of one API process for reads, and as many for writes'),
  PREPARED_STATEMENTS: z
    .enum(['on', 'off'])
    .optional()
    .describe('on, but off behind a DATABASE_POOLER_URL unless set; a PgBouncer from 1.21 on can do them'),
  WORKER: z.enum(['on', 'off']).default('on').describe('off: this process runs no jobs'),
  ADMIN_EMAIL: z.email().optional().describe('invited by mail as the administrator of a company that has none'),
  DEMO: z.enum(['on', 'off']).default('on').describe('off: an empty database stays empty; in production it always does'),
  RATE_CAPACITY: whole(50_000, 100, 1_000_000_000).describe('cost points that a principal may spend at once'),
  RATE_PER_SECOND: whole(2_000, 1, 1_000_000_000).describe('cost points that come back each second'),
  SESSION_IDLE_MINUTES: whole(720, 5, 43_200).describe('minutes without use after which a session ends'),
  SESSION_HOURS: whole(168, 1, 2_160).describe('hours after which a session ends in any case'),
  SECOND_FACTOR_ROLES: z
    .string()
    .transform((text) => text.split(',').map((name) => name.trim().toUpperCase()))
    .pipe(z.array(z.string().regex(/^[A-Z_]+$/, 'must be roles such as ADMIN,FINANCE')))
    .optional()
    .describe('employees with one of these roles, `ADMIN,FINANCE,HR`, need a second factor'),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((address) => address.trim()))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'must be addresses or networks such as 10.0.0.0/8')))
    .optional()
    .describe('addresses of reverse proxies, with commas, whose X-Forwarded-For is believed'),
  COMPANY_LETTERHEAD: z
    .string()
    .default('Relata')
    .transform((text) => text.split(';').map((line) => line.trim()))
    .pipe(z.array(z.string().min(1).max(120)).max(8))
    .describe('lines above invoices, separated by semicolons: name, address, tax number, bank'),
  COMPANY_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD')
    .default('USD')
    .describe('currency of sums'),
});

export type Config = Omit<z.infer<typeof Environment>, 'RELATA_SECRET' | 'PUBLIC_URL' | 'PREPARED_STATEMENTS'> & {
  PREPARED_STATEMENTS: 'on' | 'off';
  home: string;
  secret: string;
  publicUrl: string;
  production: boolean;
};

/** Each setting with its meaning and its default, for docs/operations.md. */
export const settings = Object.entries(Environment.shape).map(([name, schema]) => ({
  name,
  meaning: schema.description ?? '',
  default: schema.safeParse(undefined).data,
}));

export class ConfigError extends Error {}

/** Reads the settings, with whatever a caller puts in their place. */
export function loadConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues
        .map((issue) => `${issue.path.join('.')}: ${issue.message}${shown(given[issue.path[0] as string], issue.path[0] as string)}`)
        .join('\n'),
    );
  const { RELATA_SECRET, PUBLIC_URL, PREPARED_STATEMENTS = parsed.data.DATABASE_POOLER_URL ? 'off' : 'on', ...rest } = parsed.data;
  const production = rest.NODE_ENV === 'production';
  if (production && !RELATA_SECRET) throw new ConfigError('RELATA_SECRET: must be set in production, to at least 32 random characters');
  if (rest.FILES_BUCKET_URL && !(rest.FILES_BUCKET_KEY && rest.FILES_BUCKET_SECRET))
    throw new ConfigError('FILES_BUCKET_URL: needs FILES_BUCKET_KEY and FILES_BUCKET_SECRET to sign in there');
  const home = resolve(rest.RELATA_HOME);
  return {
    ...rest,
    PREPARED_STATEMENTS,
    home,
    production,
    secret: RELATA_SECRET ?? keptSecret(home),
    publicUrl: PUBLIC_URL ?? `http://${rest.HOST}:${rest.PORT}`,
  };
}

/** Shows what was given, unless it may hold a password. */
const shown = (value: unknown, name: string): string => (value === undefined || /SECRET|URL/.test(name) ? '' : ` (it is "${String(value)}")`);

/** On one machine the secret is made once and kept beside the data, so that sessions outlive a restart. */
function keptSecret(home: string): string {
  const file = join(home, 'secret');
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

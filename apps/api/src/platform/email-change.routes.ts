import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { TryLimits } from '../core/auth/tries.js';
import { escaped, page } from '../core/http/page.js';
import { inLanguage } from '../core/index.js';
import type { Auth, Passwords } from './auth.js';
import { tokenHash } from './email-change.jobs.js';
import type { Journal } from './sign-in/journal.js';

export interface EmailChangeSettings {
  auth: Auth;
  pool: pg.Pool;
  journal: Journal;
  passwords: Passwords;
  triesPerMinute: number;
  /** Resolves once every process knows of sessions that have ended. */
  settled: () => Promise<void>;
}

type Asking = FastifyRequest<{ Querystring: { token?: string } }>;
type What = 'confirm' | 'stop';

type PageWords = Record<What, { title: string; question: string; button: string; done: string }> & { lost: string; ended: string; slow: string };
const EN: PageWords = {
  confirm: {
    title: 'Your new e-mail address',
    question: 'Do you want to sign in with this address from now on?',
    button: 'Yes, it is mine',
    done: 'Your address is changed: sign in with the new one from now on.',
  },
  stop: {
    title: 'Not you?',
    question: 'Your address stays or comes back, everyone who is signed in as you is signed out, and your password works no longer.',
    button: 'It was not me: stop it',
    done: 'It is stopped. A mail with a link to a new password is on its way to you.',
  },
  lost: 'It is stopped: everyone who was signed in as you is signed out, and your password works no longer. But somebody else signs in with your address by now, so it could not come back. Tell your administrator, or who invited you, what happened; they invite you anew.',
  ended: 'This link has been used, was replaced by a later one or has expired. Sign in and ask once more.',
  slow: 'Too many tries. Wait a minute.',
};
const DE: PageWords = {
  confirm: {
    title: 'Ihre neue E-Mail-Adresse',
    question: 'Möchten Sie sich ab jetzt mit dieser Adresse anmelden?',
    button: 'Ja, es ist meine',
    done: 'Ihre Adresse ist geändert: melden Sie sich ab jetzt mit der neuen an.',
  },
  stop: {
    title: 'Nicht Sie?',
    question: 'Ihre Adresse bleibt oder kommt zurück, alle, die als Sie angemeldet sind, werden abgemeldet, und Ihr Passwort gilt nicht mehr.',
    button: 'Das war ich nicht: aufhalten',
    done: 'Es ist aufgehalten. Eine Mail mit einem Link zu einem neuen Passwort ist unterwegs zu Ihnen.',
  },
  lost: 'Es ist aufgehalten: alle, die als Sie angemeldet waren, sind abgemeldet, und Ihr Passwort gilt nicht mehr. Mit Ihrer Adresse meldet sich aber inzwischen jemand anders an, sie konnte deshalb nicht zurückkommen. Sagen Sie Ihrem Administrator, oder wer Sie eingeladen hat, was geschehen ist; Sie werden dann neu eingeladen.',
  ended: 'Dieser Link wurde benutzt, durch einen späteren ersetzt oder ist abgelaufen. Melden Sie sich an und fragen Sie noch einmal.',
  slow: 'Zu viele Versuche. Warten Sie eine Minute.',
};
/** Nothing is known of who opens the link but what their browser prefers. */
const wordsOf = ({ headers }: FastifyRequest): PageWords => inLanguage(headers['accept-language'], { en: EN, de: DE });

/** The pages behind the links of a change of address, without a script. A GET changes nothing: programs that look mails through open every link. */
export async function emailChangeRoutes(server: FastifyInstance, settings: EmailChangeSettings): Promise<void> {
  const tries = new TryLimits();
  const work = { confirm, stop };
  await server.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
      for (const what of ['confirm', 'stop'] as const) {
        scope.get(`/${what}`, (request: Asking, reply) => {
          const words = wordsOf(request)[what];
          return send(reply, 200, words.title, question(words, request.query.token ?? ''));
        });
        scope.post(`/${what}`, async (request: Asking, reply) => {
          const words = wordsOf(request);
          const { title } = words[what];
          const { allowed } = await tries.consume(request.ip, { window: 60, max: settings.triesPerMinute });
          if (!allowed) return send(reply, 429, title, alert(words.slow));
          const done = await work[what](settings, tokenHash(request.query.token ?? ''));
          await settings.settled();
          const at = { address: request.ip, requestId: request.id };
          if (!done) {
            settings.journal.refused({ ...at, of: 'e-mail address', code: 'INVALID_TOKEN' });
            return send(reply, 400, title, alert(words.ended));
          }
          const { userId, details } = done;
          await settings.journal.done({ ...at, userId, details, act: what === 'confirm' ? 'EMAIL_CHANGED' : 'EMAIL_CHANGE_STOPPED' });
          return send(reply, 200, title, details?.addressLost ? alert(words.lost) : `<p role="status">${words[what].done}</p>`);
        });
      }
    },
    { prefix: '/auth/email' },
  );
}

interface Done {
  userId: string;
  /** For the audit log. */
  details?: { addressLost: boolean; secondFactorOff: boolean };
}

async function confirm({ pool }: EmailChangeSettings, hash: string): Promise<Done | null> {
  const { rows } = await pool.query<{ who: string | null }>('select auth.confirm_email_change($1) as who', [hash]);
  return rows[0]?.who ? { userId: rows[0].who } : null;
}

interface Stopped {
  user_id: string;
  email: string;
  is_back: boolean;
  factor_gone: boolean;
}

/** The password is worth nothing any more, in the same transaction; the way to a new one goes to the mailbox that stopped it. */
async function stop({ auth, pool, passwords }: EmailChangeSettings, hash: string): Promise<Done | null> {
  const nobodys = await passwords.hash(randomBytes(32).toString('base64url'));
  const { rows } = await pool.query<Stopped>('select * from auth.stop_email_change($1, $2)', [hash, nobodys]);
  const [stopped] = rows;
  if (!stopped) return null;
  if (stopped.is_back) await auth.api.requestPasswordReset({ body: { email: stopped.email } });
  return { userId: stopped.user_id, details: { addressLost: !stopped.is_back, secondFactorOff: stopped.factor_gone } };
}

const alert = (text: string): string => `<p role="alert">${text}</p>`;

const question = (words: PageWords[What], token: string): string =>
  `<p>${words.question}</p><form class="full" method="post" action="?token=${escaped(encodeURIComponent(token))}"><button class="main">${words.button}</button></form>`;

/** The token stands in the address, which no other page may learn. */
const send = (reply: FastifyReply, status: number, title: string, content: string): FastifyReply =>
  reply
    .status(status)
    .headers({ 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer' })
    .send(page(title, `<h1>${title}</h1>${content}`));

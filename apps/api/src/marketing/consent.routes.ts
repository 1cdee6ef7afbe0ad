import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actAsSql } from '../core/database/session.js';
import { escaped, page } from '../core/http/page.js';
import type { App } from '../core/index.js';
import { guestPrincipal } from '../core/policy/principal.js';
import { unsign } from '../core/signed.js';
import { CONFIRM, consentWords, UNSUBSCRIBE, type Words } from './consent.mail.js';

type Asking = FastifyRequest<{ Querystring: { token?: string } }>;

interface Link {
  person: string | null;
  asked: string | null;
  purpose: string | null;
}

/**
 * The pages behind the links of mails, for whoever reads the mailbox: no sign-in, no script. A GET changes nothing, since
 * programs that look mails through open every link; the button, or the mail program's own one click (RFC 8058), does.
 */
export async function consentRoutes(server: FastifyInstance, app: App): Promise<void> {
  await server.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

      scope.get('/confirm', (request: Asking, reply) => showConfirm(app, request, reply));
      scope.post('/confirm', (request: Asking, reply) => confirm(app, request, reply));
      scope.get('/unsubscribe', (request: Asking, reply) => showUnsubscribe(app, request, reply));
      scope.post('/unsubscribe', (request: Asking, reply) => unsubscribe(app, request, reply));
    },
    { prefix: '/consent' },
  );
}

async function showConfirm(app: App, request: Asking, reply: FastifyReply) {
  const found = linkOf(app, request, CONFIRM);
  if ('problem' in found) return refused(request, reply, 'confirm', found.problem);
  const { words, names } = await told(app, request, { person: null, asked: found.ids[0] as string, purpose: null });
  const content =
    names.length === 0
      ? `<p role="status">${words.nothingToConfirm}</p>`
      : `<p>${escaped(words.confirm(names))}</p>${form(request, [['', words.confirmButton]])}`;
  return send(reply, 200, words, 'confirm', content);
}

async function confirm(app: App, request: Asking, reply: FastifyReply) {
  const found = linkOf(app, request, CONFIRM);
  if ('problem' in found) return refused(request, reply, 'confirm', found.problem);
  const [asked] = found.ids as [string];
  const { words } = await told(app, request, { person: null, asked, purpose: null });
  const [row] = await asGuest<{ n: number }>(app, request, 'select relata.confirm_consents($1, $2, $3) as n', [asked, request.ip, agentOf(request)]);
  return send(reply, 200, words, 'confirm', `<p role="status">${row?.n ? words.confirmed : words.nothingToConfirm}</p>`);
}

async function showUnsubscribe(app: App, request: Asking, reply: FastifyReply) {
  const found = linkOf(app, request, UNSUBSCRIBE);
  if ('problem' in found) return refused(request, reply, 'unsubscribe', found.problem);
  const [person, purpose] = found.ids as [string, string];
  const { words, names } = await told(app, request, { person, asked: null, purpose });
  const buttons: [string, string][] = [
    ['', words.unsubscribeButton],
    ['all', words.unsubscribeAll],
  ];
  return send(reply, 200, words, 'unsubscribe', `<p>${escaped(words.unsubscribe(names[0] ?? ''))}</p>${form(request, buttons)}`);
}

async function unsubscribe(app: App, request: Asking, reply: FastifyReply) {
  const found = linkOf(app, request, UNSUBSCRIBE);
  if ('problem' in found) return refused(request, reply, 'unsubscribe', found.problem);
  const [person, purpose] = found.ids as [string, string];
  const all = new URLSearchParams(String(request.body ?? '')).get('what') === 'all';
  await asGuest(app, request, 'select relata.withdraw_consents($1, $2, $3, $4)', [person, all ? null : purpose, request.ip, agentOf(request)]);
  const { words } = await told(app, request, { person, asked: null, purpose });
  return send(reply, 200, words, 'unsubscribe', `<p role="status">${words.unsubscribed}</p>`);
}

const linkOf = (app: App, { query }: Asking, use: string) => unsign(app.config.secret, use, query.token ?? '');
const agentOf = ({ headers }: FastifyRequest): string => headers['user-agent'] ?? '';

/** Whose link it is decides on the language; who it is stays unsaid. */
async function told(app: App, request: Asking, { person, asked, purpose }: Link): Promise<{ words: Words; names: string[] }> {
  const [row] = await asGuest<{ language: string; names: string[] }>(app, request, 'select * from relata.consent_link($1, $2, $3)', [
    person,
    asked,
    purpose,
  ]);
  return { words: consentWords(row?.language), names: row?.names ?? [] };
}

/** Who has the link need not have signed in. The functions take what the signed link says, and no more. */
async function asGuest<T>(app: App, request: FastifyRequest, text: string, values: unknown[]): Promise<T[]> {
  const client = await app.pool.connect();
  try {
    await client.query(`begin; ${actAsSql(guestPrincipal, request.id)}`);
    const { rows } = await client.query(text, values);
    await client.query('commit');
    client.release();
    return rows as T[];
  } catch (error) {
    await client.query('rollback').catch(() => {});
    client.release();
    throw error;
  }
}

const form = ({ query }: Asking, buttons: [value: string, label: string][]): string =>
  `<form class="full" method="post" action="?token=${encodeURIComponent(query.token ?? '')}">${buttons
    .map(([value, label], at) => `<button${at === 0 ? ' class="main"' : ''} name="what" value="${value}">${escaped(label)}</button>`)
    .join('')}</form>`;

/** Nothing is known of who asks but what their browser prefers. */
function refused({ headers }: FastifyRequest, reply: FastifyReply, what: keyof Words['titles'], problem: keyof Words['problems']) {
  const words = consentWords(headers['accept-language']);
  return send(reply, problem === 'EXPIRED' ? 410 : 400, words, what, `<p role="alert">${words.problems[problem]}</p>`);
}

/** The token stands in the address, which no other page may learn. */
const send = (reply: FastifyReply, status: number, words: Words, what: keyof Words['titles'], content: string): FastifyReply =>
  reply
    .status(status)
    .headers({ 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer' })
    .send(
      page(
        words.titles[what],
        `<h1>${words.titles[what]}</h1>${content}<p class="quiet"><a href="/account/preferences">${words.preferences}</a></p>`,
      ),
    );

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { logins, sessions } from './api.ts';
import { identifier, type Principal } from './identity.ts';
import { type Json, type Question, questions } from './questions.ts';
import { serve } from './settings.ts';

/** The limit: node:http and pg, one prepared statement by hand per question, the same role, variables and transaction. */
serve(async ({ adminUrl, secret, identity, given, pool: max }) => {
  const pool = new pg.Pool({ connectionString: logins.loginUrl(adminUrl, secret, 'relata_api'), max });
  const known = new Map(questions(given).map((question) => [question.name as string, question]));
  const identify = identifier(identity);

  const respond = (response: ServerResponse, status: number, body: string) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse, text: string) => {
    const principal = identify(request.headers.cookie);
    if (!principal) return respond(response, 401, '{}');
    const { operationName, variables } = JSON.parse(text) as { operationName: string; variables: Json };
    const question = known.get(operationName);
    if (!question) return respond(response, 400, '{}');
    respond(response, 200, JSON.stringify({ data: await ask(pool, principal, question, variables) }));
  };

  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      handle(request, response, text).catch((error: unknown) => {
        console.error(error);
        respond(response, 500, '{}');
      });
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
});

async function ask(pool: pg.Pool, principal: Principal, question: Question, variables: Json): Promise<Json> {
  const client = await pool.connect();
  try {
    await client.query(sessions.beginSql(principal, crypto.randomUUID(), question.write ? '' : 'isolation level repeatable read read only'));
    const { rows } = await client.query({ name: question.name, text: question.sql, values: question.params(variables), types: sessions.rawTypes });
    // Nothing was written by a question: the answer need not wait for the end of its transaction.
    const ended = client.query('commit').then(() => client.release());
    if (question.write) await ended;
    return question.answer(rows);
  } catch (error) {
    client.release(true);
    throw error;
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.js';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const PATIENCE = 10_000;

/**
 * The port of the application. It is taken before anything else happens, so that a port in use is known at once and
 * /health can say that the application is starting; what comes before it is ready, or while it stops, gets a 503.
 */
export class Front {
  private readonly server: Server;
  private handler: Handler = unavailable('starting');
  private running = 0;

  private constructor() {
    this.server = createServer((request, response) => {
      this.running += 1;
      response.once('close', () => {
        this.running -= 1;
      });
      this.handler(request, response);
    });
    // A client that sends its request drop by drop doesn't hold a connection for ever.
    this.server.headersTimeout = 20_000;
    this.server.requestTimeout = 60_000;
  }

  static async open(host: string, port: number): Promise<Front> {
    const front = new Front();
    await new Promise<void>((done, failed) => {
      front.server.once('error', (error: NodeJS.ErrnoException) => failed(new CannotStart(refusal(error, host, port))));
      front.server.listen({ host, port }, done);
    });
    return front;
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  /** From now on requests are answered. */
  serve(handler: Handler): void {
    this.handler = handler;
  }

  /** Takes no new connections, lets running requests finish, and then closes what is left. */
  async close(): Promise<void> {
    this.handler = unavailable('stopping');
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    for (const until = Date.now() + PATIENCE; this.running > 0 && Date.now() < until; ) await sleep(20);
    this.server.closeAllConnections();
    await closed;
  }
}

function refusal({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `PORT: ${port} on ${host} is taken by another program; stop it, or choose another: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `PORT: ${port} needs more rights than this user has; choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST: this machine has no address ${host}.`;
  return `PORT: can't listen on ${host}:${port}: ${message}`;
}

const unavailable =
  (status: 'starting' | 'stopping'): Handler =>
  (request, response) => {
    const body =
      request.url?.split('?')[0] === '/health'
        ? { status }
        : { errors: [{ message: `Relata is ${status}; try again in a moment.`, extensions: { code: 'UNAVAILABLE' } }] };
    response.writeHead(503, { 'content-type': 'application/json; charset=utf-8', 'retry-after': '2', connection: 'close' });
    response.end(JSON.stringify(body));
  };

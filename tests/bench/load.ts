import { connect, type Socket } from 'node:net';
import { numbered } from './numbered.ts';

/**
 * Puts load on a server, in a process of its own: takes what to send, answers what was measured. Each connection is
 * kept alive and sends its next request when the last one is answered. It reads no more of HTTP than it must, since it
 * shares the machine with what it measures; and it measures in microseconds, where the common tools count whole
 * milliseconds.
 */
export interface Load {
  url: string;
  cookie: string;
  bodies: string[];
  connections: number;
  seconds: number;
  /** Goes on until there were as many. */
  atLeast: number;
}

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  requests: number;
  failed: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');
/** In any answer that says that something went wrong: `"errors":[{` and `"userErrors":[{`. */
const ERRORS = Buffer.from('rrors":[{');

/** Reads one answer after the other from a socket; calls back with whether each is a good one. */
function answers(socket: Socket, answered: (good: boolean) => void): void {
  let head: Buffer = Buffer.alloc(0);
  let missing = -1;
  let good = true;
  socket.on('data', (chunk: Buffer) => {
    if (chunk.includes(ERRORS)) good = false;
    if (missing < 0) {
      head = head.length ? Buffer.concat([head, chunk]) : chunk;
      const end = head.indexOf(HEAD_END);
      if (end < 0) return;
      const text = head.toString('latin1', 0, end);
      const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
      if (length === undefined) throw new Error(`The answer has no content-length: ${text}`);
      if (text.slice(9, 12) !== '200') good = false;
      missing = Number(length) - (head.length - end - 4);
      head = Buffer.alloc(0);
    } else missing -= chunk.length;
    if (missing > 0) return;
    missing = -1;
    const wasGood = good;
    good = true;
    answered(wasGood);
  });
}

function run({ url, cookie, bodies, connections, seconds, atLeast }: Load): Promise<Measured> {
  const { hostname, port } = new URL(url);
  const requests = bodies.map((body) => {
    const text = `POST /graphql HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\ncookie: ${cookie}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    return numbered(text) === text ? Buffer.from(text) : text;
  });
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const begin = performance.now();
  const until = begin + seconds * 1000;
  const worker = () =>
    new Promise<void>((done, fail) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      let sent = 0;
      const send = () => {
        sent = performance.now();
        const request = requests[next++ % requests.length] as Buffer | string;
        socket.write(typeof request === 'string' ? numbered(request) : request);
      };
      answers(socket, (good) => {
        const now = performance.now();
        if (good) times.push(now - sent);
        else failed += 1;
        if (now < until || times.length + failed < atLeast) return send();
        socket.destroy();
        done();
      });
      socket.once('connect', send);
      socket.once('error', fail);
      socket.once('end', () => fail(new Error('The server closed a connection')));
    });
  return Promise.all(Array.from({ length: connections }, worker)).then(() => {
    const took = (performance.now() - begin) / 1000;
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    return { perSecond: times.length / took, p50: at(0.5), p99: at(0.99), requests: times.length, failed };
  });
}

process.on('message', (load: Load) => {
  run(load).then(
    (measured) => process.send?.(measured),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));

import { type AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Delivered {
  /** Where a bounce would go. */
  returnTo: string;
  to: string[];
  raw: Buffer;
  mail: ParsedMail;
}

/** A real SMTP server that keeps what it is given. */
export class TestSmtp {
  readonly delivered: Delivered[] = [];
  /** Set it to refuse the next recipients: `{ code: 550, message: 'No such user' }`. */
  refusing: { code: number; message: string } | null = null;
  /** Set it to break the connection after the mail was taken, before that is said. */
  breaking = false;

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<TestSmtp> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: (_address, _session, done) => {
        const { refusing } = smtp;
        done(refusing ? Object.assign(new Error(refusing.message), { responseCode: refusing.code }) : null);
      },
      onData: (stream, session, done) => {
        void smtp.take(stream, session).then(() => {
          if (!smtp.breaking) return done();
          smtp.breaking = false;
          for (const { _socket: socket } of server.connections as Set<{ _socket?: Socket }>) socket?.destroy();
        }, done);
      },
    });
    const smtp = new TestSmtp(server);
    server.on('error', () => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return smtp;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** The last mail to somebody. */
  lastTo(address: string): Delivered {
    const found = this.delivered.findLast(({ to }) => to.includes(address));
    if (!found) throw new Error(`No mail went to ${address}`);
    return found;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async take(
    stream: AsyncIterable<Buffer>,
    { envelope }: { envelope: { mailFrom: false | { address: string }; rcptTo: { address: string }[] } },
  ) {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const returnTo = envelope.mailFrom ? envelope.mailFrom.address : '';
    this.delivered.push({ returnTo, to: envelope.rcptTo.map(({ address }) => address), raw, mail: await simpleParser(raw) });
  }
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { freePort } from './server.js';

const BINARY = '/usr/sbin/dovecot';
/** Where it is missing, tests that read a mailbox are skipped: `apt-get install dovecot-imapd`. */
export const hasDovecot = existsSync(BINARY);

/** A real IMAP server with an empty mailbox, as an ordinary user, on a free port of this machine. */
export class Dovecot {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async start(): Promise<Dovecot> {
    const folder = mkdtempSync(join(tmpdir(), 'relata-dovecot-'));
    const port = await freePort();
    const { uid, gid, user, group } = ordinaryUser();
    for (const each of ['run', 'state', 'mail']) mkdirSync(join(folder, each));
    writeFileSync(join(folder, 'dovecot.conf'), settings(folder, port, { uid, gid, user, group }));
    for (const each of ['.', 'run', 'state', 'mail']) chownSync(join(folder, each), uid, gid);
    chmodSync(folder, 0o700);
    const child = spawn(BINARY, ['-F', '-c', join(folder, 'dovecot.conf')], { uid, gid, stdio: 'ignore' });
    const server = new Dovecot(child, folder, port);
    await server.ready();
    return server;
  }

  get url(): string {
    return `imap://support:secret@127.0.0.1:${this.port}/INBOX`;
  }

  /** Puts mails into the inbox, as if they had come. */
  async deliver(...mails: (string | Buffer)[]): Promise<void> {
    await this.client(async (client) => {
      for (const mail of mails) await client.append('INBOX', mail);
    });
  }

  /** How many mails are in a folder. */
  count(folder: string): Promise<number> {
    return this.client(async (client) => {
      const status = await client.status(folder, { messages: true });
      return status ? (status.messages ?? 0) : 0;
    });
  }

  async client<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: this.port,
      secure: false,
      auth: { user: 'support', pass: 'secret' },
      logger: false,
      disableAutoIdle: true,
    });
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    if (this.child.exitCode === null) await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (this.child.exitCode !== null || this.child.signalCode) break;
      if (await answers(this.port)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const log = join(this.folder, 'dovecot.log');
    throw new Error(`dovecot does not answer: ${existsSync(log) ? readFileSync(log, 'utf8') : 'no log'}`);
  }
}

/** Dovecot keeps no mails of root's. */
function ordinaryUser(): { uid: number; gid: number; user: string; group: string } {
  const me = userInfo();
  const user = me.uid === 0 ? 'dovecot' : me.username;
  const id = (...which: string[]) => execFileSync('id', [...which, user], { encoding: 'utf8' }).trim();
  return { user, uid: Number(id('-u')), gid: Number(id('-g')), group: id('-gn') };
}

const settings = (folder: string, port: number, { uid, gid, user, group }: ReturnType<typeof ordinaryUser>): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${folder}/mail
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

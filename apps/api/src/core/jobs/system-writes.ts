import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type App, Context, type Tx } from '../context.js';
import { createOrm } from '../database/orm.js';
import { systemPrincipal } from '../policy/principal.js';
import { inTransaction } from '../write/mutate.js';

/**
 * What jobs write through the services of a domain, as the system. The API's own connections may not act for it, so
 * this has a unit of work on the worker's, made when it is first needed.
 */
export class SystemWrites {
  private orm: MikroORM | null = null;

  constructor(
    private readonly url: string,
    private readonly app: App,
  ) {}

  /** One transaction; what fails in it leaves nothing. */
  readonly run = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    this.orm ??= createOrm(this.url, 2);
    const ctx = new Context({ ...this.app, orm: this.orm }, systemPrincipal, randomUUID());
    try {
      return await inTransaction(ctx, work);
    } finally {
      await ctx.end();
    }
  };

  async close(): Promise<void> {
    await this.orm?.close(true);
    this.orm = null;
  }
}

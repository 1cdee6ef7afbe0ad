import { type DocumentNode, parse, validate } from 'graphql';
import { Context } from '../../../apps/api/src/core/context.js';
import { operationRunner, type RunOperation } from '../../../apps/api/src/core/executor.js';
import type { Principal } from '../../../apps/api/src/core/policy/principal.js';
import type { TestBench } from '../../../apps/api/src/testing/call.js';

export interface Reply {
  data: Record<string, unknown>;
  errors: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Runs documents as anyone. Everyone asks the same ones, so each is parsed, checked and compiled once. */
export class Asker {
  private readonly documents = new Map<string, DocumentNode>();
  private readonly run: RunOperation;

  constructor(
    private readonly bench: TestBench,
    private readonly app = bench.app,
  ) {
    this.run = operationRunner(bench.schema);
  }

  private document(source: string): DocumentNode {
    const known = this.documents.get(source);
    if (known) return known;
    const document = parse(source);
    const invalid = validate(this.bench.schema, document);
    if (invalid.length > 0) throw new Error(`The probe is invalid: ${invalid.map(({ message }) => message).join('; ')}\n${source}`);
    this.documents.set(source, document);
    return document;
  }

  async ask(principal: Principal | null, source: string): Promise<Reply> {
    const ctx = new Context(this.app, principal, crypto.randomUUID());
    try {
      const { data, errors } = await this.run(source, this.document(source), undefined, {}, ctx);
      return JSON.parse(JSON.stringify({ data: data ?? {}, errors: errors ?? [] })) as Reply;
    } finally {
      await ctx.end();
    }
  }
}

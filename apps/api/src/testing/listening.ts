import { setTimeout as sleep } from 'node:timers/promises';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Event = { data: any; errors?: { message: string; extensions: { code?: string } }[] };

/** A client of a subscription, as plain as can be, so that tests see what goes over the wire. */
export class Listening {
  readonly events: Event[] = [];
  /** Everything that came. */
  text = '';
  open = true;

  private constructor(
    readonly response: Response,
    private readonly stopping: AbortController,
  ) {
    void this.read();
  }

  static async to(url: string, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Listening> {
    const stopping = new AbortController();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', origin: url, ...headers },
      body: JSON.stringify({ query, variables }),
      signal: stopping.signal,
    });
    return new Listening(response, stopping);
  }

  get status(): number {
    return this.response.status;
  }

  /** What was refused before the stream began. */
  async code(): Promise<string | undefined> {
    await this.until(() => !this.open);
    return JSON.parse(this.text).errors[0].extensions.code;
  }

  /** The event of this number, once it is there. */
  async event(at: number): Promise<Event> {
    await this.until(() => this.events.length >= at);
    return this.events[at - 1] as Event;
  }

  /** Answers whether it ended within that time. */
  async ended(within = 5_000): Promise<boolean> {
    await this.until(() => !this.open, within).catch(() => {});
    return !this.open;
  }

  stop(): void {
    this.stopping.abort();
  }

  private async until(met: () => boolean, within = 10_000): Promise<void> {
    for (const end = Date.now() + within; !met(); await sleep(10))
      if (Date.now() > end) throw new Error(`Waited in vain; so far came ${this.text || 'nothing'}`);
  }

  private async read(): Promise<void> {
    try {
      const decoder = new TextDecoder();
      for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>) {
        this.text += decoder.decode(chunk, { stream: true });
        const whole = this.text.split('\n\n').slice(0, -1);
        this.events.splice(
          0,
          this.events.length,
          ...whole.flatMap((part) => (part.startsWith('event: next\ndata: ') ? [JSON.parse(part.slice(18)) as Event] : [])),
        );
      }
    } catch {
      // Stopped, or cut off.
    }
    this.open = false;
  }
}

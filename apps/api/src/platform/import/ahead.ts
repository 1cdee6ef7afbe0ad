/**
 * Reads sources one after the other, ahead of who takes them, up to a bound: a source's chunks, then null. What
 * goes wrong in a source comes out where its chunks would have.
 */
const BOUND = 24 * 1024 * 1024;

export async function* ahead(sources: (() => AsyncGenerator<Buffer>)[]): AsyncGenerator<Buffer | null, void, undefined> {
  const queue: (Buffer | null)[] = [];
  let size = 0;
  let failure: { error: unknown } | null = null;
  let over = false;
  let stopped = false;
  let wake = () => {};
  const changed = () => wake();
  const pause = () =>
    new Promise<void>((done) => {
      wake = done;
    });
  let room = () => {};

  const pump = (async () => {
    for (const source of sources) {
      for await (const chunk of source()) {
        queue.push(chunk);
        size += chunk.length;
        changed();
        while (size > BOUND && !stopped) {
          await new Promise<void>((done) => {
            room = done;
          });
        }
        if (stopped) return;
      }
      queue.push(null);
      changed();
    }
  })()
    .catch((error) => {
      failure = { error };
    })
    .finally(() => {
      over = true;
      changed();
    });

  try {
    for (;;) {
      while (queue.length > 0) {
        const chunk = queue.shift() as Buffer | null;
        size -= chunk?.length ?? 0;
        if (size <= BOUND) room();
        yield chunk;
      }
      if (failure) throw (failure as { error: unknown }).error;
      if (over) return;
      await pause();
    }
  } finally {
    stopped = true;
    room();
    await pump;
  }
}

import { SingleBar } from 'cli-progress';
import type { Counts } from './report.js';

export interface Progress {
  start(bytes: number): void;
  read(bytes: number): void;
  /** What is being done now. */
  phase(name: string): void;
  done(name: string, counts: Counts): void;
  end(): void;
}

export const silent: Progress = { start() {}, read() {}, phase() {}, done() {}, end() {} };

/** A bar on a terminal; elsewhere a line per entity, which is also what a log file wants. */
export function commandLineProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar({ stream, format: '{bar} {percentage}% of {size} MB read, {phase}', hideCursor: true, clearOnComplete: true, fps: 8 });
  let running = false;
  let phase = '';
  return {
    start(bytes) {
      shown.start(Math.max(bytes, 1), 0, { phase, size: (bytes / 1e6).toFixed(1) });
      running = true;
    },
    read: (bytes) => shown.increment(bytes, { phase }),
    phase(name) {
      phase = name;
      if (running) shown.update({ phase });
    },
    done() {},
    end() {
      if (running) shown.stop();
      running = false;
    },
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  const since = Date.now();
  let told = 0;
  let total = 0;
  let read = 0;
  const say = (text: string) => stream.write(`${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
  return {
    start(bytes) {
      total = bytes;
      say(`reading ${(bytes / 1e6).toFixed(1)} MB`);
    },
    // A large file would be silent for long.
    read(bytes) {
      read += bytes;
      if (Date.now() - Math.max(told, since) < 5000) return;
      told = Date.now();
      say(`${Math.floor((100 * read) / Math.max(total, 1))} % read`);
    },
    phase() {},
    done: (name, { inserted, updated }) => say(`${name}: ${inserted} made, ${updated} changed`),
    end() {},
  };
}

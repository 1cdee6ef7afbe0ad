import type { Application } from './application.js';
import { ConfigError, loadConfig } from './config.js';
import { CannotStart } from './core/cannot-start.js';

/** `npm start`: runs the application until Ctrl-C. Once stops it in order, twice at once. */
const begun = performance.now();
const stopping = new AbortController();
let running: Application | undefined;

process.title = 'relata';
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

async function stop(): Promise<void> {
  if (stopping.signal.aborted) {
    console.error('Stopped at once.');
    process.exit(130);
  }
  // A start that is under way sees this at its next step, and takes back what it has done.
  stopping.abort();
  console.log('\nStopping; Ctrl-C again stops at once.');
  if (running) await end(running);
}

async function end(application: Application): Promise<never> {
  try {
    await application.stop();
    process.exit(0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}

try {
  const config = loadConfig();
  console.log('Relata is starting …');
  // Loaded only now: wrong settings are told at once.
  const { startApplication } = await import('./application.js');
  const { introduce } = await import('./introduce.js');
  running = await startApplication(config, (line) => console.log(`  ${line}`), stopping.signal);
  if (stopping.signal.aborted) await end(running);
  console.log(introduce(config, running, performance.now() - begun));
} catch (error) {
  if (stopping.signal.aborted) process.exit(0);
  // What the user can do something about is said in a line; a fault of ours comes with its stack.
  console.error(error instanceof ConfigError || error instanceof CannotStart ? error.message : error);
  process.exit(1);
}

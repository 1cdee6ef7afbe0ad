import { type Application, startApplication } from './application.js';
import { ConfigError, loadConfig } from './config.js';
import { CannotStart } from './core/database/open.js';
import { introduce } from './introduce.js';

/** `npm start`: runs the application until Ctrl-C. Once stops it in order, twice at once. */
const begun = performance.now();
const say = (line: string) => console.log(`  ${line}`);
const aborting = new AbortController();
let running: Application | undefined;

async function stop(): Promise<void> {
  if (aborting.signal.aborted) {
    console.error('Stopped at once.');
    process.exit(130);
  }
  aborting.abort();
  console.log('\nStopping; Ctrl-C again stops at once.');
  if (!running) return;
  await running.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop().catch(fail));

function fail(error: unknown): never {
  if (aborting.signal.aborted) process.exit(0);
  if (error instanceof ConfigError) for (const line of error.message.split('\n')) console.error(line);
  else if (error instanceof CannotStart) console.error(error.message);
  else console.error(error);
  process.exit(1);
}

try {
  const config = loadConfig();
  console.log('Relata is starting …');
  running = await startApplication(config, say, aborting.signal);
  if (aborting.signal.aborted) {
    await running.stop();
    process.exit(0);
  }
  console.log(introduce(config, running, performance.now() - begun));
} catch (error) {
  fail(error);
}

// What the runner lacks: it waits for ever, and ends with the first error that nobody listens to.
import { addEventHandler } from 'jest-circus';

const LIMIT = 60_000;

// A connection that a test has left open is told when its database is dropped, by then in the time of another file.
// Whatever else nobody listens to ends the process, as it would without this.
process.on('uncaughtException', (error) => {
  if (error?.code === '57P01') return;
  console.error(error);
  process.exit(1);
});

// A test or a hook that takes longer than it may fails, and the rest goes on.
addEventHandler(({ name }, { currentDescribeBlock }) => {
  const made = name === 'add_test' ? currentDescribeBlock.children.at(-1) : name === 'add_hook' ? currentDescribeBlock.hooks.at(-1) : null;
  if (made?.fn) made.fn = within(made.timeout ?? LIMIT, made.fn);
});

const within = (limit, work) => async () => {
  const late = Promise.withResolvers();
  const timer = setTimeout(() => late.reject(new Error(`This took longer than ${limit / 1000} s.`)), limit);
  try {
    await Promise.race([work(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

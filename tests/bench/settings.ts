import type { Question } from './questions.ts';

/** Servers that are this API: as it is deployed, and with everything of the policy off. */
export const OURS = ['relata', 'open'];

/** What the bench hands to each server process. */
export interface ServeOptions {
  adminUrl: string;
  secret: string;
  identity: { userId: string; employeeId: string; personId: string };
  given: Parameters<typeof import('./questions.ts').questions>[0];
  pool: number;
}

/** Runs a server in a process that the bench has forked: takes the options, answers the port, then what CPU it has used whenever it is asked. */
export function serve(start: (options: ServeOptions) => Promise<number>): void {
  process.once('message', (options: ServeOptions) => {
    process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
    start(options).then(
      (port) => process.send?.({ port }),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.once('disconnect', () => process.exit(0));
}

export type { Question };

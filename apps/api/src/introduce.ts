import type { Application } from './application.js';
import type { Config } from './config.js';
import { DEMO_PASSWORD } from './demo/demo.js';

/** What a person wants to know once the application runs. */
export function introduce(config: Config, { url, database, demo }: Application, milliseconds: number): string {
  const lines = [
    `Relata runs at ${url} (ready in ${(milliseconds / 1000).toFixed(1)} s)`,
    `  Customers  ${url}/account`,
    `  GraphQL    ${url}/graphql`,
    ...(config.production ? [] : [`  GraphiQL   ${url}/graphiql`]),
    `  Health     ${url}/health`,
    `  Database   ${database}`,
  ];
  if (demo.length > 0) lines.push('', `Demo sign-ins, at ${url}/sign-in, all with the password ${DEMO_PASSWORD}:`, ...table(demo));
  return ['', ...lines, '', 'Ctrl-C stops it.'].join('\n');
}

function table(demo: Application['demo']): string[] {
  const width = Math.max(...demo.map(({ role }) => role.length));
  const emails = Math.max(...demo.map(({ email }) => email.length));
  return demo.map(({ role, email, name }) => `  ${role.padEnd(width)}  ${email.padEnd(emails)}  ${name}`);
}

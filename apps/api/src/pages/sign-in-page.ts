import type { FastifyInstance } from 'fastify';
import { DEMO_PASSWORD, type DemoSignIn } from '../demo/demo.js';
import { escaped, page } from './page.js';

/** `/sign-in` outside production: for GraphiQL, until a portal is there. Demo sign-ins are one press away. */
export function signInPage(server: FastifyInstance, demo: DemoSignIn[]): void {
  const html = page('Sign in · Relata', content(demo));
  server.get('/sign-in', (_request, reply) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html));
  server.get('/sign-in.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(SCRIPT));
}

const content = (demo: DemoSignIn[]): string => `<h1>Sign in</h1>
<p id="viewer" role="status"></p>
<p id="problem" role="alert"></p>
<form id="form">
<label for="email">E-mail address</label><input id="email" name="email" type="email" autocomplete="username" required>
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Sign in</button> <button type="button" id="sign-out">Sign out</button>
</form>
${demo.length > 0 ? demoTable(demo) : ''}
<script type="module" src="/sign-in.js"></script>`;

const demoTable = (demo: DemoSignIn[]): string => `<h2>People of the demo company</h2>
<p>All have the password <code>${DEMO_PASSWORD}</code>.</p>
<table><thead><tr><th scope="col">Role</th><th scope="col">Name</th><th scope="col">E-mail address</th><th scope="col">Sign in</th></tr></thead><tbody>
${demo
  .map(
    ({ role, name, email }) =>
      `<tr><td>${role}</td><td>${escaped(name)}</td><td>${escaped(email)}</td><td><button type="button" data-email="${escaped(email)}" aria-label="Sign in as ${escaped(name)}, ${role}">Sign in</button></td></tr>`,
  )
  .join('\n')}
</tbody></table>`;

const SCRIPT = `const $ = (id) => document.getElementById(id);
const post = (path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function signIn(email, password) {
  $('problem').textContent = '';
  const response = await post('/auth/sign-in/email', { email, password });
  if (response.ok) return location.assign('/graphiql');
  const { message } = await response.json().catch(() => ({}));
  $('problem').textContent = message ?? 'That did not work (' + response.status + ').';
}

$('form').addEventListener('submit', (event) => {
  event.preventDefault();
  signIn($('email').value, $('password').value);
});
$('sign-out').addEventListener('click', async () => {
  await post('/auth/sign-out', {});
  location.reload();
});
for (const button of document.querySelectorAll('[data-email]'))
  button.addEventListener('click', () => signIn(button.dataset.email, '${DEMO_PASSWORD}'));

const answer = await post('/graphql', { query: '{ viewer { roles person { name } } }' }).then((response) => response.json());
const viewer = answer.data?.viewer;
$('viewer').textContent = viewer ? 'You are signed in as ' + (viewer.person?.name ?? '') + ' (' + viewer.roles.join(', ') + ').' : 'You are not signed in.';
$('sign-out').hidden = !viewer;
`;

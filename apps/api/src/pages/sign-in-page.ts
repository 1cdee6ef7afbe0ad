import type { FastifyInstance } from 'fastify';
import { escaped, page } from '../core/http/page.js';
import { DEMO_PASSWORD, type DemoSignIn } from '../demo/demo.js';
import { COMMON_SCRIPT } from './common-script.js';

/** `/sign-in`: password, second factor, the company's own sign-in. Outside production the demo sign-ins are one press away. */
export function signInPage(server: FastifyInstance, demo: DemoSignIn[], next: string): void {
  const html = page('Sign in', content(demo, next), { script: '/sign-in.js', wide: demo.length > 0 });
  server.get('/sign-in', (_request, reply) => reply.type('text/html; charset=utf-8').send(html));
  server.get('/sign-in.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(`${COMMON_SCRIPT}${SCRIPT}`));
}

const content = (demo: DemoSignIn[], next: string): string => `<h1>Sign in</h1>
<p id="status" role="status"></p>
<section id="signed-in" data-next="${escaped(next)}" hidden>
<a id="next" href="${escaped(next)}">Continue</a> · <a href="/your-sign-in">Your sign-in</a>
· <button type="button" class="link" id="sign-out">Sign out</button>
</section>
<p id="problem" role="alert"></p>
<form id="form" class="full">
<label for="email">E-mail address</label><input id="email" name="email" type="email" autocomplete="username" required>
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<button class="main">Sign in</button>
<button type="button" class="link" id="company">Sign in through your company</button>
<button type="button" class="link" id="forgot">Forgot your password?</button>
</form>
<form id="second" hidden>
<p id="second-help">Open your authenticator app and type the six digits that it shows for Relata.</p>
<label for="code" id="code-label">Code from your app</label><input id="code" name="code" class="code" autocomplete="one-time-code" inputmode="numeric" maxlength="11" aria-describedby="second-help" required>
<button class="main">Continue</button>
<button type="button" class="link" id="recovery">Use a recovery code instead</button>
</form>
${demo.length > 0 ? demoTable(demo) : ''}`;

const demoTable = (demo: DemoSignIn[]): string => `<section id="demo"><h2>People of the demo company</h2>
<p>All have the password <code>${DEMO_PASSWORD}</code>.</p>
<table><thead><tr><th scope="col">Role</th><th scope="col">Name</th><th scope="col">E-mail address</th><th scope="col">Sign in</th></tr></thead><tbody>
${demo
  .map(
    ({ role, name, email }) =>
      `<tr><td>${role}</td><td>${escaped(name)}</td><td>${escaped(email)}</td><td><button type="button" data-email="${escaped(email)}" aria-label="Sign in as ${escaped(name)}, ${role}">Sign in</button></td></tr>`,
  )
  .join('\n')}
</tbody></table></section>`;

const SCRIPT = `
const PROBLEMS = {
  sso: 'Your company’s sign-in did not let you in here. Ask whoever invited you, or use your password.',
  closed: 'There is nothing here that you may sign in to. Ask your administrator.',
};
const query = new URLSearchParams(location.search);
const next = $('signed-in').dataset.next;
let byRecovery = false;

async function done() {
  // A second factor that one's role asks for and that is not there yet is set up first.
  const asked = await graph('{ viewer { kind } }');
  location.assign(asked.errors ? '/your-sign-in#second-factor' : next);
}

async function signIn(email, password) {
  const answer = await post('/auth/sign-in/email', { email, password });
  if (answer.status === 401) return say({ body: { message: 'That e-mail address or password is not right.' } });
  if (!answer.ok) return say(answer);
  if (!answer.body.twoFactorRedirect) return done();
  $('form').hidden = true;
  if ($('demo')) $('demo').hidden = true;
  $('second').hidden = false;
  $('code').focus();
}

$('form').addEventListener('submit', (event) => busy(event, () => signIn($('email').value, $('password').value)));
$('second').addEventListener('submit', (event) => busy(event, async () => {
  const code = $('code').value.trim();
  const answer = await post(byRecovery ? '/auth/two-factor/verify-backup-code' : '/auth/two-factor/verify-totp', { code: byRecovery ? code : code.replaceAll(/\\s/g, '') });
  if (answer.ok) return done();
  $('code').value = '';
  $('code').focus();
  if (answer.body.code === 'INVALID_TWO_FACTOR_COOKIE' || answer.body.code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE') {
    $('second').hidden = true;
    $('form').hidden = false;
    $('password').value = '';
    $('password').focus();
    return say({ body: { message: 'Too long or too often: begin again with your password.' } });
  }
  say({ body: { message: answer.status === 429 ? 'Too many wrong codes. Wait a quarter of an hour.' : 'That is not the code, or it was used already. Wait for the next one.' } });
}));
$('recovery').addEventListener('click', () => {
  byRecovery = !byRecovery;
  $('code-label').textContent = byRecovery ? 'Recovery code' : 'Code from your app';
  $('second-help').textContent = byRecovery ? 'Type one of the codes that you kept when you set up your app. It works once.' : 'Open your authenticator app and type the six digits that it shows for Relata.';
  $('recovery').textContent = byRecovery ? 'Use your app instead' : 'Use a recovery code instead';
  $('code').inputMode = byRecovery ? 'text' : 'numeric';
  $('code').value = '';
  $('code').focus();
});
for (const [id, path, then] of [
  ['company', '/auth/sso/start', ({ url }) => location.assign(url)],
  ['forgot', '/auth/request-password-reset', () => tell('If there is a sign-in with this address, a mail with a link is on its way.')],
])
  $(id).addEventListener('click', (event) => busy(event, async () => {
    if (!$('email').reportValidity()) return;
    const answer = await post(path, { email: $('email').value });
    return answer.ok ? then(answer.body) : say(answer);
  }));
$('sign-out').addEventListener('click', async () => {
  await post('/auth/sign-out', {});
  location.assign('/sign-in');
});
for (const button of document.querySelectorAll('[data-email]'))
  button.addEventListener('click', (event) => busy(event, () => signIn(button.dataset.email, document.querySelector('#demo code').textContent)));

if (PROBLEMS[query.get('problem')]) $('problem').textContent = PROBLEMS[query.get('problem')];
const known = await get('/auth/get-session');
if (known.body?.user) {
  if (query.has('done')) await done();
  tell('You are signed in as ' + known.body.user.email + '.');
  $('signed-in').hidden = false;
}
`;

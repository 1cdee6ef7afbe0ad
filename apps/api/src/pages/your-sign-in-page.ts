import type { FastifyInstance } from 'fastify';
import { page } from '../core/http/page.js';
import { COMMON_SCRIPT } from './common-script.js';
import { YOUR_SIGN_IN_SCRIPT } from './your-sign-in-script.js';

/** `/your-sign-in`: one's own sessions, second factor and password. */
export function yourSignInPage(server: FastifyInstance): void {
  const html = page('Your sign-in', CONTENT, { script: '/your-sign-in.js', wide: true });
  server.get('/your-sign-in', (_request, reply) => reply.type('text/html; charset=utf-8').send(html));
  server.get('/your-sign-in.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(`${COMMON_SCRIPT}${YOUR_SIGN_IN_SCRIPT}`));
}

const password = (id: string, label: string, autocomplete = 'current-password', more = '') =>
  `<label for="${id}">${label}</label><input id="${id}" type="password" autocomplete="${autocomplete}" ${more} required>`;

const CONTENT = `<h1>Your sign-in</h1>
<p id="who" class="quiet">Looking who you are …</p>
<p id="status" role="status"></p>
<p id="problem" role="alert"></p>
<div id="all" hidden>
<h2 id="sessions-title">Where you are signed in</h2>
<ul id="sessions" class="rows" aria-labelledby="sessions-title"></ul>
<button type="button" id="end-others">Sign out everywhere else</button>

<h2 id="second-factor">Second factor <span id="on" class="badge" hidden>on</span></h2>
<p id="asked" class="quiet" hidden>Your role asks for it: until it is on, you reach nothing else.</p>
<p id="off-help">With an authenticator app on your phone, whoever learns your password still can’t sign in.</p>
<form id="enable">${password('enable-password', 'Your password')}<button class="main">Set up an app</button></form>
<form id="verify" hidden>
<p>Scan this with your authenticator app, or type the key into it. Then type the six digits that it shows.</p>
<img id="qr" class="qr" alt="QR code with the key below"><p>Key: <code id="key"></code></p>
<label for="code">Code from your app</label><input id="code" class="code" autocomplete="one-time-code" inputmode="numeric" maxlength="7" required>
<button class="main">Turn it on</button></form>
<section id="codes" tabindex="-1" hidden><p><strong>Keep these recovery codes</strong> where you will find them without your phone. Each works once. They are not shown again.</p>
<ol id="code-list" class="codes"></ol><button type="button" id="copy">Copy them</button></section>
<form id="manage" hidden>${password('manage-password', 'Your password')}<button name="act" value="codes">New recovery codes</button><button name="act" value="off">Turn it off</button></form>

<h2>Password</h2>
<form id="change">${password('current', 'Password now')}${password('new', 'New password, at least 10 characters', 'new-password', 'minlength="10" maxlength="128"')}
<button>Change password</button></form>
<p class="quiet">Every other session ends.</p>
<h2>Leave</h2><button type="button" id="sign-out">Sign out</button>
</div>`;

/** The script of `/your-sign-in`. What it shows is put in as text, never as markup. */
export const YOUR_SIGN_IN_SCRIPT = `
let codes = [];
const made = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const when = (time) => new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

async function showSessions() {
  const { ok, body } = await get('/auth/sessions');
  if (!ok) return;
  $('sessions').replaceChildren(...body.sessions.map((session) => {
    const row = made('li', '');
    const about = made('div', '');
    about.append(made('strong', session.device), document.createElement('br'), Object.assign(made('span', (session.address || 'unknown address') + ' · last used ' + when(session.lastUsedAt) + (session.method === 'password' ? '' : ' · through your company')), { className: 'quiet' }));
    row.append(about);
    if (session.current) row.append(Object.assign(made('span', 'this one'), { className: 'badge' }));
    else {
      const end = Object.assign(made('button', 'Sign out'), { type: 'button' });
      end.setAttribute('aria-label', 'Sign out ' + session.device + ', last used ' + when(session.lastUsedAt));
      end.addEventListener('click', (event) => busy(event, async () => {
        const answer = await post('/auth/sessions/end', { id: session.id });
        if (!answer.ok) return say(answer);
        tell('Signed out: ' + session.device + '.');
        await showSessions();
        $('end-others').focus();
      }));
      row.append(end);
    }
    return row;
  }));
  $('end-others').hidden = body.sessions.length < 2;
}

function showFactor(on) {
  $('on').hidden = !on;
  $('enable').hidden = $('off-help').hidden = on;
  $('verify').hidden = true;
  $('manage').hidden = !on;
}

function showCodes() {
  $('code-list').replaceChildren(...codes.map((code) => made('li', code)));
  $('codes').hidden = false;
  $('codes').focus();
}

$('end-others').addEventListener('click', (event) => busy(event, async () => {
  const answer = await post('/auth/sessions/end-others', {});
  if (!answer.ok) return say(answer);
  tell('You are signed out everywhere else.');
  await showSessions();
}));
$('enable').addEventListener('submit', (event) => busy(event, async () => {
  const answer = await post('/auth/two-factor/enable', { password: $('enable-password').value });
  if (!answer.ok) return say(answer);
  $('enable-password').value = '';
  codes = answer.body.backupCodes;
  $('qr').src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(answer.body.qr);
  $('key').textContent = new URL(answer.body.totpURI).searchParams.get('secret').replace(/=+$/, '').match(/.{1,4}/g).join(' ');
  $('enable').hidden = $('off-help').hidden = true;
  $('verify').hidden = false;
  $('code').focus();
}));
$('verify').addEventListener('submit', (event) => busy(event, async () => {
  const answer = await post('/auth/two-factor/verify-totp', { code: $('code').value.replaceAll(/\\s/g, '') });
  $('code').value = '';
  if (!answer.ok) return say({ body: { message: 'That is not the code. Is the clock of your phone right?' } });
  tell('Your second factor is on. You are signed out everywhere else.');
  $('asked').hidden = true;
  showFactor(true);
  showCodes();
  await showSessions();
}));
$('manage').addEventListener('submit', (event) => busy(event, async () => {
  const off = event.submitter.value === 'off';
  const answer = await post(off ? '/auth/two-factor/disable' : '/auth/two-factor/generate-backup-codes', { password: $('manage-password').value });
  if (!answer.ok) return say(answer);
  $('manage-password').value = '';
  if (off) {
    tell('Your second factor is off.');
    $('codes').hidden = true;
    showFactor(false);
    return showSessions();
  }
  tell('The codes that you had before work no longer.');
  codes = answer.body.backupCodes;
  showCodes();
}));
$('copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(codes.join('\\n'));
  tell('Copied.');
});
$('change').addEventListener('submit', (event) => busy(event, async () => {
  const answer = await post('/auth/change-password', { currentPassword: $('current').value, newPassword: $('new').value });
  if (!answer.ok) return say(answer);
  $('change').reset();
  tell('Your password is changed. Every other session has ended.');
  await showSessions();
}));
$('sign-out').addEventListener('click', async () => {
  await post('/auth/sign-out', {});
  location.assign('/sign-in');
});

const known = await get('/auth/get-session');
if (!known.body?.user) location.assign('/sign-in');
else {
  $('who').textContent = known.body.user.email;
  $('all').hidden = false;
  showFactor(known.body.user.twoFactorEnabled === true);
  await showSessions();
  const asked = await graph('{ viewer { kind } }');
  $('asked').hidden = !asked.errors?.some(({ message }) => message.includes('second factor'));
  if (location.hash === '#second-factor') $('enable-password').focus();
}
`;

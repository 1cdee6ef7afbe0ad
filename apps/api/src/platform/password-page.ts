import { escaped, page } from '../core/http/page.js';

interface Content {
  /** Whether it is the first password of somebody who was invited. */
  invited?: boolean;
  token?: string;
  done?: boolean;
  problem?: string;
}

const PROBLEMS: Record<string, string> = {
  INVALID_TOKEN: 'This link has been used, was taken back or has expired. Ask for a new one.',
  PASSWORD_TOO_SHORT: 'A password has at least 10 characters.',
  PASSWORD_TOO_LONG: 'A password has at most 128 characters.',
  429: 'Too many tries. Wait a minute.',
};

/** The page behind the link of a mail. It works without a script, before any portal is there. */
export function passwordPage({ invited = false, token = '', done = false, problem }: Content): string {
  const title = invited ? 'Welcome to Relata' : 'Set your password';
  if (done) return page(title, `<h1>${title}</h1><p role="status">Your password is set. <a href="/sign-in">Sign in now</a>.</p>`);
  const note = problem ? `<p role="alert" id="problem">${PROBLEMS[problem] ?? 'That did not work. Ask for a new link.'}</p>` : '';
  return page(
    title,
    `<h1>${title}</h1>${invited ? '<p>Choose a password to accept the invitation. You sign in with it and your e-mail address.</p>' : ''}${note}
<form class="full" method="post" action="/auth/${invited ? 'invitation' : 'set-password'}">
<input type="hidden" name="token" value="${escaped(token)}">
<label for="password">New password, at least 10 characters</label>
<input id="password" name="password" type="password" minlength="10" maxlength="128" autocomplete="new-password" ${problem ? 'aria-describedby="problem" aria-invalid="true" ' : ''}required autofocus>
<button class="main">Set password</button></form>`,
  );
}

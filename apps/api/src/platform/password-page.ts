interface Content {
  token?: string;
  done?: boolean;
  problem?: string;
}

const PROBLEMS: Record<string, string> = {
  INVALID_TOKEN: 'This link has been used or has expired. Ask for a new one.',
  PASSWORD_TOO_SHORT: 'A password has at least 10 characters.',
  PASSWORD_TOO_LONG: 'A password has at most 128 characters.',
  429: 'Too many tries. Wait a minute.',
};

/** The page behind the link of a mail. It works without a script, before any portal is there. */
export function passwordPage({ token = '', done = false, problem }: Content): string {
  const note = problem ? `<p role="alert">${PROBLEMS[problem] ?? 'That did not work. Ask for a new link.'}</p>` : '';
  const form = `${note}<form method="post" action="/auth/set-password">
<input type="hidden" name="token" value="${escaped(token)}">
<label for="password">New password, at least 10 characters</label>
<input id="password" name="password" type="password" minlength="10" maxlength="128" autocomplete="new-password" required autofocus>
<button>Set password</button></form>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Set your password · Relata</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:24rem;margin:15vh auto;padding:0 1rem;color:#1b1f24}label,input,button{display:block;width:100%;box-sizing:border-box;margin:.5rem 0;font:inherit}input,button{padding:.6rem}[role=alert]{color:#a40e26}</style></head>
<body><main><h1>Set your password</h1>${done ? '<p role="status">Your password is set. You can sign in now.</p>' : form}</main></body></html>
`;
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

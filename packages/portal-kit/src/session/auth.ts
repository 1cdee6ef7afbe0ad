/** An answer of the sign-in's routes (docs/sign-in.md). Status 0: the server could not be reached. */
export interface AuthAnswer {
  ok: boolean;
  status: number;
  body: { code?: string; message?: string; twoFactorRedirect?: boolean; url?: string };
}

/** Sends something to a route of the sign-in. */
export async function auth(route: string, body: object = {}): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/auth/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { ok: response.ok, status: response.status, body: (await response.json().catch(() => null)) ?? {} };
  } catch {
    return { ok: false, status: 0, body: {} };
  }
}

/** What a route of the sign-in tells; null: nothing. Status 0: the server could not be reached. */
export interface AuthTold<Body> {
  status: number;
  body: Body | null;
}

/** Asks a route of the sign-in. */
export async function authGet<Body>(route: string): Promise<AuthTold<Body>> {
  try {
    const response = await fetch(`/auth/${route}`);
    return { status: response.status, body: response.ok ? ((await response.json()) as Body) : null };
  } catch {
    return { status: 0, body: null };
  }
}

/** Ends the session. The page is loaded anew, so that nothing of what was shown stays in memory. */
export async function signOut(place: string): Promise<void> {
  await auth('sign-out');
  location.assign(place);
}

import { MantineProvider } from '@mantine/core';
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createGraph } from './graph/client.js';
import { resolver, theme } from './look/theme.js';
import { hinted } from './session/hint.js';
import { ConfirmProvider } from './shell/confirm.js';
import { Broken, NoScreen } from './shell/no-screen.js';
import { PortalContext, type PortalOptions, type Screen } from './shell/portal-options.js';
import { Shell, signInReady } from './shell/shell.js';
import { ToastHost } from './states/toast-host.js';

/** Vite has put the answer's nonce here: with it components may write rules of style. */
const nonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** The first screen is on its way; what is drawn before it would only flicker. */
const Nothing = () => null;

/** What every portal has. */
const SCREENS: Screen[] = [{ path: 'security', load: () => import('./security/security-screen.js') }];

/** Starts a portal in the page. */
export async function startPortal(given: PortalOptions): Promise<void> {
  const options = { ...given, screens: [...given.screens, ...SCREENS] };
  Object.assign(globalThis, { __webpack_nonce__: nonce() });
  const graph = createGraph(options);
  const screens = options.screens.map(({ path, load, open = false }) => {
    // By the router and not by Suspense: React holds back for 300 ms what a fallback was shown for. What only a sign-in
    // would open is not waited for.
    const screen = open || hinted() ? { lazy: async () => ({ Component: (await load()).default }) } : { Component: lazy(load) };
    return { path, ...screen, handle: { open } };
  });
  const router = createBrowserRouter(
    [
      {
        Component: Shell,
        ErrorBoundary: Broken,
        HydrateFallback: Nothing,
        children: [...screens, { path: '*', Component: NoScreen, handle: { open: true } }],
      },
    ],
    { basename: options.place },
  );
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  await signInReady;
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto" getStyleNonce={nonce}>
        <Provider value={graph}>
          <PortalContext value={options}>
            <ConfirmProvider>
              <RouterProvider router={router} />
              <ToastHost />
            </ConfirmProvider>
          </PortalContext>
        </Provider>
      </MantineProvider>
    </StrictMode>,
  );
  if ('serviceWorker' in navigator && import.meta.env.PROD) void navigator.serviceWorker.register(`${options.place}/sw.js`, { scope: options.place });
}

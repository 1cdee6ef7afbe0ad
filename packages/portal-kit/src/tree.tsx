import { MantineProvider } from '@mantine/core';
import type { Client } from '@urql/core';
import { lazy, StrictMode } from 'react';
import { type createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { resolver, theme } from './look/theme.js';
import { isSignedOut } from './session/session.js';
import { ConfirmProvider } from './shell/confirm.js';
import { Broken, NoScreen } from './shell/no-screen.js';
import { PortalContext, type PortalOptions, type Screen } from './shell/portal-options.js';
import { Shell } from './shell/shell.js';
import { ToastHost } from './states/toast-host.js';

type Router = ReturnType<typeof createBrowserRouter>;

/** What every portal has. */
const SCREENS: Screen[] = [{ path: 'security', load: () => import('./security/security-screen.js') }];

export const withOwnScreens = (options: PortalOptions): PortalOptions => ({ ...options, screens: [...options.screens, ...SCREENS] });

/** Every screen within the shell. */
export const routesOf = (options: PortalOptions): RouteObject[] => {
  const screens = options.screens.map(({ path, load, open = false }) => {
    // By the router and not by Suspense: React holds back for 300 ms what a fallback was shown for. What only a sign-in
    // would open is not waited for.
    const screen = open || !isSignedOut() ? { lazy: async () => ({ Component: (await load()).default }) } : { Component: lazy(load) };
    return { path, ...screen, handle: { open } };
  });
  return [{ Component: Shell, ErrorBoundary: Broken, children: [...screens, { path: '*', Component: NoScreen, handle: { open: true } }] }];
};

/** The first screen is loaded. Before that the router draws nothing. */
export const begun = (router: Router): Promise<void> =>
  new Promise((done) => {
    if (router.state.initialized) return done();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      done();
    });
  });

interface PortalTreeProps {
  options: PortalOptions;
  graph: Client;
  router: Router;
  nonce: () => string;
}

/** A portal, in the browser as well as where its first drawing is made. */
export const PortalTree = ({ options, graph, router, nonce }: PortalTreeProps) => (
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
  </StrictMode>
);

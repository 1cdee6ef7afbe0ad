import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createGraph } from './graph/client.js';
import { isSignedOut } from './session/session.js';
import type { PortalOptions } from './shell/portal-options.js';
import { loadSignIn } from './shell/shell.js';
import { begun, PortalTree, routesOf, withOwnScreens } from './tree.js';

/** Vite has put the answer's nonce here: with it components may write rules of style. */
const nonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Starts a portal in the page. What came with the page stays until its screen can be drawn, and gives way to it in one frame. */
export async function startPortal(given: PortalOptions): Promise<void> {
  const options = withOwnScreens(given);
  Object.assign(globalThis, { __webpack_nonce__: nonce() });
  const router = createBrowserRouter(routesOf(options), { basename: options.place });
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  await Promise.all([begun(router), isSignedOut() && loadSignIn()]);
  createRoot(root).render(<PortalTree options={options} graph={createGraph(options)} router={router} nonce={nonce} />);
  if ('serviceWorker' in navigator && import.meta.env.PROD) void navigator.serviceWorker.register(`${options.place}/sw.js`, { scope: options.place });
}

import { Client } from '@urql/core';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter } from 'react-router';
import { session } from '../session/session.js';
import type { PortalOptions } from '../shell/portal-options.js';
import { loadSignIn } from '../shell/shell.js';
import { begun, PortalTree, routesOf, withOwnScreens } from '../tree.js';
import { LANGUAGES, speak } from '../words/words.js';
import type { Drawing } from './pages.ts';

/** Makes the first drawing of every screen, while the portal is built. */
export async function drawPortal(given: PortalOptions, nonce: string): Promise<Drawing[]> {
  const options = withOwnScreens(given);
  // Asks nobody.
  const graph = new Client({ url: '', exchanges: [() => () => () => {}] });
  const drawAll = async (who: Drawing['session']) => {
    const drawn: Drawing[] = [];
    for (const language of Object.keys(LANGUAGES)) {
      speak(language);
      for (const { path } of options.screens) {
        const place = `${options.place}/${path.replaceAll(/:\w+/g, 'some')}`;
        const router = createMemoryRouter(routesOf(options), { basename: options.place, initialEntries: [place] });
        await begun(router);
        const html = renderToString(<PortalTree options={options} graph={graph} router={router} nonce={() => nonce} />);
        // React leaves to the browser what it couldn't draw, and says why on the console.
        if (html.includes('<!--$!-->')) throw new Error(`The screen "${path}" can't be drawn without a browser: see above`);
        drawn.push({ path, session: who, language, html });
      }
    }
    return drawn;
  };
  await loadSignIn();
  const some = await drawAll('some');
  session.none();
  return [...some, ...(await drawAll('none'))];
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { styleRules } from './style-rules.ts';

/** What a screen is before any answer of the graph, in a language, for who has a session or has none. */
export interface Drawing {
  /** The screen's, as in `screens.ts`. */
  path: string;
  session: 'some' | 'none';
  language: string;
  html: string;
}

/** Where the API puts the nonce of its answer. */
export const NONCE = '__NONCE__';

/** The pages of a portal: by the path of a screen, then by session (`some` or `none`), then by language. `*`: any other address. */
type Pages = Record<string, Record<Drawing['session'], Record<string, string>>>;

const ROOT = '<div id="root"></div>';
const SCRIPT = /<script type="module" crossorigin src="([^"]*)"[^>]*><\/script>/;

/** `index.html` with the drawing in it, out of reach until React has taken its place. */
function pageOf(index: string, { session, language, html }: Omit<Drawing, 'path'>): string {
  const { html: drawn, rules } = styleRules(html, 'first');
  // Programs that fill in passwords leave alone what is only to be read: what they wrote would be gone.
  const quiet = drawn.replaceAll(/<(input|textarea) /g, '<$1 readonly ');
  const first = html && `<div id="first" inert aria-busy="true"><style nonce="${NONCE}">${rules}</style>${quiet}</div>`;
  // Fetched while the page is painted, and not read as it comes, as `preload` has it: that holds up the paint.
  return index
    .replace(/<html lang="\w+">/, () => `<html lang="${language}">`)
    .replace(SCRIPT, '<link rel="prefetch" href="$1">')
    .replace('first.js"', `first.js" data-portal="${SCRIPT.exec(index)?.[1]}"`)
    .replace(ROOT, () => `<div id="root" data-session="${session}">${first}</div>`);
}

/** Puts each drawing into a page. An address without a screen gets one without, and React draws it. */
export function pagesOf(index: string, drawings: Drawing[]): Pages {
  if (!index.includes(ROOT) || !SCRIPT.test(index)) throw new Error('index.html has no place for a drawing, or no script');
  const pages: Pages = {};
  for (const drawing of drawings)
    for (const { path, html } of [drawing, { path: '*', html: '' }]) {
      const page = pages[path] ?? { some: {}, none: {} };
      pages[path] = page;
      page[drawing.session][drawing.language] = pageOf(index, { ...drawing, html });
    }
  return pages;
}

/** Builds `entry` for Node, has it draw the portal's screens, and writes `pages.json`, from which the API answers. */
export const firstDrawings = (entry: string): Plugin => {
  let root = '';
  let folder = '';
  return {
    name: 'first-drawings',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const outDir = mkdtempSync(join(tmpdir(), 'relata-first-'));
        const scripts = { ssr: entry, outDir, rolldownOptions: { output: { entryFileNames: 'first.mjs' } } };
        await build({ root, configFile: false, logLevel: 'error', publicDir: false, ssr: { noExternal: true }, build: scripts });
        const { draw } = (await import(pathToFileURL(join(outDir, 'first.mjs')).href)) as { draw: (nonce: string) => Promise<Drawing[]> };
        const index = readFileSync(join(folder, 'index.html'), 'utf8');
        writeFileSync(join(folder, 'pages.json'), JSON.stringify(pagesOf(index, await draw(NONCE))));
        rmSync(outDir, { recursive: true });
      },
    },
  };
};

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { firstDrawings, NONCE } from './first-drawing/pages.ts';
import { type PortalPage, pageFiles } from './page-files.ts';

/** Files that the API sends compressed; the others are small or compressed already. */
const TEXT = /\.(js|css|svg|json|webmanifest)$/;

/** Writes each file compressed beside itself once, so that the API has nothing to do but send it. */
const compressed = (): Plugin => {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name))) {
        const content = readFileSync(join(folder, file));
        writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      }
    },
  };
};

/** How a portal is built: `vite.config.ts` says where it is and what it is called. */
export const portal = (page: PortalPage): UserConfig => {
  const { plugins = [], ...build } = portalBuild(page.place);
  return {
    ...build,
    publicDir: join(import.meta.dirname, '../public'),
    plugins: [...plugins, pageFiles(page), react(), firstDrawings('src/first.ts')],
  };
};

/** Where it is served, and that nothing of it stands inline. */
export const portalBuild = (place: string): UserConfig => ({
  base: `${place}/`,
  html: { cspNonce: NONCE },
  build: {
    target: 'es2022',
    assetsDir: 'build',
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    // In one file too: the first drawing of every screen needs it before any script has run.
    cssCodeSplit: false,
    // A file costs a request: what the first page needs comes in one, and so do the sign-in and what screens are made of.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 2 },
            { name: 'sign-in', test: /portal-kit\/src\/session\/sign-in/, priority: 1 },
            {
              name: 'kit',
              test: /portal-kit\/src\/(format|graph|look\/(card|facts|status|sums)|states\/(empty|loaded|problem|skeletons)|table\/(use-|narrow|more|rows|search))/,
            },
          ],
        },
      },
    },
  },
  plugins: [compressed()],
  server: { proxy: Object.fromEntries(['/graphql', '/auth', '/your-sign-in'].map((path) => [path, 'http://127.0.0.1:4000'])) },
});

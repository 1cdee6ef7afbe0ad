import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What a portal's page and its installed form say of it. */
export interface PortalPage {
  /** Where it is served: `/partner`. */
  place: string;
  name: string;
  description: string;
}

const GROUNDS = { light: '#f7f8f8', dark: '#11151a' };
const COLOUR = '#13645f';

/** What stands in the head of every portal's page before its own. */
const head = ({ place, name, description }: PortalPage): HtmlTagDescriptor[] => [
  { tag: 'meta', attrs: { charset: 'utf-8' } },
  { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' } },
  { tag: 'meta', attrs: { name: 'color-scheme', content: 'light dark' } },
  ...Object.entries(GROUNDS).map(([scheme, content]) => ({
    tag: 'meta',
    attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content },
  })),
  { tag: 'meta', attrs: { name: 'description', content: description } },
  { tag: 'title', children: name },
  { tag: 'link', attrs: { rel: 'icon', href: `${place}/icon.svg`, type: 'image/svg+xml' } },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${place}/icon-192.png` } },
  { tag: 'link', attrs: { rel: 'manifest', href: `${place}/manifest.webmanifest` } },
  { tag: 'script', attrs: { src: `${place}/first.js` } },
];

const icon = (src: string, sizes: string, purpose?: string) => ({
  src,
  type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  sizes,
  ...(purpose ? { purpose } : {}),
});

/** How a device keeps it beside its programs. */
const manifest = ({ place, name, description }: PortalPage) => ({
  id: place,
  name,
  short_name: 'Relata',
  description,
  start_url: place,
  scope: place,
  display: 'standalone',
  background_color: GROUNDS.light,
  theme_color: COLOUR,
  icons: [
    icon('icon.svg', 'any'),
    icon('icon-192.png', '192x192'),
    icon('icon-512.png', '512x512', 'any'),
    icon('icon-512.png', '512x512', 'maskable'),
  ],
});

/** The one page that a device keeps. */
const offline = ({ place }: PortalPage) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Offline · Relata</title>
    <link rel="stylesheet" href="${place}/offline.css" />
  </head>
  <body>
    <main>
      <h1>You are offline</h1>
      <p>Relata needs a connection. Nothing of what you see here is kept on this device.</p>
      <p lang="de"><strong>Sie sind offline.</strong> Relata braucht eine Verbindung. Auf diesem Gerät wird nichts von dem aufbewahrt, was Sie hier sehen.</p>
      <p><a href="${place}">Try again · <span lang="de">Erneut versuchen</span></a></p>
    </main>
  </body>
</html>
`;

/** Writes what is the same for every portal but for its name and place: the head of its page, its manifest, its page without a connection. */
export const pageFiles = (page: PortalPage): Plugin => ({
  name: 'page-files',
  transformIndexHtml: () => head(page).map((tag) => ({ ...tag, injectTo: 'head-prepend' })),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest(page), null, 2) });
    this.emitFile({ type: 'asset', fileName: 'offline.html', source: offline(page) });
  },
});

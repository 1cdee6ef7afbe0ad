// Keeps one page for when there is no connection, and nothing else: what people see here is theirs and is never kept.
const KEPT = 'relata-offline-1';
const PAGE = new URL('offline.html', location).pathname;
const STYLE = new URL('offline.css', location).pathname;

addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT + PAGE).then((cache) => cache.addAll([PAGE, STYLE])));
  skipWaiting();
});

// The other portals of this address have caches of their own.
addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name.endsWith(PAGE) && name !== KEPT + PAGE).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(PAGE)));
  else if (request.url.endsWith(STYLE)) event.respondWith(fetch(request).catch(() => caches.match(request)));
});

// Keeps one page for when there is no connection, and nothing else: what customers see is theirs and is never kept.
const KEPT = 'relata-offline-1';
const PAGE = '/account/offline.html';

addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll([PAGE, '/account/offline.css'])));
  skipWaiting();
});

addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(PAGE)));
  else if (request.url.endsWith('/account/offline.css')) event.respondWith(fetch(request).catch(() => caches.match(request)));
});

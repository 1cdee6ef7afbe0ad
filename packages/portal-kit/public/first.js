// Before the first paint, so that a dark portal doesn't flash white. Mantine keeps what was chosen under this name.
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem('mantine-color-scheme-value');
  } catch {}
  const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();

// After it, the portal, which keeps the browser busy for a while. A page that nobody looks at paints nothing.
(() => {
  const { portal } = document.currentScript.dataset;
  const start = () => import(portal);
  if (portal) addEventListener('DOMContentLoaded', () => (document.hidden ? start() : requestAnimationFrame(() => setTimeout(start))));
})();

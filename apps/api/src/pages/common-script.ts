/** What the scripts of our pages share. */
export const COMMON_SCRIPT = `const $ = (id) => document.getElementById(id);
async function send(path, init) {
  try {
    const response = await fetch(path, init);
    return { ok: response.ok, status: response.status, body: await response.json().catch(() => ({})) };
  } catch {
    return { ok: false, status: 0, body: { message: 'Relata can’t be reached. Is your connection up?' } };
  }
}
const get = (path) => send(path, {});
const post = (path, body) => send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const graph = async (query) => (await post('/graphql', { query })).body;
function say({ status, body }) {
  $('status').textContent = '';
  $('problem').textContent = body?.message ?? 'That did not work (' + status + ').';
  $('problem').scrollIntoView({ block: 'nearest' });
}
function tell(text) {
  $('problem').textContent = '';
  $('status').textContent = text;
}
async function busy(event, work) {
  event.preventDefault();
  const button = event.submitter ?? event.currentTarget;
  $('problem').textContent = '';
  button.disabled = true;
  try {
    await work();
  } finally {
    button.disabled = false;
  }
}
`;

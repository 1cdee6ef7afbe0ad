// Jest starts this outside its module system, so it uses the build: `npm test` builds first.
export default async function setup() {
  const { startTestServer } = await import('../apps/api/dist/testing/setup.js');
  globalThis.stopTestServer = await startTestServer();
}

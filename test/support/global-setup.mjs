import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

/** Starts the servers that the whole run shares and hands their addresses to every test file. */
// biome-ignore lint/style/noDefaultExport: jest asks a set-up file for its default export.
export default async function startSharedServers() {
  const { startTestServers } = await import('./test-servers.ts');
  const servers = await startTestServers();
  process.env.GENBA_TEST_MONGODB_URI = servers.mongodbUri;
  process.env.GENBA_TEST_TEMPORAL_ADDRESS = servers.temporalAddress;
  globalThis.genbaTestServers = servers;
}

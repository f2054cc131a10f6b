/** Stops the servers of the run and removes their files. */
// biome-ignore lint/style/noDefaultExport: jest asks a set-up file for its default export.
export default async function stopSharedServers() {
  await globalThis.genbaTestServers?.stop();
}

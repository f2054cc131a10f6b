import type { RunningApp } from './start-app.js';

/** What a person needs to know after the start: addresses, demo logins, and lines to try the API with. */
export function welcome(app: RunningApp): string {
  const temporalUi =
    app.temporalUiAddress === undefined ? '' : `  Temporal Web UI    ${app.temporalUiAddress}\n`;
  return `
Genba is ready.

  Pages              ${app.httpAddress}/
  API                ${app.httpAddress}/v1/docs
${temporalUi}  Temporal           ${app.temporalAddress}
  Store              ${app.mongodbUri}
${app.hasDemoData ? demo(app.httpAddress) : ''}
Ctrl-C stops everything; the data stay.
`;
}

function demo(_address: string): string {
  return `
Demo logins (password genba-demo): dispatcher, technician1, manager, admin
`;
}

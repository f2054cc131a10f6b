import { demoPassword } from './demo-data/load-demo-data.js';
import type { RunningApp } from './start-app.js';

/** What a person needs to know after the start: addresses, demo logins, and lines to try the API with. */
export function welcome(app: RunningApp): string {
  const temporalUi =
    app.temporalUiAddress === undefined ? '' : `  Temporal Web UI    ${app.temporalUiAddress}\n`;
  const mail = app.mailAddress === undefined ? '' : `  Mails that went out ${app.mailAddress}\n`;
  return `
Genba is ready.

  Pages              ${app.httpAddress}/
  API                ${app.httpAddress}/v1/docs
${temporalUi}  Temporal           ${app.temporalAddress}
  Store              ${app.mongodbUri}
${mail}${app.hasDemoData ? demo(app.httpAddress) : ''}
Ctrl-C stops everything; the data stay.
`;
}

/** A whole repair in a shell; every line can be pasted as it is. */
function demo(address: string): string {
  const login = `{"userName":"dispatcher","password":"${demoPassword}"}`;
  return `
Demo logins (password ${demoPassword}): dispatcher, technician1, backoffice, manager, admin

A repair from the call to the signature, in a shell:

  URL=${address}/v1
  field() { node -pe 'JSON.parse(require("fs").readFileSync(0))'"$1"; }
  TOKEN=$(curl -s $URL/auth/login -H 'content-type: application/json' -d '${login}' | field .accessToken)
  post() { curl -s "$URL/$1" -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -H "idempotency-key: $(node -p 'crypto.randomUUID()')" -d "$2"; echo; }
  N=$(post work-orders '{"controlNumber":"G-1017","channel":"phone","symptom":"does_not_boot"}' | field .number)
  post work-orders/$N/judge '{"decision":"onsite","severity":"high"}'
  post work-orders/$N/consent '{"answer":"yes","means":"phone","concerns":"out_of_hours"}'
  WHO=$(curl -s $URL/work-orders/$N/candidates -H "authorization: Bearer $TOKEN" | field '.candidates.find(c => c.included).technician')
  post work-orders/$N/assign "{\\"technicians\\":[\\"$WHO\\"]}"
  for step in accept depart arrive start-work complete; do post work-orders/$N/$step "{\\"technician\\":\\"$WHO\\"}"; done
  post work-orders/$N/sign '{"name":"Sato"}'
  curl -s $URL/work-orders/$N -H "authorization: Bearer $TOKEN"
`;
}

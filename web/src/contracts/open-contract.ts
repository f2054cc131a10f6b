import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';

type OpenBody = components['schemas']['ContractOpen'];

/** Sends a registration; what the fields hold is checked by the server, which names the field at fault. */
export function openContract(body: object): Promise<components['schemas']['ContractOpened']> {
  return answerOf(
    api.POST('/contracts', { params: { header: once() }, body: body as unknown as OpenBody }),
  );
}

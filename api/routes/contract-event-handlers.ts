import type { ContractEvent } from '../../domain/contracts/contract-event.js';
import { formatInstant } from '../../domain/time/instant.js';
import { contractStateRepository } from '../../models/contract-state-repository.js';
import type { Caller } from '../auth/caller.js';
import type { Handlers } from '../http/handler.js';
import { type ContractEventType, contractEventTypes } from '../schemas/contract-event-schemas.js';
import { contractActOf } from '../views/contract-view.js';
import type { ContractHandlerParts } from './contract-handlers.js';
import type { ContractEventRouteName } from './definitions/contract-event-definitions.js';
import { operationIdOf } from './operation-id.js';
import { refuseOtherLabel } from './refuse-other-label.js';

interface EventCall {
  params: { id: string };
  body: { occurredAt?: string; controlNumber?: string };
  caller: Caller;
  key: string;
}

/** What people tell contracts: one handler for each type of event. */
export function contractEventHandlers({
  store,
  contracts,
  clock,
}: ContractHandlerParts): Pick<Handlers, ContractEventRouteName> {
  const states = contractStateRepository(store);
  const checkLabel = async (id: string, controlNumber: string | undefined): Promise<void> => {
    const contract = controlNumber === undefined ? undefined : await states.find(id);
    if (contract) refuseOtherLabel(contract.state, controlNumber);
  };
  const tell = async (type: ContractEventType, { params, body, caller, key }: EventCall) => {
    if (type === 'battery_request') await checkLabel(params.id, body.controlNumber);
    const { occurredAt = formatInstant(clock()), ...fields } = body;
    const answer = await contracts.sendEvent(params.id, {
      operationId: operationIdOf(caller, type, key),
      occurredAt,
      event: { by: caller.userId, ...fields, type } as ContractEvent,
    });
    const { id, seq, status, acts, duplicate } = answer;
    return {
      status: 200,
      body: { id, seq, status, acts: acts.map((act) => contractActOf(act)), duplicate },
    };
  };
  return Object.fromEntries(
    contractEventTypes.map((type) => [`contract_${type}`, (call: EventCall) => tell(type, call)]),
  ) as unknown as Pick<Handlers, ContractEventRouteName>;
}

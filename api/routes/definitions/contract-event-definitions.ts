import {
  type ContractEventRoutes,
  type ContractEventType,
  contractEventRoutes,
  contractEventTypes,
} from '../../schemas/contract-event-schemas.js';
import { contractAnswer, contractParams } from '../../schemas/contract-schemas.js';

/** The name under which the route of an event is known. */
export type ContractEventRouteName<T extends ContractEventType = ContractEventType> =
  `contract_${T}`;

interface EventDefinition<T extends ContractEventType> {
  method: 'post';
  path: `/contracts/{id}/events/${T}`;
  tag: 'contracts';
  summary: string;
  params: typeof contractParams;
  body: ContractEventRoutes[T]['body'];
  idempotency: 'required';
  replies: { 200: { description: string; schema: typeof contractAnswer } };
  problems: readonly number[];
}

function definitionOf<T extends ContractEventType>(type: T): EventDefinition<T> {
  const { summary, body } = contractEventRoutes[type];
  return {
    method: 'post',
    path: `/contracts/{id}/events/${type}`,
    tag: 'contracts',
    summary,
    params: contractParams,
    body,
    idempotency: 'required',
    replies: { 200: { description: 'Answered, on record', schema: contractAnswer } },
    problems: [404, 409],
  };
}

/** One route for each type of event, made from the table of events. */
export const contractEventDefinitions = Object.fromEntries(
  contractEventTypes.map((type) => [`contract_${type}`, definitionOf(type)]),
) as { [T in ContractEventType as ContractEventRouteName<T>]: EventDefinition<T> };

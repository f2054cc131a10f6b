import { type Refusal, refuse } from '../refusal.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';

type ConsentCommand = Extract<WorkOrderCommand, { type: 'consent' }>;

/**
 * Decides whether the customer's word on extra cost may be recorded: at any time until the
 * signature, with the means by which it was given; a later word on the same concern counts instead.
 * @rule ESP-57 the consent and when it is asked for
 */
export function mayConsent(_record: WorkOrderRecord, command: ConsentCommand): Refusal | undefined {
  if (command.means.trim() !== '') return undefined;
  return refuse(
    'CONSENT_MEANS_MISSING',
    ['ESP-57'],
    'Say by what means the customer answered.',
    'means',
  );
}

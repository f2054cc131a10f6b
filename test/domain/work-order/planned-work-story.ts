import type { WorkOrderCommand } from '../../../domain/work-order/work-order-command.js';
import type { Intake } from '../../../domain/work-order/work-order-facts.js';
import { at, call, type Step } from './work-order-story.js';

export const contract = { ...call().contract, id: 'CB', plan: 'ups-battery' as const };
export const battery = {
  kind: 'battery_replacement',
  origin: { contract: 'CB', request: 'R1' },
  contract,
} satisfies Partial<Intake>;
export const removal = {
  kind: 'equipment_removal',
  origin: { contract: 'PG', request: 'removal' },
  contract: { ...contract, id: 'PG', plan: 'payg' as const },
} satisfies Partial<Intake>;

/** A visit of T1 from 10:00 to 11:00. */
export const book = {
  type: 'book',
  technicians: ['T1'],
  from: at('10:00'),
  to: at('11:00'),
} satisfies WorkOrderCommand;
/** T1's steps from acceptance to completion. */
export const done: Step[] = (
  ['accept', 'depart', 'arrive', 'start_work', 'complete_work'] as const
).map((type, n): Step => [`10:0${n}`, { type, technician: 'T1' }]);

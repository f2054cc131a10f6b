import type { RuleId } from '../rule-id.js';
import { openHold } from './derive-status.js';
import { activeTechnicians } from './visit-step.js';
import { isPlanned, WorkOrderKind } from './work-order-kind.js';
import type { WorkOrderState } from './work-order-state.js';

/** The old battery as it stands in the lists of parts. */
export const OLD_BATTERY = 'UPS battery cartridge';

interface CarriedOut {
  facts: Partial<WorkOrderState>;
  params: Record<string, unknown>;
  because: RuleId[];
}

/**
 * Decides whether completing a visit carries planned work out: nobody else has it on their hands, it
 * is not on hold (a visit that failed), and it was not carried out before. A replaced battery belongs
 * to the provider from then on and has to come back; the technician takes it along (AMB-55).
 * @see-rule UPS-50
 */
export function carryOutPlanned(
  state: WorkOrderState,
  technician: string,
  at: string,
): CarriedOut | undefined {
  const { intake, carriedOutAt, visits, holds, parts } = state;
  if (!isPlanned(intake) || carriedOutAt !== undefined) return undefined;
  if (activeTechnicians(visits).length > 0 || openHold(holds)) return undefined;
  if (intake.kind !== WorkOrderKind.batteryReplacement) {
    return { facts: { carriedOutAt: at }, params: { carriedOut: true }, because: ['PAYG-60'] };
  }
  const n = parts.length + 1;
  const battery = {
    n,
    part: OLD_BATTERY,
    amount: 0,
    returnExpected: true,
    technician,
    usedAt: at,
  };
  return {
    facts: { carriedOutAt: at, parts: [...parts, battery] },
    params: { carriedOut: true, oldBattery: n },
    because: ['UPS-11', 'UPS-50'],
  };
}

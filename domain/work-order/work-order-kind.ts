import type { Intake } from './work-order-facts.js';

/** What kind of work a work order is: a fault to repair, or work that a contract has planned. */
export const WorkOrderKind = {
  repair: 'repair',
  batteryReplacement: 'battery_replacement',
  equipmentRemoval: 'equipment_removal',
} as const;
export type WorkOrderKind = (typeof WorkOrderKind)[keyof typeof WorkOrderKind];

/** Work at a time agreed beforehand; no response target runs for it. */
export type PlannedKind = Exclude<WorkOrderKind, 'repair'>;

/** Gives the kind of a work order; an intake without one is a repair, as all were before kinds. */
export function kindOf(intake: Pick<Intake, 'kind'>): WorkOrderKind {
  return intake.kind ?? WorkOrderKind.repair;
}

/** Decides whether this is work that a contract has planned. */
export function isPlanned<I extends Pick<Intake, 'kind'>>(
  intake: I,
): intake is I & { kind: PlannedKind } {
  return intake.kind !== undefined && intake.kind !== WorkOrderKind.repair;
}

import type { PolicySettings } from '../policies/policy-table.js';
import type { RuleId } from '../rule-id.js';
import { formatInstant } from '../time/instant.js';
import { instantOfTokyoMinute } from '../time/tokyo.js';
import { partsAreCharged } from './charged-items.js';
import type { ChargeReason, LabourRun } from './labour-run.js';
import type { CostItem, VisitChargeInput } from './visit-charge-input.js';
import type { PricedVisit } from './visit-runs.js';

/** One line of a charge: a run of equal blocks, a covered visit, a part or an expense. */
export interface ChargeLine {
  kind: 'first-hour' | 'blocks' | 'covered' | 'part' | 'expense';
  technician?: string;
  /** Position of the visit in the input. */
  visit?: number;
  /** Billed interval, half open. */
  from?: string;
  to?: string;
  band?: 'day' | 'evening' | 'night';
  blocks?: number;
  unitPrice?: number;
  name?: string;
  amount: number;
  rules: RuleId[];
}

const reasonRules = {
  'whole-visit': ['ESP-54'],
  'departed-outside': ['ESP-57'],
  overrun: ['ESP-57', 'ESP-109'],
} as const satisfies Record<ChargeReason, readonly RuleId[]>;

function runLine(visit: PricedVisit, run: LabourRun): ChargeLine {
  return {
    kind: run.kind,
    technician: visit.technician,
    visit: visit.index,
    from: formatInstant(instantOfTokyoMinute(run.from)),
    to: formatInstant(instantOfTokyoMinute(run.to)),
    band: run.band.band,
    blocks: run.count,
    unitPrice: run.unitPrice,
    amount: run.count * run.unitPrice,
    rules: [run.band.rule, 'ESP-107', ...reasonRules[run.reason]],
  };
}

function visitLines(visit: PricedVisit): ChargeLine[] {
  if (visit.runs.length > 0) return visit.runs.map((run) => runLine(visit, run));
  return [
    {
      kind: 'covered',
      technician: visit.technician,
      visit: visit.index,
      from: formatInstant(instantOfTokyoMinute(visit.departed)),
      to: formatInstant(instantOfTokyoMinute(visit.completed)),
      amount: 0,
      rules: ['ESP-37', 'ESP-56'],
    },
  ];
}

function itemLine(kind: 'part' | 'expense', item: CostItem, charged: boolean): ChargeLine {
  const name = item.name ?? item.kind;
  return {
    kind,
    ...(name === undefined ? {} : { name }),
    amount: charged ? item.amount : 0,
    rules: kind === 'part' ? [charged ? 'ESP-113' : 'ESP-37'] : ['ESP-60'],
  };
}

/** Writes a charge as lines with interval, band, blocks, unit price and rules; one line per run of equal blocks. */
export function chargeLines(
  visits: readonly PricedVisit[],
  input: VisitChargeInput,
  policy: PolicySettings,
): ChargeLine[] {
  const outOfHours = visits.every((visit) => visit.departedOutside);
  const charged = partsAreCharged(input.work, outOfHours, policy);
  return [
    ...visits.flatMap(visitLines),
    ...(input.parts ?? []).map((part) => itemLine('part', part, charged)),
    ...(input.expenses ?? []).map((expense) => itemLine('expense', expense, true)),
  ];
}

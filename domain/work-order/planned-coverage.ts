import { windowAt } from '../calendar/service-window.js';
import type { CoverageLine } from '../coverage/coverage-lines.js';
import type { RuleId } from '../rule-id.js';
import { formatInstant, instantOf } from '../time/instant.js';
import { contractPolicy } from './contract-policy.js';
import { suspensionLine } from './lines-of-change.js';
import type { Intake } from './work-order-facts.js';
import { type PlannedKind, WorkOrderKind } from './work-order-kind.js';
import type { CoverageSnapshot } from './work-order-snapshot.js';

type PlannedIntake = Intake & { kind: PlannedKind };

/** Gives the rules for which planned work is opened. */
export function plannedRules(kind: PlannedKind): RuleId[] {
  return kind === WorkOrderKind.batteryReplacement ? ['UPS-13', 'UPS-14'] : ['PAYG-60', 'PAYG-61'];
}

function batteryLines({ contract, earliestOn }: PlannedIntake): CoverageLine[] {
  const { id, plan, endsOn, window } = contract;
  return [
    { code: 'CONTRACT_IN_FORCE', params: { contract: id, plan, endsOn }, because: ['UPS-18'] },
    { code: 'BATTERY_FREE_OF_CHARGE', params: {}, because: ['UPS-11'] },
    { code: 'VISIT_INSIDE_WINDOW', params: { window }, because: ['UPS-17'] },
    ...(earliestOn === undefined
      ? []
      : [{ code: 'VISIT_NOT_BEFORE', params: { earliestOn }, because: ['UPS-15' as const] }]),
    { code: 'OLD_BATTERY_COMES_BACK', params: {}, because: ['UPS-50'] },
  ];
}

function removalLines({ contract }: PlannedIntake): CoverageLine[] {
  return [
    { code: 'REMOVAL_IN_BASIC_FEE', params: { contract: contract.id }, because: ['PAYG-62'] },
    { code: 'REMOVAL_BY_APPOINTMENT', params: { days: 10 }, because: ['PAYG-61'] },
  ];
}

/**
 * Explains planned work: free of charge, at an agreed time, without a response target. Batteries keep
 * to the window of the base pack and come back to the provider; a removal is part of the basic fee.
 * @see-rule UPS-11
 * @see-rule UPS-17
 * @see-rule UPS-50
 * @see-rule PAYG-62
 */
export function plannedCoverage(intake: PlannedIntake): CoverageSnapshot {
  const { contract, acceptedAt, kind } = intake;
  const { holidayService } = contractPolicy(contract);
  const state = windowAt(contract.window, instantOf(acceptedAt), { holidayService });
  const noTarget: CoverageLine = { code: 'NO_TARGET_IN_PLAN', params: {}, because: ['UPS-14'] };
  const isBattery = kind === WorkOrderKind.batteryReplacement;
  return {
    covered: true,
    windowOpen: state.open,
    ...(state.opensAt === undefined ? {} : { windowOpensAt: formatInstant(state.opensAt) }),
    ...(state.closesAt === undefined ? {} : { windowClosesAt: formatInstant(state.closesAt) }),
    targetApplies: false,
    lines: [
      ...(isBattery ? [...batteryLines(intake), noTarget] : removalLines(intake)),
      ...suspensionLine(contract),
    ],
  };
}

import type { CoverageLine } from '../coverage/coverage-lines.js';
import type { RuleId } from '../rule-id.js';
import { dateOf, instantOf } from '../time/instant.js';
import { type ContractChange, ContractChangeKind } from './contract-change.js';
import type { ContractFacts, Intake } from './work-order-facts.js';
import { WorkOrderKind } from './work-order-kind.js';

type Told = Omit<ContractChange, 'heardAt'>;

function endLine(intake: Intake, { on }: Told): Omit<CoverageLine, 'params'> {
  switch (intake.kind) {
    case WorkOrderKind.batteryReplacement:
      return { code: 'BATTERY_UNTIL_TERM_END', because: ['UPS-18'] };
    case WorkOrderKind.equipmentRemoval:
      return { code: 'REMOVAL_AFTER_END', because: ['PAYG-60'] };
    default:
      return dateOf(instantOf(intake.acceptedAt)) <= on
        ? { code: 'ACCEPTED_BEFORE_END', because: ['ESP-04', 'ESP-22'] }
        : { code: 'ACCEPTED_AFTER_END', because: ['ESP-04', 'ESP-22'] };
  }
}

function termsLine({ kind }: Intake, { terms = {} }: Told): CoverageLine {
  return kind === WorkOrderKind.batteryReplacement
    ? { code: 'TERMS_FOLLOW_BASE_PACK', params: { ...terms }, because: ['UPS-17', 'UPS-18'] }
    : { code: 'TERMS_AS_ACCEPTED', params: {}, because: [] };
}

type Plain = Exclude<ContractChangeKind, 'ended' | 'terms_changed'>;

const others: Record<Plain, [code: string, because: RuleId[]]> = {
  suspended: ['SUSPENDED_NO_DEPARTURE', ['ESP-72']],
  resumed: ['SUSPENSION_LIFTED', []],
  relocated: ['EQUIPMENT_RELOCATED', ['ESP-68']],
  equipment_added: ['EQUIPMENT_ADDED', ['ESP-93']],
};

/**
 * Explains the suspension that a contract had already when the work came in.
 * @see-rule ESP-72
 */
export function suspensionLine({ id, suspendedOn }: ContractFacts): CoverageLine[] {
  if (suspendedOn === undefined) return [];
  const params = { contract: id, on: suspendedOn };
  return [{ code: 'SUSPENDED_NO_DEPARTURE', params, because: ['ESP-72'] }];
}

/**
 * Explains what a change of a contract means for a work order. A repair that was accepted by the
 * contract's last day stays as decided; a battery is replaced by that day or not at all; equipment is
 * fetched after it. A change of another contract on the same equipment is only told.
 * @see-rule ESP-04
 * @see-rule ESP-22
 * @see-rule UPS-18
 * @see-rule PAYG-60
 */
export function changeLine(intake: Intake, told: Told): CoverageLine {
  const params = { contract: told.contract, on: told.on };
  if (told.contract !== intake.contract.id) {
    return {
      code: 'OTHER_CONTRACT_CHANGED',
      params: { ...params, change: told.change },
      because: [],
    };
  }
  if (told.change === ContractChangeKind.ended) return { ...endLine(intake, told), params };
  if (told.change === ContractChangeKind.termsChanged) {
    const line = termsLine(intake, told);
    return { ...line, params: { ...params, ...line.params } };
  }
  const [code, because] = others[told.change];
  return { code, params, because: told.because.length > 0 ? told.because : because };
}

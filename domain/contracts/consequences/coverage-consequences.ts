import { isServiceWindow } from '../../calendar/service-window.js';
import type { RuleId } from '../../rule-id.js';
import type { ContractChangeKind } from '../../work-order/contract-change.js';
import type { ContractAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import type { Consequence, ConsequenceRule } from './consequence.js';
import { coverageContract } from './coverage-of.js';

/** The intake reads the contract anew. */
function covered(_act: ContractAct, state: ContractState): Consequence[] {
  const contract = coverageContract(state);
  return contract ? [{ kind: 'cover', step: 'cover', records: { contract } }] : [];
}

/** The intake reads it anew, and open work orders hear why. */
function told(change: ContractChangeKind, because: RuleId[] = []): ConsequenceRule {
  return (act, state) => [
    ...covered(act, state),
    { kind: 'tell_work_orders', step: 'tell', change, on: firstDayOf(act), because },
  ];
}

/** An end on a ground may lie after the day on which it was declared. */
function firstDayOf({ on, endsOn }: ContractAct): string {
  return typeof endsOn === 'string' ? endsOn : on;
}

/** Visits still to be made follow the base pack: its hours and its last day. */
function termsChanged(act: ContractAct, state: ContractState): Consequence[] {
  const { on, termEndsOn, window } = act;
  const terms = {
    ...(typeof termEndsOn === 'string' ? { endsOn: termEndsOn } : {}),
    ...(isServiceWindow(window) ? { window } : {}),
  };
  return [
    ...covered(act, state),
    {
      ...{ kind: 'tell_work_orders', step: 'tell', change: 'terms_changed', on, terms },
      because: ['UPS-17', 'UPS-18'],
    },
  ];
}

/** What changes the days, hours or standing of a contract reaches the intake and the work under way. */
export const coverageConsequences: Readonly<Record<string, ConsequenceRule>> = {
  opened: covered,
  ended: told('ended'),
  terminated: told('ended'),
  suspended: told('suspended', ['ESP-72', 'UPS-55', 'PAYG-45']),
  resumed: told('resumed'),
  base_pack_changed: termsChanged,
  cancel: covered,
  extension_decided: covered,
  delivery_adjusted: covered,
  supply_refund_approved: covered,
};

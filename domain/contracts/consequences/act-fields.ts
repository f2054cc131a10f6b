import type { ContractAct } from '../contract-act.js';

/** Reads those of some fields that an act has. */
export function fieldsOf(act: ContractAct, names: readonly string[]): Record<string, never> {
  return Object.fromEntries(
    names.flatMap((name) => (act[name] === undefined ? [] : [[name, act[name]]])),
  ) as Record<string, never>;
}

/** Gives what an act says beside its name and day. */
export function saidIn({
  on: _on,
  act: _act,
  ...said
}: ContractAct): Omit<ContractAct, 'on' | 'act'> {
  return said;
}

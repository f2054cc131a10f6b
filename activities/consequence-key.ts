import type { RecordedAct } from '../domain/contracts/contract-act.js';

/** Gives the key under which a step of an act happens once, however often it is tried. */
export function consequenceKey(contract: string, { n }: Pick<RecordedAct, 'n'>, step: string) {
  return `contract:${contract}:${n}:${step}`;
}

/** Gives what the consequences of a contract concern. */
export function contractSubject(contract: string): string {
  return `contract:${contract}`;
}

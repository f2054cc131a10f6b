import { formatInstant, instantAt } from '../../time/instant.js';
import type { ConsequenceRule } from './consequence.js';

/** A second before midnight: the last day of a base pack is still one of service. */
const LAST_SECOND_MS = 1_000;

/** Packs on a base pack end with its last day, whenever that becomes known (UPS-18). */
const basePackEnded: ConsequenceRule = ({ on }, { plan }) => {
  if (plan !== 'esp-g2') return [];
  const occurredAt = formatInstant(instantAt(on, '24:00') - LAST_SECOND_MS);
  const news = { occurredAt, event: { type: 'base_pack_ended' } } as const;
  return [{ kind: 'tell_dependents', step: 'dependents', news }];
};

/** What follows for the packs that stand on this contract. */
export const basePackConsequences: Readonly<Record<string, ConsequenceRule>> = {
  ended: basePackEnded,
};

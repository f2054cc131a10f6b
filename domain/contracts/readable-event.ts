import { isRefusal, type Refusal, refuse } from '../refusal.js';
import type { ContractAct } from './contract-act.js';
import type { KeptStep } from './keep-step.js';

/** Decides whether something that claims to be an event says at least what kind it is of. */
export function hasType(event: unknown): event is { type: string } {
  const { type } = (event ?? {}) as { type?: unknown };
  return typeof type === 'string';
}

/** Finds a field that an act cannot keep: it is plain JSON, flat, and its numbers are numbers. */
function unkeepableField(act: ContractAct): string | undefined {
  const isKept = (value: unknown): boolean =>
    typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  return Object.keys(act).find((field) => !isKept(act[field]));
}

/**
 * Answers an event, or refuses it where parts of it are missing or of another kind than its type wants:
 * a contract that stumbled over one event for good could not answer any other.
 */
export function readably(answer: () => KeptStep | Refusal): KeptStep | Refusal {
  const message = 'The event lacks a part, or a part is of another kind.';
  try {
    const kept = answer();
    if (isRefusal(kept)) return kept;
    for (const { act } of kept.acts) {
      const field = unkeepableField(act);
      if (field !== undefined) return refuse('EVENT_MALFORMED', [], message, `event.${field}`);
    }
    return kept;
  } catch (error) {
    // What a part of a wrong kind does in a pure function; nothing has been kept yet.
    if (error instanceof TypeError || error instanceof RangeError)
      return refuse('EVENT_MALFORMED', [], message, 'event');
    throw error;
  }
}

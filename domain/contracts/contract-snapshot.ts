import type { CalendarDate } from '../time/calendar-date.js';
import { nextDue } from './contract-dues.js';
import type { ContractState } from './contract-state.js';

/** A contract as it is published: what lists ask for, and its whole state. */
export interface ContractSnapshot {
  id: string;
  seq: number;
  /** What it does next by itself, and on which day; absent when nothing is left. */
  next?: { kind: string; on: CalendarDate };
  state: ContractState;
}

/** Gives a contract as it is published. */
export function contractSnapshot(state: ContractState): ContractSnapshot {
  const next = nextDue(state);
  return {
    id: state.id,
    seq: state.seq,
    ...(next ? { next: { kind: next.due.kind, on: next.due.on } } : {}),
    state,
  };
}

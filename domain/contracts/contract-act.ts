import type { CalendarDate } from '../time/calendar-date.js';

/** What a contract did by itself or answered; `on` is the Tokyo day it belongs to. Plain JSON. */
export interface ContractAct {
  on: CalendarDate;
  act: string;
  [field: string]: string | number | boolean;
}

/** An act as it is kept: numbered per contract from 1, so that writing it twice keeps one. */
export interface RecordedAct {
  n: number;
  act: ContractAct;
  /** Instant at which it was done. */
  doneAt: string;
  /** The operation that it answers; absent when it fell due by itself. */
  operationId?: string;
  /** Whole minutes after the contract's own wake-up, when it could not be done in time. */
  lateMinutes?: number;
}

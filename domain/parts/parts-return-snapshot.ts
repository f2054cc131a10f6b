import type { Actor } from '../work-order/work-order-facts.js';

/** Facts with which a part's own way back begins; `n` is the part's number within the work order. */
export interface PartsReturnInput {
  workOrder: string;
  n: number;
  area: string;
  part: string;
  amount: number;
  technician: string;
  customer: string;
  usedAt: string;
}

/** What the part's own workflow publishes; `seq` grows with every change. */
export interface PartsReturnSnapshot extends PartsReturnInput {
  id: string;
  seq: number;
  state: 'outstanding' | 'returned' | 'written_off';
  reminders: { day: 3 | 7 | 14; dueAt: string; sentAt: string }[];
  settledAt?: string;
  settledBy?: Actor;
  reason?: string;
  updatedAt: string;
}

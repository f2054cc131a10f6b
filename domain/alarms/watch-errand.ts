import type { Actor } from '../work-order/work-order-facts.js';

/** Why a work order is taken back. */
export type WithdrawReason = 'alarm_cleared' | 'customer_not_wanted' | 'recalled';

/** What a watch has to do outside itself; each is repeated until it is answered, under one key. */
export type WatchErrand =
  | { type: 'open_ticket'; key: string; at: string }
  | {
      type: 'withdraw_ticket';
      key: string;
      number: string;
      reason: WithdrawReason;
      /** Recall somebody who has left. */
      evenIfLeft: boolean;
      by: Actor;
      at: string;
    }
  | {
      type: 'tell_ticket';
      key: string;
      number: string;
      news: 'cleared' | 'carry_on';
      by: Actor;
      at: string;
    }
  | { type: 'check_ticket'; key: string; number: string };

/** What came of an errand. */
export type ErrandResult =
  | { type: 'opened'; number: string }
  | { type: 'refused'; code: string }
  | { type: 'withdrawn' | 'left' | 'finished' | 'open' | 'told' };

/** The watch itself, as work orders know it. */
export const watchActor: Actor = { kind: 'system', id: 'alarm-watch' };

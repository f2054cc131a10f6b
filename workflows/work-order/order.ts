import type { ContractNews } from '../../domain/work-order/contract-news.js';
import type { WorkOrderState } from '../../domain/work-order/work-order-state.js';
import type { WorkOrderEffect } from './work-order-effects.js';

/** What one work order has on its mind: its state, what others must hear of, what has been published. */
export interface Order {
  state: WorkOrderState;
  effects: WorkOrderEffect[];
  /** What the contract of planned work has not been told yet. */
  news: ContractNews[];
  publishedSeq: number;
  over: boolean;
}

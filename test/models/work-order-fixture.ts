import { instantOf } from '../../domain/time/instant.js';
import { openWorkOrder } from '../../domain/work-order/open-work-order.js';
import { snapshotOf } from '../../domain/work-order/snapshot-of.js';
import type { Intake } from '../../domain/work-order/work-order-facts.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import { at, call, judgedOnsite, play, visit } from '../domain/work-order/work-order-story.js';

/** A work order as its workflow publishes it, right after the call or later in its story. */
export function published(
  number: string,
  changes: Partial<Intake> = {},
  until: 'call' | 'judge' | 'accept' | 'start_work' | 'complete_work' | 'sign' = 'call',
): WorkOrderSnapshot {
  const opened = openWorkOrder(call({ number, ...changes }));
  if (until === 'call') return snapshotOf(opened, instantOf(opened.updatedAt));
  const judged = play(opened, judgedOnsite);
  const state = until === 'judge' ? judged : play(judged, ...visit('T1', until));
  return snapshotOf(state, instantOf(at('10:40')));
}

import { condition } from '@temporalio/workflow';
import { recordContractAnswer } from '../../domain/work-order/contract-news.js';
import { snapshotOf } from '../../domain/work-order/snapshot-of.js';
import { carryOut, tellContractOfWork } from '../effects.js';
import type { Order } from './order.js';
import type { WorkOrderEffect } from './work-order-effects.js';

/** Publishes what has changed, the newest state only: changes that come together share one write. */
export async function publishChanges(order: Order): Promise<void> {
  const isDirty = (): boolean => order.publishedSeq < order.state.seq || order.effects.length > 0;
  for (;;) {
    await condition(() => isDirty() || order.over);
    if (!isDirty()) return;
    const snapshot = snapshotOf(order.state, Date.now());
    const effects = order.effects.splice(0);
    const changed = snapshot.seq > order.publishedSeq;
    await Promise.all([
      changed ? carryOut('projectWorkOrder', snapshot) : undefined,
      ...effects.map(tellOthers),
    ]);
    order.publishedSeq = snapshot.seq;
  }
}

function tellOthers(effect: WorkOrderEffect): Promise<void> {
  switch (effect.kind) {
    case 'released':
      return carryOut('tellDeskReleased', { area: effect.area, news: effect.news });
    case 'engaged':
      return carryOut('tellDeskEngaged', { area: effect.area, news: effect.news });
    case 'part':
      return carryOut('startPartsReturn', effect.input);
  }
}

/**
 * Tells the contract of planned work what became of it, one thing after the other: an old battery that
 * came back must not overtake its replacement. A refusal stays on record and stops nothing.
 */
export async function tellContract(order: Order): Promise<void> {
  for (;;) {
    await condition(() => order.news.length > 0 || order.over);
    const [news] = order.news;
    if (!news) return;
    const answer = await tellContractOfWork({ workOrder: order.state.intake.number, news });
    order.news.shift();
    order.state = recordContractAnswer(order.state, news, answer, Date.now());
  }
}

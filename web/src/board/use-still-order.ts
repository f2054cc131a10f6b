import { useRef } from 'react';
import type { WorkOrderSummary } from '../session/api-types.js';

/** Keeps the order of the list as it was while `still`; new ones come last, gone ones go. */
export function useStillOrder(
  workOrders: readonly WorkOrderSummary[],
  still: boolean,
): readonly WorkOrderSummary[] {
  const order = useRef<string[]>([]);
  if (!still) {
    order.current = workOrders.map((each) => each.number);
    return workOrders;
  }
  const place = (each: WorkOrderSummary) => {
    const known = order.current.indexOf(each.number);
    return known === -1 ? Number.MAX_SAFE_INTEGER : known;
  };
  return [...workOrders].sort((a, b) => place(a) - place(b));
}

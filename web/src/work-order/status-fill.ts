import type { IconName } from '../app/icon.js';
import type { ClockState, VisitState, WorkOrderSummary } from '../session/api-types.js';

/** The fills of the board's legend: the status is the fill, trouble is the outline. */
export const fills = [
  'unscheduled',
  'scheduled',
  'accepted',
  'travelling',
  'on_site',
  'hold',
  'done',
  'canceled',
] as const;
export type Fill = (typeof fills)[number];

const visitFills: Readonly<Record<VisitState, Fill>> = {
  assigned: 'scheduled',
  accepted: 'accepted',
  travelling: 'travelling',
  on_site: 'on_site',
  working: 'on_site',
  completed: 'done',
  withdrawn: 'canceled',
};

/** The fill of a visit's bar; a hold covers whatever is not finished. */
export function fillOfVisit(status: WorkOrderSummary['status'], state: VisitState): Fill {
  if (status === 'canceled') return 'canceled';
  if (state === 'completed' || state === 'withdrawn') return visitFills[state];
  return status === 'on_hold' ? 'hold' : visitFills[state];
}

/** The icon that says the same as the fill. */
export const fillIcons: Readonly<Record<Fill, IconName>> = {
  unscheduled: 'dot',
  scheduled: 'sent',
  accepted: 'check',
  travelling: 'car',
  on_site: 'wrench',
  hold: 'pause',
  done: 'flag',
  canceled: 'cross',
};

/** The outline: late and at risk are trouble, everything else is not. */
export function outlineOf(state: ClockState): 'late' | 'risk' | 'calm' {
  if (state === 'breached') return 'late';
  return state === 'at_risk' ? 'risk' : 'calm';
}

import type { Profile, WorkOrderDetail } from '../session/api-types.js';
import { isPlannedWork, isSuspended } from './planned-work.js';

export const deskActions = [
  'judge',
  'assign',
  'book',
  'consent',
  'resume',
  'hold',
  'excuse',
  'correct',
  'allow',
  'cancel',
] as const;
export type DeskAction = (typeof deskActions)[number];

/** What makes sense to offer now; the server decides again. */
export function actionsFor(workOrder: WorkOrderDetail, role: Profile['role']): DeskAction[] {
  const { status, judgement, signature, sla, excuse } = workOrder;
  const finished = status === 'completed' || status === 'closed' || status === 'canceled';
  const open = !finished && !signature;
  const onsite = judgement?.decision === 'onsite';
  const planned = isPlannedWork(workOrder);
  const underWay = workOrder.visits.some(
    (visit) => visit.departedAt && !visit.completedAt && !visit.withdrawnAt,
  );
  const isManager = role === 'manager' || role === 'admin';
  const mayCorrect = isManager && judgement && !signature && !planned;
  const offered: Readonly<Record<DeskAction, boolean>> = {
    judge: open && !judgement,
    assign: open && onsite && status !== 'on_hold' && !planned,
    book: open && onsite && status !== 'on_hold' && !underWay && !workOrder.carriedOutAt,
    consent: open && !planned,
    resume: open && status === 'on_hold',
    hold: open && status !== 'on_hold',
    excuse: sla !== null && !excuse && onsite,
    correct: Boolean(mayCorrect),
    allow: open && isManager && isSuspended(workOrder),
    cancel: open,
  };
  return deskActions.filter((action) => offered[action]);
}

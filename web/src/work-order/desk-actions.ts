import type { Profile, WorkOrderDetail } from '../session/api-types.js';

export const deskActions = [
  'judge',
  'assign',
  'consent',
  'resume',
  'hold',
  'excuse',
  'correct',
  'cancel',
] as const;
export type DeskAction = (typeof deskActions)[number];

/** What makes sense to offer now; the server decides again. */
export function actionsFor(workOrder: WorkOrderDetail, role: Profile['role']): DeskAction[] {
  const { status, judgement, signature, sla, excuse } = workOrder;
  const finished = status === 'completed' || status === 'closed' || status === 'canceled';
  const open = !finished && !signature;
  const onsite = judgement?.decision === 'onsite';
  const mayCorrect = (role === 'manager' || role === 'admin') && judgement && !signature;
  const offered: Readonly<Record<DeskAction, boolean>> = {
    judge: open && !judgement,
    assign: open && onsite && status !== 'on_hold',
    consent: open,
    resume: open && status === 'on_hold',
    hold: open && status !== 'on_hold',
    excuse: sla !== null && !excuse && onsite,
    correct: Boolean(mayCorrect),
    cancel: open,
  };
  return deskActions.filter((action) => offered[action]);
}

import type { z } from 'zod';
import type { WorkOrderCommand } from '../../domain/work-order/work-order-command.js';
import type { Caller } from '../auth/caller.js';
import { technicianOf } from './own-job.js';
import type { RouteTable } from './route-table.js';

/** The routes whose command goes straight to the work order. */
export type CommandRouteName =
  | 'judge'
  | 'correctJudgement'
  | 'consent'
  | 'accept'
  | 'decline'
  | 'depart'
  | 'arrive'
  | 'startWork'
  | 'usePart'
  | 'complete'
  | 'sign'
  | 'hold'
  | 'resume'
  | 'excuse'
  | 'allowDeparture'
  | 'cancel';

type CommandOf<N extends CommandRouteName> = (
  body: z.output<RouteTable[N]['body']>,
  caller: Caller,
) => WorkOrderCommand;

/** Makes a work order's command of what a route was sent; `occurredAt` belongs to the envelope. */
export const commandOfRoute: { readonly [N in CommandRouteName]: CommandOf<N> } = {
  judge: (body) => ({ type: 'judge', ...body }),
  correctJudgement: (body) => ({ type: 'correct_judgement', ...body }),
  consent: (body) => ({ type: 'consent', ...body }),
  accept: ({ technician }, caller) => ({
    type: 'accept',
    technician: technicianOf(caller, technician),
  }),
  decline: ({ technician, reason }, caller) => ({
    type: 'decline',
    technician: technicianOf(caller, technician),
    reason,
  }),
  depart: ({ technician }, caller) => ({
    type: 'depart',
    technician: technicianOf(caller, technician),
  }),
  arrive: ({ technician }, caller) => ({
    type: 'arrive',
    technician: technicianOf(caller, technician),
  }),
  startWork: ({ technician }, caller) => ({
    type: 'start_work',
    technician: technicianOf(caller, technician),
  }),
  usePart: ({ occurredAt: _at, technician, ...part }, caller) => ({
    type: 'part_used',
    technician: technicianOf(caller, technician),
    ...part,
  }),
  complete: ({ technician, report, expenses }, caller) => ({
    type: 'complete_work',
    technician: technicianOf(caller, technician),
    ...(report !== undefined && { report }),
    ...(expenses !== undefined && { expenses }),
  }),
  sign: ({ occurredAt: _at, ...signature }) => ({ type: 'sign', ...signature }),
  hold: ({ occurredAt: _at, ...hold }) => ({ type: 'hold', ...hold }),
  resume: () => ({ type: 'resume' }),
  excuse: (body) => ({ type: 'excuse', ...body }),
  allowDeparture: (body) => ({ type: 'allow_departure', ...body }),
  cancel: (body) => ({ type: 'cancel', ...body }),
};

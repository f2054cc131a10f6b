import type { WorkOrderCommandType } from './work-order-command.js';

const known: Record<WorkOrderCommandType, true> = {
  judge: true,
  correct_judgement: true,
  consent: true,
  assign: true,
  book: true,
  unassign: true,
  accept: true,
  decline: true,
  depart: true,
  arrive: true,
  start_work: true,
  part_used: true,
  complete_work: true,
  sign: true,
  hold: true,
  resume: true,
  excuse: true,
  cancel: true,
  alarm_news: true,
  allow_departure: true,
  contract_changed: true,
  part_settled: true,
};

/** Every command that a work order understands; the compiler sees that none is forgotten. */
export const commandTypes = Object.keys(known) as WorkOrderCommandType[];

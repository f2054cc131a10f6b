import type { z } from 'zod';
import {
  allowDepartureBody,
  assignAnswer,
  assignBody,
  bookAnswer,
  bookBody,
  cancelBody,
  commandAnswer,
  completeBody,
  consentBody,
  correctJudgementBody,
  declineBody,
  excuseBody,
  holdBody,
  judgeBody,
  resumeBody,
  signBody,
  stepBody,
  unassignBody,
  usePartBody,
} from '../../schemas/command-schemas.js';
import { partParams, receiveBody, writeOffBody } from '../../schemas/parts-return-schemas.js';
import { workOrderParams } from '../../schemas/work-order-schemas.js';
import { defineRoutes } from '../route-definition.js';

function command<const P extends string, B extends z.ZodType>(path: P, summary: string, body: B) {
  return {
    method: 'post',
    path: `/work-orders/{number}/${path}`,
    tag: 'commands',
    summary,
    params: workOrderParams,
    body,
    idempotency: 'required',
    replies: { 200: { description: 'Done', schema: commandAnswer } },
    problems: [404, 409],
  } as const;
}

function deskCommand<const P extends string, B extends z.ZodType>(
  path: P,
  summary: string,
  body: B,
) {
  return {
    ...command(path, summary, body),
    replies: { 200: { description: 'Done', schema: assignAnswer } },
  } as const;
}

function partCommand<const P extends string, B extends z.ZodType>(
  path: P,
  summary: string,
  body: B,
) {
  return { ...command(`parts/{n}/${path}`, summary, body), params: partParams } as const;
}

/** Everything a person can ask of a work order; each is answered "done" or "no, because …". */
export const commandDefinitions = defineRoutes({
  judge: command('judge', 'Judge the fault; on site starts the two hours', judgeBody),
  correctJudgement: command('correct-judgement', 'Correct the judgement', correctJudgementBody),
  consent: command('consent', "Record the customer's word on extra cost", consentBody),
  assign: deskCommand('assign', 'Give the work to technicians', assignBody),
  book: {
    ...deskCommand('book', 'Plan a visit for a time, or move it there', bookBody),
    replies: { 200: { description: 'Done', schema: bookAnswer } },
  },
  unassign: deskCommand('unassign', 'Take everybody off', unassignBody),
  accept: command('accept', 'The technician takes the job', stepBody),
  decline: command('decline', 'The technician gives the job back', declineBody),
  depart: command('depart', 'On the way', stepBody),
  arrive: command('arrive', 'Arrived', stepBody),
  startWork: command('start-work', 'Work begins on site; ends the two hours', stepBody),
  usePart: command('use-part', 'A part was built in', usePartBody),
  complete: command('complete', 'The visit is over', completeBody),
  sign: command('sign', 'The customer signs', signBody),
  hold: command('hold', 'Put on hold', holdBody),
  resume: command('resume', 'Go on', resumeBody),
  excuse: command('excuse', 'Excuse an overrun', excuseBody),
  allowDeparture: command(
    'allow-departure',
    'Let technicians leave although the contract is suspended',
    allowDepartureBody,
  ),
  cancel: command('cancel', 'Cancel; possible until the signature', cancelBody),
  receivePart: partCommand('return', 'The replaced part is back', receiveBody),
  writeOffPart: partCommand('write-off', 'Give the replaced part up', writeOffBody),
});

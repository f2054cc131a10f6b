import { z } from 'zod';
import { alarmSeverities } from '../../domain/alarms/alarm-code.js';
import { operationId } from './mobile-schemas.js';
import { businessId, instant, line, ruleIds } from './value-schemas.js';

/** More than these are sent in several requests. */
export const MOST_ALARMS = 1_000;

/** A code as machines write it. */
export const alarmCodeName = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[\w.:/#-]+$/, { error: 'Must be letters, digits or one of . : / # _ -' })
  .meta({ examples: ['DISK-01'] });
export const alarmSeverity = z.enum(alarmSeverities);

/** One alarm; its form is the same in JSON and as a row of a file. */
export const alarmReport = z
  .strictObject({
    machine: line(64).meta({ description: 'Control number of the label, or serial number.' }),
    code: alarmCodeName,
    severity: alarmSeverity,
    state: z.enum(['raised', 'cleared']),
    occurredAt: instant,
    text: line(300).exactOptional(),
    id: line(100)
      .exactOptional()
      .meta({ description: "The machine's own number for this alarm: the same one counts once." }),
  })
  .meta({ id: 'Alarm' });

export const alarmBody = z.union([alarmReport, z.array(alarmReport).min(1).max(MOST_ALARMS)]).meta({
  id: 'Alarms',
  description: `One alarm, or 1 to ${MOST_ALARMS} of them.`,
});

/** Machines have no account: a key in either header says whose they are. */
export const alarmHeaders = z.object({
  authorization: z.string().exactOptional().meta({ description: '`Bearer gk_…`' }),
  'x-api-key': z.string().exactOptional().meta({ description: '`gk_…`' }),
  'idempotency-key': operationId.exactOptional().meta({
    description: 'Needed when an alarm has no `id` of its own: key and place count once.',
  }),
});

const outcome = z.object({
  index: z.int(),
  outcome: z.enum(['accepted', 'duplicate', 'unknown_machine', 'no_contract', 'refused']).meta({
    description:
      '`unknown_machine` and `no_contract` are kept until a person settles them; `refused` is not kept.',
  }),
  code: z.string().exactOptional(),
  message: z.string().exactOptional(),
  field: z.string().exactOptional(),
  rules: ruleIds.exactOptional(),
});
export const alarmsAccepted = z
  .object({
    kept: z.int().meta({ description: 'Alarms that are in the store because of this request.' }),
    items: z.array(outcome),
  })
  .meta({ id: 'AlarmsAccepted' });

export const importQuery = z.strictObject({
  customer: businessId.meta({ description: 'Whose machines the file is about.' }),
});
export const alarmFile = z.string().min(1).meta({
  description:
    'Heading: machine,code,severity,state,occurredAt,text,id; the last two may be left out.',
});

const unsettledStanding = z.enum(['unknown_machine', 'no_contract']);
export const unsettledAlarms = z
  .object({
    id: businessId,
    standing: unsettledStanding,
    customer: businessId,
    customerName: z.string(),
    machine: z.string(),
    asset: businessId.exactOptional(),
    count: z.int(),
    firstAt: z.string(),
    lastAt: z.string(),
    codes: z.array(z.string()),
  })
  .meta({ id: 'UnsettledAlarms' });
export const unsettledList = z.object({ items: z.array(unsettledAlarms) });
export const settleBody = z
  .discriminatedUnion('action', [
    z.strictObject({
      action: z.literal('assign'),
      asset: businessId.meta({ description: 'The equipment that reports under this name.' }),
    }),
    z.strictObject({ action: z.literal('take_up') }),
    z.strictObject({ action: z.literal('dismiss'), reason: line(300) }),
  ])
  .meta({ id: 'SettleAlarms' });
export const settleAnswer = z
  .object({ settled: z.int().meta({ description: 'Alarms that moved on.' }) })
  .meta({ id: 'AlarmsSettled' });

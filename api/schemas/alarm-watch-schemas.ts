import { z } from 'zod';
import { watchPhases } from '../../domain/alarms/alarm-watch-snapshot.js';
import { callOutcomes } from '../../domain/alarms/call-task.js';
import { alarmSeverity } from './alarm-schemas.js';
import { pageOf, pagingQuery } from './paging-schemas.js';
import { businessId, instantOut, line, ruleIds, serverTime } from './value-schemas.js';
import { actor, serviceWindow } from './work-order-fact-schemas.js';

/** Longer than other ids: machine, code and the instant at which the watch began. */
const watchId = z.string().min(1).max(160);
export const watchParams = z.object({ id: watchId });
export const callParams = z.object({ id: z.string().min(1).max(180) });

const watchedMachine = z.object({
  asset: businessId,
  controlNumber: z.string(),
  model: z.string(),
  customer: businessId,
  customerName: z.string(),
  siteName: z.string(),
  contract: businessId,
  window: serviceWindow,
  holidayService: z.string().exactOptional(),
  contactName: z.string().exactOptional(),
  phone: z.string().exactOptional(),
});

export const alarmCodeFields = {
  meaning: z.object({ ja: line(200), en: line(200) }),
  severity: alarmSeverity,
  arrangesTechnician: z.boolean(),
  part: line(60).exactOptional(),
  symptom: line(100).meta({ description: 'Fault as it stands on the work order.' }),
};
const meaning = z.object({ code: z.string(), ...alarmCodeFields });

const callFields = {
  id: z.string(),
  kind: z.enum(['alarm', 'flapping']),
  state: z.enum(['waiting', 'due', 'done', 'withdrawn']),
  dueAt: instantOut,
  tries: z.array(
    z.object({
      at: instantOut,
      by: actor,
      outcome: z.enum(callOutcomes),
      note: z.string().exactOptional(),
    }),
  ),
  clearedAt: instantOut.exactOptional(),
  because: ruleIds,
};
export const callTask = z
  .object({
    ...callFields,
    watch: watchId,
    machine: watchedMachine,
    code: meaning,
    raised: z.boolean(),
    workOrder: businessId.exactOptional(),
  })
  .meta({ id: 'CallTask' });
export const callTaskList = z.object({ items: z.array(callTask), serverTime });
export const callTaskQuery = z.strictObject({
  state: z.enum(['open', 'closed']).default('open'),
  limit: pagingQuery.limit,
});
export const callOutcomeBody = z
  .strictObject({
    outcome: z.enum(callOutcomes),
    note: line(500).exactOptional(),
    phone: line(40)
      .exactOptional()
      .meta({ description: 'With `wrong_number`: the right one, called at once.' }),
  })
  .meta({ id: 'CallOutcome' });

export const alarmWatch = z
  .object({
    id: watchId,
    seq: z.int(),
    phase: z.enum(watchPhases),
    machine: watchedMachine,
    code: meaning,
    severity: alarmSeverity,
    text: z.string().exactOptional(),
    openedAt: instantOut,
    heardAt: instantOut,
    raised: z.boolean(),
    raisedAt: instantOut.exactOptional(),
    lastChangeAt: instantOut.exactOptional(),
    count: z.int(),
    occurrences: z.int(),
    flapping: z.boolean(),
    calls: z.array(z.object(callFields)),
    ticket: z
      .object({
        number: businessId.exactOptional(),
        state: z.enum(['opening', 'open', 'withdrawn', 'carried_on', 'finished', 'refused']),
        refusal: z.string().exactOptional(),
      })
      .exactOptional(),
    question: z
      .object({
        askedAt: instantOut,
        reason: z.enum(['alarm_cleared', 'customer_not_wanted']),
      })
      .exactOptional(),
    over: z.boolean(),
  })
  .meta({ id: 'AlarmWatch' });
const entry = z.object({
  at: instantOut,
  type: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  by: actor.exactOptional(),
  because: ruleIds,
});
export const alarmWatchDetail = alarmWatch
  .extend({ history: z.array(entry) })
  .meta({ id: 'AlarmWatchDetail' });
export const watchPage = pageOf(alarmWatch).extend({ serverTime });
export const watchQuery = z.strictObject({
  state: z.enum(['live', 'over']).exactOptional(),
  ...pagingQuery,
});
export const decisionBody = z
  .strictObject({ decision: z.enum(['recall', 'carry_on']), note: line(500).exactOptional() })
  .meta({ id: 'RecallDecision' });
export const watchAnswer = z
  .object({ id: z.string(), seq: z.int(), phase: z.enum(watchPhases), duplicate: z.boolean() })
  .meta({ id: 'AlarmWatchAnswer' });

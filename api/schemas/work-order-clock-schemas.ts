import { z } from 'zod';
import { businessId, instantOut, messageParams, ruleIds } from './value-schemas.js';

export const slaVerdict = z.enum(['met', 'breached', 'excused']);

export const slaSnapshot = z
  .object({
    countedFrom: instantOut,
    targetAt: instantOut,
    verdict: slaVerdict.exactOptional(),
    workStartedAt: instantOut.exactOptional(),
    alerts: z.array(
      z.object({
        share: z.literal([50, 75, 90, 100]),
        dueAt: instantOut,
        firedAt: instantOut,
        lateSeconds: z.number(),
        withdrawnAt: instantOut.exactOptional(),
        confirmedAt: instantOut.exactOptional(),
      }),
    ),
    because: ruleIds,
  })
  .meta({ id: 'SlaSnapshot' });

export const chargeSnapshot = z
  .object({
    labour: z.int(),
    parts: z.int(),
    expenses: z.int(),
    subtotal: z.int(),
    tax: z.int(),
    total: z.int(),
    lines: z.array(
      z.object({
        kind: z.enum(['labour', 'part', 'expense']),
        grain: z.enum(['first-hour', 'blocks', 'covered']).exactOptional(),
        name: z.string().exactOptional(),
        technician: businessId.exactOptional(),
        from: instantOut.exactOptional(),
        to: instantOut.exactOptional(),
        band: z.string().exactOptional(),
        blocks: z.int().exactOptional(),
        unitPrice: z.int().exactOptional(),
        amount: z.int(),
        because: ruleIds,
      }),
    ),
    because: ruleIds,
    unconsentedMinutes: z.int().exactOptional(),
  })
  .meta({ id: 'ChargeSnapshot' });

export const coverageSnapshot = z
  .object({
    covered: z.boolean(),
    windowOpen: z.boolean(),
    windowOpensAt: instantOut.exactOptional(),
    windowClosesAt: instantOut.exactOptional(),
    targetApplies: z.boolean(),
    lines: z.array(z.object({ code: z.string(), params: messageParams, because: ruleIds })),
  })
  .meta({ id: 'CoverageSnapshot' });

export const clockStates = [
  'breached',
  'at_risk',
  'on_hold',
  'on_track',
  'unassigned',
  'done',
  'none',
] as const;
export const clockState = z.enum(clockStates).meta({
  id: 'ClockState',
  description:
    'What the clock asks for now: breached, at risk (75 % of the way), on hold, on track, on track but unassigned, done, or none because no target runs.',
});

export const nextStep = z
  .object({
    technician: businessId,
    step: z.enum(['accept', 'depart', 'arrive', 'start_work', 'complete_work', 'resume', 'sign']),
    blockedBy: z
      .object({ code: z.string(), message: z.string(), rules: ruleIds })
      .exactOptional()
      .meta({ description: 'Why the step cannot be taken yet.' }),
  })
  .meta({
    id: 'NextStep',
    description: "What a technician's one button says; nothing is listed when nothing is asked.",
  });

export const meter = z
  .object({
    running: z.boolean().meta({ description: 'A technician is on the clock now.' }),
    soFar: z.int().meta({ description: 'Labour owed so far, yen without tax.' }),
    nextChangeAt: instantOut.exactOptional().meta({ description: 'When the amount rises next.' }),
    nextChangeAmount: z.int().exactOptional().meta({ description: 'By how much, yen.' }),
    windowOpensAt: instantOut.exactOptional(),
    ifWaitedUntilOpen: z
      .int()
      .exactOptional()
      .meta({ description: 'Labour if nobody works before the window opens.' }),
  })
  .meta({ id: 'SurchargeMeter' });

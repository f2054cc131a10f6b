import { z } from 'zod';
import { parseInstant } from '../../domain/time/instant.js';
import { absenceSchema } from './reference-schemas.js';
import {
  businessId,
  date,
  dateOut,
  instant,
  instantOut,
  messageParams,
  ruleIds,
  serverTime,
} from './value-schemas.js';
import { workOrderSummary } from './work-order-schemas.js';

export const candidatesQuery = z
  .strictObject({
    at: instant.exactOptional().meta({ description: 'Now if left out.' }),
    to: instant.exactOptional().meta({
      description: 'With it the question is who could go from `at` to `to`.',
    }),
  })
  .refine(({ at, to }) => to === undefined || isBefore(at, to), {
    path: ['to'],
    error: 'Must come after `at`.',
  });

/** A field that is no instant has been named already; here it only fails to come first. */
function isBefore(at: string | undefined, to: string): boolean {
  const [fromMs, toMs] = [parseInstant(at ?? ''), parseInstant(to)];
  return fromMs !== undefined && toMs !== undefined && fromMs < toMs;
}

const visitReason = z.object({
  code: z.string(),
  params: messageParams,
  because: ruleIds,
  overridable: z.boolean(),
});

export const slotsQuery = z.strictObject({
  from: date.exactOptional().meta({ description: 'First day; today if left out.' }),
  days: z.coerce.number().int().min(1).max(31).default(7),
  minutes: z.coerce.number().int().min(15).max(720).default(60),
});

export const slots = z
  .object({
    serverTime,
    slots: z.array(
      z.object({
        from: instantOut,
        to: instantOut,
        technician: businessId.meta({ description: 'Who ranks first for it.' }),
        others: z.array(businessId),
      }),
    ),
  })
  .meta({ id: 'Slots' });

const shiftHours = z.object({ id: businessId, from: z.string(), to: z.string() });

export const candidate = z
  .object({
    technician: businessId,
    name: z.string(),
    included: z.boolean(),
    reasons: z.array(
      z.object({ code: z.string(), params: messageParams, overridable: z.boolean() }),
    ),
    travelMinutes: z.int(),
    travelSource: z.enum(['offline estimate', 'google']),
    load: z.int().meta({ description: 'Unfinished jobs on their hands now.' }),
    score: z.number().meta({ description: 'Higher fits better; orders the list.' }),
    onCall: z.boolean(),
    shift: shiftHours.exactOptional(),
  })
  .meta({ id: 'Candidate' });
export type CandidateView = z.infer<typeof candidate>;

export const candidatesAnswer = z
  .object({
    serverTime,
    candidates: z.array(candidate),
    visit: z
      .array(visitReason)
      .exactOptional()
      .meta({ description: 'What speaks against the time itself, for a planned visit.' }),
  })
  .meta({ id: 'Candidates' });

export const boardQuery = z.strictObject({ area: businessId, date: date.exactOptional() });

export const boardTechnician = z
  .object({
    id: businessId,
    name: z.string(),
    skills: z.array(z.string()),
    employer: z.string(),
    onCall: z.boolean(),
    serviceCentre: businessId,
    shift: shiftHours.exactOptional(),
    shiftIntervals: z.array(z.object({ from: instantOut, to: instantOut })),
    absences: z.array(absenceSchema),
    state: z.enum(['free', 'assigned', 'travelling', 'on_site', 'working', 'off_shift', 'absent']),
    openJobs: z.int(),
  })
  .meta({ id: 'BoardTechnician' });
export type BoardTechnicianView = z.infer<typeof boardTechnician>;

export const board = z
  .object({
    serverTime,
    area: businessId,
    date: dateOut,
    technicians: z.array(boardTechnician),
    workOrders: z.array(workOrderSummary),
  })
  .meta({ id: 'Board' });

export const clocksQuery = z.strictObject({ area: businessId.exactOptional() });

export const clocks = z
  .object({
    serverTime,
    tiles: z.object({
      breached: z.int(),
      at_risk: z.int(),
      on_hold: z.int(),
      on_track: z.int(),
      unassigned: z.int(),
    }),
    rows: z.array(workOrderSummary),
  })
  .meta({ id: 'Clocks' });

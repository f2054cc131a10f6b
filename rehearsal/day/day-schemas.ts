import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });
const date = z.iso.date();
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');
const window = z.enum(['9x5', '12x5', '24x7']);
const text = z.string().min(1);

/** The form of `reference.json`: one area's book, with absences where there are any. */
export const referenceBookSchema = z.object({
  timeZone: text.default('Asia/Tokyo'),
  areas: z.array(z.object({ id: text, name: text })).min(1),
  serviceCentres: z.array(
    z.object({ id: text, area: text, latitude: z.number(), longitude: z.number() }),
  ),
  shifts: z.array(z.object({ id: text, from: localTime, to: localTime })),
  technicians: z.array(
    z.object({
      id: text,
      name: text,
      area: text,
      serviceCentre: text,
      shift: text,
      onCall: z.boolean().default(false),
      skills: z.array(text),
      employer: text,
    }),
  ),
  customers: z.array(z.object({ id: text, name: text, email: text.exactOptional() })),
  sites: z.array(
    z.object({
      id: text,
      customer: text,
      name: text,
      postalCode: text.exactOptional(),
      address: text,
      latitude: z.number(),
      longitude: z.number(),
    }),
  ),
  assets: z.array(
    z.object({ id: text, site: text, kind: text, model: text, serial: text, controlNumber: text }),
  ),
  contracts: z.array(
    z.object({
      id: text,
      customer: text,
      plan: text,
      asset: text,
      window: window.exactOptional(),
      startsOn: date,
      years: z.number().int().positive().exactOptional(),
      endsOn: date.exactOptional(),
      registeredOn: date.exactOptional(),
      basePack: text.exactOptional(),
      policy: z.record(z.string(), z.unknown()).exactOptional(),
    }),
  ),
  absences: z
    .array(
      z.object({
        id: text.exactOptional(),
        technician: text,
        from: instant,
        to: instant,
        reason: text.exactOptional(),
      }),
    )
    .exactOptional(),
});
export type DayReference = z.infer<typeof referenceBookSchema>;

const happened = { at: instant, ref: text, occurredAt: instant.exactOptional() };
const byTechnician = { ...happened, technician: text };

/** One line of `day.ndjson`: what somebody did, in the order in which it reached the desk. */
export const dayEventSchema = z.discriminatedUnion('type', [
  z.object({
    ...happened,
    type: z.literal('call'),
    channel: z.enum(['phone', 'web', 'qr']),
    controlNumber: text,
    symptom: text,
  }),
  z.object({
    ...happened,
    type: z.literal('judge'),
    decision: z.enum(['onsite', 'remote_fixed', 'not_covered']),
    severity: z.enum(['high', 'normal']).exactOptional(),
    exclusionItem: z
      .union([z.literal(5), z.literal(6), z.literal(7), z.literal(8)])
      .exactOptional(),
    because: text.exactOptional(),
  }),
  z.object({
    ...happened,
    type: z.literal('consent'),
    answer: z.enum(['yes', 'no']),
    means: text,
    concerns: z.enum(['out_of_hours', 'excluded_work']),
  }),
  z.object({
    ...happened,
    type: z.literal('assign'),
    technicians: z.array(text).min(1),
    overrideReason: text.exactOptional(),
  }),
  z.object({ ...byTechnician, type: z.literal('accept') }),
  z.object({ ...byTechnician, type: z.literal('depart') }),
  z.object({ ...byTechnician, type: z.literal('arrive') }),
  z.object({ ...byTechnician, type: z.literal('start_work') }),
  z.object({ ...byTechnician, type: z.literal('complete_work') }),
  z.object({
    ...byTechnician,
    type: z.literal('part_used'),
    part: text,
    amount: z.number().int().nonnegative(),
    returnExpected: z.boolean(),
  }),
  z.object({ ...happened, type: z.literal('sign'), name: text }),
  z.object({
    ...happened,
    type: z.literal('excuse'),
    reason: z.enum(['traffic', 'weather', 'location']),
    note: text.exactOptional(),
  }),
  z.object({ ...happened, type: z.literal('part_returned'), part: text }),
  z.object({ ...happened, type: z.literal('cancel'), by: text }),
]);
export type DayEvent = z.infer<typeof dayEventSchema>;

/** One call in `expected.json`, and in what `--json` writes. */
export const callOutcomeSchema = z.object({
  status: text,
  sla: z
    .object({
      countedFrom: instant,
      targetAt: instant,
      verdict: z.enum(['met', 'breached', 'excused']).exactOptional(),
    })
    .nullable(),
  charge: z.number().int(),
  labour: z.number().int().exactOptional(),
  partsOutstanding: z.number().int().exactOptional(),
});
export type CallOutcome = z.infer<typeof callOutcomeSchema>;
export const dayOutcomeSchema = z.record(z.string(), callOutcomeSchema);
export type DayOutcome = z.infer<typeof dayOutcomeSchema>;

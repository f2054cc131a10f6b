import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });
const date = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM');
const text = z.string().min(1);
const yen = z.number().int().nonnegative();

const happened = { at: instant, contract: text };
const opening = { ...happened, type: z.literal('open_contract') };

const openingSchema = z.discriminatedUnion('plan', [
  z.object({
    ...opening,
    plan: z.literal('ups-battery'),
    upsPurchasedOn: date,
    basePack: z.object({
      purchasedOn: date,
      termYears: z.number().int().positive(),
      window: z.enum(['9x5', '12x5', '24x7']),
    }),
  }),
  z.object({
    ...opening,
    plan: z.literal('esp-report'),
    payment: z.literal('annual'),
    startsOn: date,
    annualFee: yen,
  }),
  z.object({
    ...opening,
    plan: z.literal('payg'),
    startsOn: date,
    termEndsOn: date,
    basicFee: yen,
    unitPrice: z.number().nonnegative(),
  }),
]);

const happeningSchema = z.discriminatedUnion('type', [
  z.object({
    ...happened,
    type: z.literal('battery_request'),
    id: text,
    lifeNotification: z.boolean(),
  }),
  z.object({ ...happened, type: z.literal('battery_replaced'), request: text }),
  z.object({ ...happened, type: z.literal('used_battery_received'), request: text }),
  z.object({ ...happened, type: z.literal('base_pack_ended') }),
  z.object({ ...happened, type: z.literal('non_renewal') }),
  z.object({ ...happened, type: z.literal('usage'), month, units: z.number().nonnegative() }),
  z.object({ ...happened, type: z.literal('payment'), month }),
  z.object({
    ...happened,
    type: z.literal('outage'),
    id: text,
    knownAt: instant,
    restoredAt: instant,
  }),
  z.object({ ...happened, type: z.literal('credit_application'), outage: text }),
  z.object({ ...happened, type: z.literal('extension_request') }),
  z.object({
    ...happened,
    type: z.literal('extension_decided'),
    approved: z.boolean(),
    termEndsOn: date.exactOptional(),
  }),
  z.object({ ...happened, type: z.literal('cancel'), month }),
  z.object({ ...happened, type: z.literal('removal_agreed'), removeOn: date }),
  z.object({ ...happened, type: z.literal('removed'), customerLate: z.boolean() }),
]);

/** One line of `book.ndjson`: what somebody did with a contract, in order of time. */
export const bookEventSchema = z.union([openingSchema, happeningSchema]);
export type BookEvent = z.infer<typeof bookEventSchema>;
export type BookOpening = z.infer<typeof openingSchema>;

const actSchema = z
  .object({ on: date, act: text })
  .catchall(z.union([z.string(), z.number(), z.boolean()]));
export type BookAct = z.infer<typeof actSchema>;

/** One contract in `expected.json`, and in what `--json` writes. */
const contractOutcomeSchema = z.object({
  status: z.enum(['active', 'ended']),
  acts: z.array(actSchema),
});
export type ContractOutcome = z.infer<typeof contractOutcomeSchema>;

/** The form of `expected.json`: every contract on the evening of `until`. */
export const yearsOutcomeSchema = z.object({
  until: date,
  contracts: z.record(z.string(), contractOutcomeSchema),
});
export type YearsOutcome = z.infer<typeof yearsOutcomeSchema>;

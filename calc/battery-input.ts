import { z } from 'zod';
import { BatteryReplacementKind } from '../domain/battery/battery-facts.js';
import { isoDate } from './schemas.js';

/** A UPS and base pack bought on the same day, as both battery calculators take them. */
export const batteryTerm = z.strictObject({
  purchasedOn: isoDate,
  termYears: z.int().min(1).max(100),
  replacements: z
    .array(z.strictObject({ on: isoDate, kind: z.enum(BatteryReplacementKind) }))
    .max(1_000)
    .default([]),
});

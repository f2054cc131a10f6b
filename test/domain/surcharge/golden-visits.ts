import type { ServiceWindow } from '../../../domain/calendar/service-window.js';
import type { PolicySettings } from '../../../domain/policies/policy-table.js';
import { isRefusal } from '../../../domain/refusal.js';
import { type VisitCharge, visitCharge } from '../../../domain/surcharge/visit-charge.js';
import type { VisitChargeInput } from '../../../domain/surcharge/visit-charge-input.js';

/** `[from, to]` of one departure, `YYYY-MM-DD HH:MM[:SS]` in Tokyo. */
export type Departure = readonly [from: string, to: string, technician?: string];

const instant = (text: string): string =>
  `${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+09:00`;

/** Builds the input of a charge from departures; each is another technician unless named. */
export function visitInput(
  work: VisitChargeInput['work'],
  window: ServiceWindow,
  departures: readonly Departure[],
  more: Partial<VisitChargeInput> = {},
): VisitChargeInput {
  const visits = departures.map(([from, to, technician], index) => ({
    technician: technician ?? `T${index + 1}`,
    departedAt: instant(from),
    completedAt: instant(to),
  }));
  return { plan: 'esp-g2', window, work, visits, ...more };
}

/** Charges an input that must not be refused. */
export function charged(input: VisitChargeInput): VisitCharge {
  const charge = visitCharge(input);
  if (isRefusal(charge)) throw new Error(charge.message);
  return charge;
}

/** The labour of one input under chosen readings. */
export function labourOf(input: VisitChargeInput, policy: Partial<PolicySettings> = {}): number {
  return charged({ ...input, policy }).labour;
}

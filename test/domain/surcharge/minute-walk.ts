import type { ServiceWindow } from '../../../domain/calendar/service-window.js';

const CLOSES = { '9x5': 1050, '12x5': 1260, '24x7': 1440 } as const;

function isOpen(minute: number, window: ServiceWindow): boolean {
  if (window === '24x7') return true;
  // Tokyo minutes read as UTC give Tokyo's calendar.
  const weekday = new Date(minute * 60_000).getUTCDay();
  const ofDay = minute % 1440;
  return weekday >= 1 && weekday <= 5 && ofDay >= 510 && ofDay < CLOSES[window];
}

function rates(minute: number): { first: number; block: number } {
  const ofDay = minute % 1440;
  if (ofDay >= 510 && ofDay < 1050) return { first: 10_000, block: 2_500 };
  if (ofDay >= 1050 && ofDay < 1260) return { first: 12_000, block: 3_000 };
  return { first: 14_000, block: 3_500 };
}

/**
 * The tariff read minute by minute in its default readings: whoever is out in a chargeable minute that
 * nothing paid covers yet begins a first hour (at the departure) or a block. Slow and plain, it is the
 * oracle for the interval arithmetic. Tokyo minutes since 1970.
 */
export function walkMinutes(
  departed: number,
  completed: number,
  work: 'in-scope' | 'excluded',
  window: ServiceWindow,
): number {
  let amount = 0;
  let paidUntil = departed;
  for (let minute = departed; minute < Math.max(completed, departed + 1); minute += 1) {
    if (work === 'in-scope' && isOpen(minute, window)) continue;
    if (minute < paidUntil) continue;
    if (minute === departed) {
      amount += rates(minute).first;
      paidUntil = minute + 60;
    } else {
      amount += rates(minute).block;
      paidUntil = minute + 15;
    }
  }
  return amount;
}

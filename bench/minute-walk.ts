/** Minutes of the day at which the tariff's rows and the windows change. */
const DAY_OPENS = 510;
const EVENING = 1050;
const NIGHT = 1260;
const CLOSES = { '9x5': EVENING, '12x5': NIGHT } as const;

function isCovered(minute: number, window: '9x5' | '12x5' | '24x7'): boolean {
  if (window === '24x7') return true;
  const ofDay = minute % 1440;
  // Tokyo minute 0 is a Thursday; 0 to 4 are Monday to Friday.
  const weekday = (Math.floor(minute / 1440) + 3) % 7;
  return weekday < 5 && ofDay >= DAY_OPENS && ofDay < CLOSES[window];
}

function blockPrice(minute: number): number {
  const ofDay = minute % 1440;
  if (ofDay < DAY_OPENS || ofDay >= NIGHT) return 3_500;
  return ofDay < EVENING ? 2_500 : 3_000;
}

/**
 * The tariff read minute by minute in its default readings: whoever is out in a chargeable minute that
 * nothing paid covers yet begins a first hour (at the departure, four times a block's price) or a block.
 * It is the cheapest honest alternative to interval arithmetic and the oracle of its tests. Tokyo minutes
 * since 1970; yen.
 */
export function walkMinutes(
  departed: number,
  completed: number,
  work: 'in-scope' | 'excluded',
  window: '9x5' | '12x5' | '24x7',
): number {
  let amount = 0;
  let paidUntil = departed;
  const end = Math.max(completed, departed + 1);
  for (let minute = departed; minute < end; minute += 1) {
    if (work === 'in-scope' && isCovered(minute, window)) continue;
    if (minute < paidUntil) continue;
    const quarters = minute === departed ? 4 : 1;
    amount += blockPrice(minute) * quarters;
    paidUntil = minute + 15 * quarters;
  }
  return amount;
}

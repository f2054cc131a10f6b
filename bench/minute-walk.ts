/** Minutes of the day at which the tariff's rows and the windows change. */
const DAY_OPENS = 510;
const EVENING = 1050;
const NIGHT = 1260;
const CLOSES = { '9x5': EVENING, '12x5': NIGHT, '24x7': 1440 } as const;

/** Monday to Friday; Tokyo minute 0 is a Thursday. */
function isServiceDay(day: number): boolean {
  const weekday = (day + 3) % 7;
  return weekday < 5;
}

/**
 * The tariff read minute by minute in its default readings: whoever is out in a chargeable minute that
 * nothing paid covers yet begins a first hour (at the departure) or a block. It is the cheapest honest
 * alternative to interval arithmetic and the oracle of its tests. Tokyo minutes since 1970; yen.
 */
export function walkMinutes(
  departed: number,
  completed: number,
  work: 'in-scope' | 'excluded',
  window: '9x5' | '12x5' | '24x7',
): number {
  const opens = window === '24x7' ? 0 : DAY_OPENS;
  const closes = CLOSES[window];
  let day = Math.floor(departed / 1440);
  let ofDay = departed - day * 1440;
  let serviceDay = window === '24x7' || isServiceDay(day);
  let amount = 0;
  let paidUntil = departed;
  const end = Math.max(completed, departed + 1);
  for (let minute = departed; minute < end; minute += 1) {
    const covered = work === 'in-scope' && serviceDay && ofDay >= opens && ofDay < closes;
    if (!covered && minute >= paidUntil) {
      const night = ofDay < DAY_OPENS || ofDay >= NIGHT;
      const block = night ? 3_500 : ofDay < EVENING ? 2_500 : 3_000;
      const first = minute === departed;
      amount += first ? block * 4 : block;
      paidUntil = minute + (first ? 60 : 15);
    }
    ofDay += 1;
    if (ofDay === 1440) {
      ofDay = 0;
      day += 1;
      serviceDay = window === '24x7' || isServiceDay(day);
    }
  }
  return amount;
}

import { loadAllCalculators } from '../calc/registry.js';
import { businessCalendar } from '../domain/calendar/business-calendar.js';
import { nthOpenDay } from '../domain/calendar/day-calendar.js';
import { countOpenMinutes } from '../domain/calendar/opening-hours.js';
import { hoursOf } from '../domain/calendar/service-window.js';
import { defaultPolicy } from '../domain/policies/resolve-policy.js';
import { RunTotal } from '../domain/surcharge/labour-run.js';
import { priceLabour } from '../domain/surcharge/price-labour.js';
import { dayNumberOf } from '../domain/time/calendar-date.js';
import { closedDays, walkBusinessDays, walkOpenMinutes } from './day-walk.js';
import { callsPerSecond } from './measure.js';
import { walkMinutes } from './minute-walk.js';

const DAY_MINUTES = 1_440;
const TEN_YEARS_DAYS = 3_652;

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US').padStart(12);
}

/** Cycles through starts, so that neither side answers one question from memory. */
function cycle(first: number, step: number, count: number): () => number {
  let index = 0;
  return () => {
    index = (index + 1) % count;
    return first + index * step;
  };
}

function printRatio(what: string, goal: number, fast: number, slow: number): void {
  console.log(
    `${what}: ${number(fast)}/s against ${number(slow)}/s = ${(fast / slow).toFixed(1)} times (goal ${goal})`,
  );
}

function assertEqual(what: string, ours: number, reference: number): void {
  if (ours !== reference) throw new Error(`${what}: ${ours} is not ${reference}`);
}

async function benchCalculators(): Promise<void> {
  console.log('calculator, whole answer with reasons          calls/s');
  for (const calculator of await loadAllCalculators()) {
    const input = calculator.input.parse(calculator.example);
    console.log(
      `  ${calculator.name.padEnd(38)}${number(callsPerSecond(() => calculator.run(input)))}`,
    );
  }
}

function benchVisitCharge(): void {
  const hours = hoursOf('9x5');
  const first = dayNumberOf('2025-06-09') * DAY_MINUTES;
  for (const work of ['excluded', 'in-scope'] as const) {
    // The walk hard-codes the default readings.
    const ours = (departed: number): number => {
      const total = new RunTotal();
      priceLabour(
        total,
        { departed, completed: departed + DAY_MINUTES },
        work,
        hours,
        defaultPolicy,
      );
      return total.amount;
    };
    const walk = (departed: number): number =>
      walkMinutes(departed, departed + DAY_MINUTES, work, '9x5');
    for (let departed = first; departed < first + 7 * DAY_MINUTES; departed += 7) {
      assertEqual('visit-charge', ours(departed), walk(departed));
    }
    const next = cycle(first, 37, 271);
    const fast = callsPerSecond(() => ours(next()));
    const slow = callsPerSecond(() => walk(next()));
    printRatio(
      `visit-charge, 24 hours ${work}, amounts only, against walking minute by minute`,
      20,
      fast,
      slow,
    );
  }
}

function benchCalendar(): void {
  const first = dayNumberOf('2024-01-01');
  const calendar = businessCalendar();
  const closed = closedDays(first, first + 2 * TEN_YEARS_DAYS);
  const businessDays = 2_440;
  const day = cycle(first, 3, 271);
  for (let from = first; from < first + 700; from += 1) {
    assertEqual(
      'business days',
      nthOpenDay(from, businessDays, calendar),
      walkBusinessDays(from, businessDays, closed),
    );
  }
  printRatio(
    'business days over ten years, against walking day by day',
    50,
    callsPerSecond(() => nthOpenDay(day(), businessDays, calendar)),
    callsPerSecond(() => walkBusinessDays(day(), businessDays, closed)),
  );

  const hours = hoursOf('9x5');
  const ours = (from: number): number =>
    countOpenMinutes(from * DAY_MINUTES, (from + TEN_YEARS_DAYS) * DAY_MINUTES, hours);
  const walk = (from: number): number => walkOpenMinutes(from, from + TEN_YEARS_DAYS, 540);
  assertEqual('open minutes', ours(first), walk(first));
  printRatio(
    'open minutes of a window over ten years, against walking day by day',
    50,
    callsPerSecond(() => ours(day())),
    callsPerSecond(() => walk(day())),
  );
}

/** Prints calls per second of every calculator and the ratios to the cheapest honest alternatives, all measured in this run. */
export async function run(): Promise<void> {
  await benchCalculators();
  benchVisitCharge();
  benchCalendar();
}

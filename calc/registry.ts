import type { Calculator } from './define-calculator.js';

/** The calculators, in the order of the rulebook's documents. */
export const calculatorNames = [
  'visit-charge',
  'response-target',
  'service-window',
  'business-days',
  'term',
  'battery-cycle',
  'battery-request',
  'registration',
  'relocation',
  'report-service',
  'payg-invoice',
  'late-interest',
  'outage-credit',
  'payg-dates',
  'late-removal',
  'nline-cancellation',
  'nline-first-month',
  'construction-cancellation',
  'repair-order',
  'data-recovery',
  'premium-visit',
  'report-deadline',
] as const;

/** The name of a calculator. */
export type CalculatorName = (typeof calculatorNames)[number];

/** Decides whether a text names a calculator. */
export function isCalculatorName(name: string): name is CalculatorName {
  return (calculatorNames as readonly string[]).includes(name);
}

/** Loads one definition; each is loaded only when asked for, so that one answer does not pay for all. */
export async function loadCalculator(name: CalculatorName): Promise<Calculator> {
  const definition = (await import(`./definitions/${name}.js`)) as { calculator: Calculator };
  return definition.calculator;
}

/** Loads all definitions in order. */
export async function loadAllCalculators(): Promise<Calculator[]> {
  const calculators: Calculator[] = [];
  for (const name of calculatorNames) calculators.push(await loadCalculator(name));
  return calculators;
}

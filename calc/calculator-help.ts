import { z } from 'zod';
import type { Calculator } from './define-calculator.js';

/** Writes the help of one calculator: what it answers, its rules, its input as JSON Schema and an example. */
export function calculatorHelp(calculator: Calculator): string {
  const { $schema: _, ...schema } = z.toJSONSchema(calculator.input, { io: 'input' });
  return [
    `${calculator.name}: ${calculator.summary}`,
    '',
    `Rules: ${calculator.rules.join(' ')}`,
    '',
    `Usage: npm run -s calc -- ${calculator.name} < input.json`,
    'One JSON object or an array of them; bad input exits with status 2 and one line of JSON on standard error.',
    '',
    `Input (JSON Schema): ${JSON.stringify(schema, null, 2)}`,
    '',
    `Example: ${JSON.stringify(calculator.example)}`,
    '',
  ].join('\n');
}

/** Writes the list of calculators with one line each. */
export function calculatorList(calculators: readonly Calculator[]): string {
  const width = Math.max(...calculators.map(({ name }) => name.length));
  return `${calculators.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}`).join('\n')}\n`;
}

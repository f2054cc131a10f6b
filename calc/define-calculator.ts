import type { z } from 'zod';
import type { Refusal } from '../domain/refusal.js';

/**
 * A question with one answer: the same definition serves the command line and
 * `/v1/calculators/{name}`, so input, help and function cannot drift apart.
 */
export interface Calculator<I = unknown, O = unknown> {
  name: string;
  /** One line for the list of calculators. */
  summary: string;
  /** Rule and ambiguity IDs behind the answer. */
  rules: string[];
  input: z.ZodType<I>;
  /** An input that the schema accepts, printed by `--help`. */
  example: unknown;
  run(input: I): O | Refusal;
}

/**
 * Declares a calculator and keeps the types of its input and answer tied together. Every file in
 * `calc/definitions/` is named after its calculator and exports it as `calculator`.
 */
export function defineCalculator<I, O>(calculator: Calculator<I, O>): Calculator<I, O> {
  return calculator;
}

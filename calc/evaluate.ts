import { isRefusal } from '../domain/refusal.js';
import type { Calculator } from './define-calculator.js';

/** Why an input has no answer: a stable code, a sentence, and where in the input the reason lies. */
export interface CalculationProblem {
  code: string;
  message: string;
  path: string;
  /** Position in an array of inputs. */
  index?: number;
  /** Rules behind a refusal; absent for input that does not fit the schema. */
  because?: string[];
}

/** An answer, or the problem with the input. */
export type Evaluation = { ok: true; answer: unknown } | { ok: false; problem: CalculationProblem };

/** Checks one input against the calculator's schema and answers it; never throws for what a caller sent. */
export function evaluate(calculator: Calculator, input: unknown): Evaluation {
  const parsed = calculator.input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...(issue?.path ?? []), ...keys].join('.');
    return {
      ok: false,
      problem: { code: 'INVALID_INPUT', message: issue?.message ?? 'Invalid input', path },
    };
  }
  const answer = calculator.run(parsed.data);
  if (!isRefusal(answer)) return { ok: true, answer };
  const { code, message, because, field } = answer;
  return { ok: false, problem: { code, message, path: field ?? '', because } };
}

/** Answers one input or an array of inputs in order; the first problem of an array is the answer to all of it. */
export function evaluateAll(calculator: Calculator, input: unknown): Evaluation {
  if (!Array.isArray(input)) return evaluate(calculator, input);
  const answers: unknown[] = [];
  for (const [index, item] of input.entries()) {
    const evaluation = evaluate(calculator, item);
    if (!evaluation.ok) return { ok: false, problem: { ...evaluation.problem, index } };
    answers.push(evaluation.answer);
  }
  return { ok: true, answer: answers };
}

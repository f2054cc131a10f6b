import type { z } from 'zod';
import { type Problem, problem } from './problem.js';

/** Turns the issues of a failed check into INVALID_INPUT; `field` is the first one at fault. */
export function inputProblem(error: z.ZodError, prefix?: string): Problem {
  const errors = error.issues.slice(0, 20).map((issue) => ({
    field: [...(prefix === undefined ? [] : [prefix]), ...fieldPath(issue)].join('.'),
    message: issue.message,
  }));
  const first = errors[0] ?? { field: prefix ?? '', message: 'Not valid' };
  return problem('INVALID_INPUT', `${first.field || 'body'}: ${first.message}`, {
    ...(first.field !== '' && { field: first.field }),
    errors,
  });
}

function fieldPath(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.map(String);
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return unknownKey === undefined ? path : [...path, unknownKey];
}

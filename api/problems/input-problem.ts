import type { z } from 'zod';
import { inputReason } from './input-reason.js';
import { type Problem, problem } from './problem.js';

/** Turns the issues of a failed check into INVALID_INPUT; `field` is the first one at fault. */
export function inputProblem(error: z.ZodError, prefix?: string): Problem {
  const errors = error.issues
    .flatMap(leavesOf)
    .slice(0, 20)
    .map((issue) => ({
      field: [...(prefix === undefined ? [] : [prefix]), ...fieldPath(issue)].join('.'),
      message: issue.message,
      ...inputReason(issue),
    }));
  const first = errors[0] ?? { field: prefix ?? '', message: 'Not valid' };
  return problem('INVALID_INPUT', `${first.field || 'body'}: ${first.message}`, {
    ...(first.field !== '' && { field: first.field }),
    errors,
  });
}

/** Of forms that are all possible, the one that the sender came nearest to says what is wrong. */
function leavesOf(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const deepest = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(...issues.map((each) => fieldPath(each).length));
  const [nearest = []] = [...issue.errors].sort((a, b) => deepest(b) - deepest(a));
  return nearest.flatMap((each) =>
    leavesOf({ ...each, path: [...issue.path, ...each.path] } as z.core.$ZodIssue),
  );
}

function fieldPath(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.map(String);
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return unknownKey === undefined ? path : [...path, unknownKey];
}

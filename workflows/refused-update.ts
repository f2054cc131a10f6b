import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../domain/refusal.js';

/** Turns a refusal into the failure of an update: its type is the code that callers see unchanged. */
export function refusedUpdate(refusal: Refusal & { params?: unknown }): ApplicationFailure {
  const { code, because, message, field, params } = refusal;
  return ApplicationFailure.create({
    type: code,
    message,
    nonRetryable: true,
    details: [
      {
        code,
        because,
        message,
        ...(field === undefined ? {} : { field }),
        ...(params === undefined ? {} : { params }),
      },
    ],
  });
}

import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

/** Gives the code with which a command was refused; fails when it was not. */
export async function refused(command: Promise<unknown>): Promise<string> {
  try {
    await command;
  } catch (failure) {
    if (!(failure instanceof WorkflowUpdateFailedError)) throw failure;
    if (failure.cause instanceof ApplicationFailure) return failure.cause.type ?? 'NO_CODE';
    throw failure;
  }
  throw new Error('The command was not refused.');
}

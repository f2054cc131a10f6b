import { TestWorkflowEnvironment } from '@temporalio/testing';
import { timeSkippingServerExecutable } from '../../embedded/time-skipping-server.js';

/**
 * A Temporal server of its own whose clock skips; one per test file, torn down by the file. Move its
 * clock with `sleep` from one driver only: it also jumps while anybody awaits a workflow's result.
 */
export async function createTimeSkippingEnvironment(): Promise<TestWorkflowEnvironment> {
  const path = await timeSkippingServerExecutable();
  if (path === undefined) return TestWorkflowEnvironment.createTimeSkipping();
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
}

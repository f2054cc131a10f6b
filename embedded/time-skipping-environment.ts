import { TestWorkflowEnvironment } from '@temporalio/testing';
import { timeSkippingServerExecutable } from './time-skipping-server.js';

/**
 * A Temporal server of its own whose clock skips; torn down by whoever opened it. Move its
 * clock with `sleep` from one driver only: it also jumps while anybody awaits a workflow's result.
 */
export async function createTimeSkippingEnvironment(): Promise<TestWorkflowEnvironment> {
  const path = await timeSkippingServerExecutable();
  if (path === undefined) return TestWorkflowEnvironment.createTimeSkipping();
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
}

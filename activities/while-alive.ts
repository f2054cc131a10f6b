import { activityInfo, heartbeat } from '@temporalio/activity';

const SHARE_OF_LIMIT = 3;

/** Does something slow while telling the server that this worker lives, several times per time limit. */
export async function whileAlive<T>(work: () => Promise<T>): Promise<T> {
  const limitMs = activityInfo().heartbeatTimeoutMs ?? 0;
  if (limitMs === 0) return work();
  heartbeat();
  const beat = setInterval(() => heartbeat(), limitMs / SHARE_OF_LIMIT);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

import { type Problem, problem } from './problem.js';

const UNREACHABLE = new Set([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClearedError',
  'PoolClearedOnNetworkError',
  'MongoPoolClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoOperationTimeoutError',
  'MongooseServerSelectionError',
  'MongoClientClosedError',
]);

/** Decides whether an error says that the store is not there, as against a fault of ours. */
export function isStoreUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (UNREACHABLE.has(error.name)) return true;
  if (
    error.name === 'MongooseError' &&
    /buffering timed out|initial connection/.test(error.message)
  )
    return true;
  return isStoreUnavailable(error.cause);
}

/** The answer while the store is away: nothing was accepted, the same request may come again. */
export function storeUnavailable(cause: unknown): Problem {
  return problem('STORE_UNAVAILABLE', 'The store cannot be reached; nothing was accepted.', {
    retryAfterSeconds: 5,
    cause,
  });
}

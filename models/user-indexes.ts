import type { StoreConnection } from './connect-store.js';
import { idempotencyModel } from './idempotency-model.js';
import { intakeBufferModel } from './intake-buffer-repository.js';
import { intakeNumberModel } from './intake-number-repository.js';
import { refreshTokenModel } from './refresh-token-model.js';
import { userModel } from './user-model.js';

/** Creates the indexes of accounts, sessions and requests; doing it again changes nothing. */
export async function ensureUserIndexes(store: StoreConnection): Promise<void> {
  await userModel(store).createIndexes();
  await refreshTokenModel(store).createIndexes();
  await idempotencyModel(store).createIndexes();
  await intakeNumberModel(store).createIndexes();
  await intakeBufferModel(store).createIndexes();
}

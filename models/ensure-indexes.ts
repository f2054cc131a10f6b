import { alarmModel } from './alarm-model.js';
import { alarmWatchModel } from './alarm-watch-model.js';
import { apiKeyModel } from './api-key-repository.js';
import { callTaskModel } from './call-task-model.js';
import type { StoreConnection } from './connect-store.js';
import { contractDueModel } from './contract-due-model.js';
import { contractActModel, contractStateModel } from './contract-state-model.js';
import { deliveryModel } from './delivery-model.js';
import { documentModel } from './document-model.js';
import { ledgerClaimModel } from './ledger-claim-model.js';
import { partsReturnModel } from './parts-return-model.js';
import { referenceKinds, referenceModel } from './reference-models.js';
import { workOrderModel } from './work-order-model.js';

/** Creates the collections and indexes that the lists rely on; doing it again changes nothing. */
export async function ensureIndexes(store: StoreConnection): Promise<void> {
  await workOrderModel(store).createIndexes();
  await partsReturnModel(store).createIndexes();
  await alarmModel(store).createIndexes();
  await alarmWatchModel(store).createIndexes();
  await callTaskModel(store).createIndexes();
  await apiKeyModel(store).createIndexes();
  await deliveryModel(store).createIndexes();
  await contractStateModel(store).createIndexes();
  await contractActModel(store).createIndexes();
  await contractDueModel(store).createIndexes();
  await documentModel(store).createIndexes();
  await ledgerClaimModel(store).createIndexes();
  for (const kind of referenceKinds) await referenceModel(store, kind).createIndexes();
}

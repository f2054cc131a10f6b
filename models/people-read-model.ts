import type { StoreConnection } from './connect-store.js';
import { referenceModel } from './reference-models.js';
import { userModel } from './user-model.js';

/** Somebody whom a history may name: a technician by the reference data's id, anybody else by the account's. */
export interface NamedPerson {
  id: string;
  name: string;
}

/** Reads the names of everybody, also of those whose account is disabled: old histories name them still. */
export function peopleReadModel(store: StoreConnection) {
  return async (): Promise<NamedPerson[]> => {
    const [technicians, users] = await Promise.all([
      referenceModel(store, 'technicians')
        .collection.find({}, { projection: { 'record.name': 1 } })
        .toArray(),
      userModel(store).find({}, { name: 1 }).lean(),
    ]);
    return [
      ...(technicians as unknown as { _id: string; record: { name: string } }[]).map(
        ({ _id, record }) => ({ id: _id, name: record.name }),
      ),
      ...users.map(({ _id, name }) => ({ id: _id, name })),
    ].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  };
}

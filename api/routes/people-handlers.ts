import type { StoreConnection } from '../../models/connect-store.js';
import { peopleReadModel } from '../../models/people-read-model.js';
import type { Handlers } from '../http/handler.js';

/** The names behind the ids of histories, visits and assignments. */
export function peopleHandlers(store: StoreConnection): Pick<Handlers, 'listPeople'> {
  const people = peopleReadModel(store);
  return { listPeople: async () => ({ status: 200, body: { items: await people() } }) };
}

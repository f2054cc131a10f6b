import type { PartyFacts } from '../domain/contracts/sides/party-facts.js';
import type { StoreConnection } from './connect-store.js';
import { referenceRepository } from './reference-repository.js';
import { userModel } from './user-model.js';

/** Somebody to whom a mail goes; `id` for a user of ours, who reads it in an own language. */
export interface Receiver {
  id?: string;
  mail: string;
  name?: string;
  language?: 'ja' | 'en';
}

/** Finds to whom the mails of a contract go. */
export function mailReceivers(store: StoreConnection) {
  const users = userModel(store);

  async function managers(): Promise<Receiver[]> {
    return usersWith({ role: 'manager' });
  }

  async function usersWith(filter: { role: 'manager' } | { _id: string }): Promise<Receiver[]> {
    const found = await users
      .find({ ...filter, disabled: { $ne: true } })
      .sort({ _id: 1 })
      .lean();
    return found.flatMap(({ _id, email, name, language }) =>
      email === undefined
        ? []
        : [{ id: _id, mail: email, name, ...(language === undefined ? {} : { language }) }],
    );
  }

  async function customer(party: PartyFacts): Promise<Receiver[]> {
    const known =
      party.customer === undefined
        ? undefined
        : await referenceRepository(store).find('customers', party.customer);
    const mail = party.email ?? known?.email;
    const name = party.contactName ?? party.customerName ?? known?.name;
    return mail === undefined ? [] : [{ mail, ...(name === undefined ? {} : { name }) }];
  }

  return {
    /**
     * Finds the receivers: the customer under the contract's address or the customer record's, the
     * owner of the contract's next date, or every manager. Whoever has no address is stood in for by
     * the managers; nobody is found when they have none either.
     */
    async find(to: 'customer' | 'owner' | 'managers', party: PartyFacts): Promise<Receiver[]> {
      const found =
        to === 'customer'
          ? await customer(party)
          : to === 'owner' && party.owner !== undefined
            ? await usersWith({ _id: party.owner })
            : [];
      return found.length > 0 ? found : managers();
    },
  };
}

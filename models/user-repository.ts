import type { StoreConnection } from './connect-store.js';
import { type UserDocument, userModel } from './user-model.js';

/** A person with an account. */
export type User = Omit<UserDocument, '_id'> & { id: string };

export interface UserRepository {
  findByUserName(userName: string): Promise<User | undefined>;
  find(id: string): Promise<User | undefined>;
  /** Creates or replaces a user; the user name must be nobody else's. */
  save(user: User): Promise<void>;
}

/** Keeps the accounts; disabled ones are not found. */
export function userRepository(connection: StoreConnection): UserRepository {
  const users = userModel(connection);
  const findOne = async (filter: { _id: string } | { userName: string }) => {
    const found = await users.findOne({ ...filter, disabled: { $ne: true } }).lean();
    return found === null ? undefined : userOf(found);
  };
  return {
    findByUserName: (userName) => findOne({ userName }),
    find: (id) => findOne({ _id: id }),
    save: async ({ id, ...user }) => {
      await users.replaceOne({ _id: id }, user, { upsert: true });
    },
  };
}

function userOf({ _id, ...user }: UserDocument): User {
  return { id: _id, ...user };
}

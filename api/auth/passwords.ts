import { hash, verify } from '@node-rs/argon2';

/** OWASP's floor for argon2id (the package's default algorithm): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password with argon2id and a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Decides whether a password fits a stored hash. */
export function passwordFits(storedHash: string, password: string): Promise<boolean> {
  return verify(storedHash, password, COST);
}

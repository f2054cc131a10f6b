import type { Profile } from './api-types.js';

const key = 'genba.profile';

/** The signed-in person as last known, so that a phone opens its jobs without a network. */
export function readStoredProfile(): Profile | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored ? (JSON.parse(stored) as Profile) : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the person, or forgets when given nothing. Tokens are never stored. */
export function storeProfile(profile: Profile | undefined): void {
  if (profile) localStorage.setItem(key, JSON.stringify(profile));
  else localStorage.removeItem(key);
}

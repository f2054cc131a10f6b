import type { Profile } from '../session/api-types.js';

/** Who registers contracts: the back office and who manages it; dispatchers only look. */
export function mayRegister(role: Profile['role']): boolean {
  return role === 'back_office' || role === 'manager' || role === 'admin';
}

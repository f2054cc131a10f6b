import type { Actor } from '../../domain/work-order/work-order-facts.js';
import type { Role } from '../schemas/auth-schemas.js';

/** The person behind a request, as the access token states it. */
export interface Caller {
  userId: string;
  name: string;
  role: Role;
  /** Set when the role is technician: their id in the reference data. */
  technician?: string;
}

/** How a caller appears in a work order's history; a technician appears by their own id. */
export function actorOf(caller: Caller): Actor {
  return { kind: caller.role, id: caller.technician ?? caller.userId };
}

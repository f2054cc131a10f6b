import type { paths } from '../generated/api.js';

/** The types of events, as the API's own paths name them. */
export type EventType = keyof {
  [P in keyof paths as P extends `/contracts/{id}/events/${infer T}` ? T : never]: true;
};

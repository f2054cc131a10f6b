import { hasConsent } from './has-consent.js';
import { isOpenVisit } from './visit-step.js';
import type { Change } from './work-order-change.js';

/** Records the customer's word; the latest one on a concern counts. */
export const consent: Change<'consent'> = (state, { type: _type, ...said }, { at, by }) => ({
  facts: { consents: [...state.consents, { ...said, answeredAt: at, by }] },
  params: { ...said },
  because: said.concerns === 'excluded_work' ? ['ESP-54'] : ['ESP-57'],
});

/** Records the signature; with it the job is done, and charged once no part is outstanding. */
export const sign: Change<'sign'> = (state, { name, signature }, { at }) => ({
  facts: { signature: { name, ...(signature ? { signature } : {}), at } },
  params: { name, consented: hasConsent(state.consents, 'out_of_hours') },
  because: ['ESP-110'],
});

/**
 * Records why an overrun counts as excused; the response may then move to the next business day.
 * @see-rule ESP-20
 * @see-rule ESP-21
 */
export const excuse: Change<'excuse'> = (_state, { reason, note }, { at, by }) => ({
  facts: { excuse: { reason, ...(note ? { note } : {}), at, by } },
  params: { reason, ...(note ? { note } : {}) },
  because: ['ESP-20', 'ESP-21'],
});

/** Cancels the work order and calls everybody back who is on the way. */
export const cancel: Change<'cancel'> = (state, command, { at }) => ({
  facts: {
    canceled: { by: command.by, ...(command.reason ? { reason: command.reason } : {}), at },
    visits: state.visits.map((visit) =>
      isOpenVisit(visit) ? { ...visit, withdrawnAt: at } : visit,
    ),
  },
  params: { by: command.by, ...(command.reason ? { reason: command.reason } : {}) },
  because: [],
});

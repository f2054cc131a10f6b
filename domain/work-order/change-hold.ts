import type { Change } from './work-order-change.js';

/**
 * Puts the job on hold; the two hours run on, they can only be excused. A product taken away is
 * repaired, returned and verified with the customer.
 * @rule ESP-38
 */
export const hold: Change<'hold'> = (state, { type: _type, ...said }, { at, by }) => ({
  facts: { holds: [...state.holds, { ...said, from: at, by }] },
  params: { ...said },
  because: said.reason === 'taken_away' ? ['ESP-38'] : ['ESP-18'],
});

/** Ends the hold. */
export const resume: Change<'resume'> = (state, _command, { at }) => ({
  facts: {
    holds: state.holds.map((held) => (held.to === undefined ? { ...held, to: at } : held)),
  },
  params: {},
  because: [],
});

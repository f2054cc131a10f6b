import type { PolicyDefinition } from './policy-definition.js';

/** Readings of calendar arithmetic that every document shares. */
export const calendarPolicies = {
  dayCount: {
    source: 'AMB-01',
    version: 1,
    documents: [],
    question: 'Does the first day count in "within N days" and "N days before"?',
    default: 'first-day-excluded',
    values: {
      'first-day-excluded': 'no: within is day + N, before is day - N',
      'first-day-included': 'yes: within is day + N - 1, before needs N clear days',
    },
  },
  deadlineShift: {
    source: 'AMB-02',
    version: 1,
    documents: [],
    question: 'Does a deadline on a day that is no business day move?',
    default: 'never',
    values: {
      never: 'no, except where the document itself moves it',
      'next-business-day': 'to the next business day',
    },
  },
  termEnd: {
    source: 'AMB-05',
    version: 1,
    documents: [],
    question: 'Does the first day count in a term of years?',
    default: 'start-day-counts',
    values: {
      'start-day-counts': 'yes: the term ends the day before the anniversary',
      'start-day-excluded': 'no: the term ends on the anniversary',
    },
  },
  monthEnd: {
    source: 'AMB-06',
    version: 1,
    documents: [],
    question: 'Where do whole months from the end of a month lead?',
    default: 'clamp',
    values: {
      clamp: 'to the same day number, cut to the length of the month',
      'month-end': 'from the last day of a month to the last day of a month',
    },
  },
} as const satisfies Record<string, PolicyDefinition>;

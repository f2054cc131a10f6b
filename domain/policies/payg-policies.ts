import type { PolicyDefinition } from './policy-definition.js';

/** Readings of the pay-as-you-go terms that change an amount, a date or an entitlement. */
export const paygPolicies = {
  outageThreshold: {
    source: 'AMB-25',
    version: 1,
    documents: ['PAYG'],
    question: 'When has an outage lasted ten days?',
    default: 'elapsed-240-hours',
    values: {
      'elapsed-240-hours': 'when 240 hours have run since the provider knew',
      'calendar-days': 'when ten whole calendar days have run since the provider knew',
    },
  },
  outageDayCount: {
    source: 'AMB-25',
    version: 1,
    documents: ['PAYG'],
    question: 'Which days of an outage are credited as days?',
    default: 'elapsed-24-hours',
    values: {
      'elapsed-24-hours': 'complete units of 24 hours from the moment the provider knew',
      'calendar-days': 'calendar days that were down from midnight to midnight',
    },
  },
  outageCreditedDays: {
    source: 'AMB-26',
    version: 1,
    documents: ['PAYG'],
    question: 'Which days of an outage of ten days or more are credited?',
    default: 'all',
    values: {
      all: 'all of its days',
      'after-tenth': 'only those after the tenth',
    },
  },
  outageDayRate: {
    source: 'AMB-26',
    version: 1,
    documents: ['PAYG'],
    question: 'What is the basic fee of one day?',
    default: 'actual-month',
    values: {
      'actual-month': 'the monthly fee divided by the days of the month in which the day begins',
      thirtieth: 'one thirtieth of the monthly fee',
    },
  },
  outageApplicationFrom: {
    source: 'AMB-27',
    version: 1,
    documents: ['PAYG'],
    question: 'When does the customer become able to apply for a credit?',
    default: 'threshold',
    values: {
      threshold: 'when the outage has lasted ten days',
      recovery: 'when the service is back',
    },
  },
  interestYear: {
    source: 'AMB-28',
    version: 1,
    documents: ['PAYG'],
    question: 'How many days has the year of the interest rate?',
    default: 'always-365',
    values: {
      'always-365': '365 in every year',
      actual: '366 for the days of a leap year',
    },
  },
  cancellationNotice: {
    source: 'AMB-29',
    version: 1,
    documents: ['PAYG'],
    question: 'From which day do the 90 days before the desired month count back?',
    default: 'month-start',
    values: {
      'month-start': 'from the first day of that month',
      'cancellation-date': 'from its last day, on which the contract ends',
    },
  },
  remainingFees: {
    source: 'AMB-30',
    version: 1,
    documents: ['PAYG'],
    question: 'What are the unpaid fees to the end of the usage period?',
    default: 'basic',
    values: {
      basic: 'the basic fees of the months to come',
      'basic-and-usage': 'those and an estimated usage fee for each month',
      arrears: 'only what is already due',
    },
  },
  lateRemovalFrom: {
    source: 'AMB-31',
    version: 1,
    documents: ['PAYG'],
    question: 'From which day are damages owed for a removal that the customer delays?',
    default: 'agreed-date',
    values: {
      'agreed-date': 'from the day after the agreed day of removal',
      'term-end': 'from the day after the end of the usage period',
    },
  },
  remainingFeesAndDamages: {
    source: 'AMB-31',
    version: 1,
    documents: ['PAYG'],
    question: 'Are remaining fees and delay damages both charged where they fall on the same days?',
    default: 'both',
    values: {
      both: 'yes, as written',
      'fees-only': 'no: days that remaining fees already cover carry no damages',
    },
  },
  feeRevisionNotice: {
    source: 'AMB-51',
    version: 1,
    documents: ['PAYG'],
    question: 'Does a fee change after one month of usage need three months of notice?',
    default: 'usage-change-exempt',
    values: {
      'usage-change-exempt': 'no, when it is recorded as such a change; every other change does',
      'always-three-months': 'yes, every change does',
    },
  },
} as const satisfies Record<string, PolicyDefinition>;

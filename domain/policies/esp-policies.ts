import type { PolicyDefinition } from './policy-definition.js';

/** Readings of the ExpressSupportPack guide that change a charge, a target or a covered hour. */
export const espPolicies = {
  straddlingBlock: {
    source: 'AMB-12',
    version: 1,
    documents: ['ESP'],
    question: 'Which band prices a 15-minute block that straddles two bands?',
    default: 'start',
    values: {
      start: 'the band in which the block begins',
      'next-band': 'the next band as soon as any part of the block enters it',
      'restart-grid': 'the grid of blocks starts again at the boundary',
    },
  },
  startedBlock: {
    source: 'AMB-13',
    version: 1,
    documents: ['ESP'],
    question: 'Which 15-minute blocks after the first hour are charged?',
    default: 'started',
    values: {
      started: 'every block that has begun; exactly 60 minutes is the base amount only',
      'at-sixty': 'every block that has begun, the first one at exactly 60 minutes',
      completed: 'completed blocks only',
    },
  },
  baseBand: {
    source: 'AMB-14',
    version: 1,
    documents: ['ESP'],
    question: 'Which band prices a first hour that crosses a boundary?',
    default: 'departure',
    values: {
      departure: 'the band at departure, never split',
      'per-quarter': 'each quarter of the hour at the band in which it begins',
    },
  },
  overrun: {
    source: 'AMB-15',
    version: 1,
    documents: ['ESP'],
    question: 'What is charged for work begun inside the window that runs past it?',
    default: 'add-on',
    values: {
      'add-on': 'the part after the window in add-on blocks, without a base amount',
      'fresh-base': 'the part after the window with a base amount of its own',
      'whole-visit': 'the whole visit from its departure',
      none: 'nothing: nobody was sent outside the window',
    },
  },
  visitUnit: {
    source: 'AMB-16',
    version: 1,
    documents: ['ESP'],
    question: 'What is one visit of one person?',
    default: 'departure',
    values: {
      departure: 'every departure from the centre has a base amount of its own',
      ticket: 'all departures of a technician on one work order share one base amount',
    },
  },
  earlyDeparture: {
    source: 'AMB-17',
    version: 1,
    documents: ['ESP'],
    question: 'What is charged after the window opens during a visit that departed before it?',
    default: 'covered-from-opening',
    values: {
      'covered-from-opening':
        'nothing from the opening on; blocks that began before it are charged whole',
      'day-band': 'the tariff goes on at the day band until completion',
    },
  },
  tariffTax: {
    source: 'AMB-18',
    version: 1,
    documents: ['ESP'],
    question: 'Are the prices of the appendix without tax?',
    default: 'exclusive',
    values: {
      exclusive: 'without tax; tax is added to the invoice total, floor',
      inclusive: 'tax is contained in the total, floor',
    },
  },
  excludedPartsOutOfHours: {
    source: 'AMB-54',
    version: 1,
    documents: ['ESP'],
    question: 'Are parts charged for excluded work done outside the window?',
    default: 'charged',
    values: {
      charged: 'at actual cost: the exclusion wins',
      included: 'not charged: the exemption for out-of-hours work wins',
    },
  },
  excludedInsideWindow: {
    source: 'AMB-56',
    version: 1,
    documents: ['ESP'],
    question: 'Is excluded work inside the window charged?',
    default: 'charged',
    values: {
      charged: 'from departure at the tariff',
      free: 'labour inside the window is free',
    },
  },
  holidayService: {
    source: 'AMB-10',
    version: 1,
    documents: ['ESP'],
    question: 'Are national holidays within the five days service days?',
    default: 'service-day',
    values: {
      'service-day': 'the window is open on them',
      closed: 'the window is closed on them',
    },
  },
  targetStarts: {
    source: 'AMB-07',
    version: 1,
    documents: ['ESP'],
    question: 'What starts the two hours?',
    default: 'judgement',
    values: {
      judgement: 'the judgement that on-site repair is needed',
      acceptance: 'the acceptance of the request',
    },
  },
  targetHours: {
    source: 'AMB-08',
    version: 1,
    documents: ['ESP'],
    question: 'In which hours must a request be accepted for the target to run at once?',
    default: 'nec-business-hours',
    values: {
      'nec-business-hours': '08:30-17:30 on NEC business days, whatever the pack',
      'contract-window': "the pack's own window",
    },
  },
  targetClock: {
    source: 'AMB-09',
    version: 1,
    documents: ['ESP'],
    question: 'Does the target run past the closing time?',
    default: 'wall-clock',
    values: {
      'wall-clock': 'yes, two hours of the same day',
      'business-hours': 'no, it pauses until the next opening',
    },
  },
  shippingMonthDay: {
    source: 'AMB-23',
    version: 1,
    documents: ['ESP'],
    question: 'Which day of the shipping month is deemed the day of purchase?',
    default: 'first-day',
    values: {
      'first-day': 'its first day',
      'last-day': 'its last day',
      manual: 'none: a person decides',
    },
  },
  reportServicePrice: {
    source: 'AMB-58',
    version: 1,
    documents: ['ESP'],
    question: 'Does the report service cost anything with a pack?',
    default: 'included-with-pack',
    values: {
      'included-with-pack': 'no; fees apply to stand-alone subscriptions only',
      charged: 'its fee applies in every case',
    },
  },
} as const satisfies Record<string, PolicyDefinition>;

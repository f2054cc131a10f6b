import type { PolicyDefinition } from './policy-definition.js';

/** Readings of the UPS battery replacement option pack that change an amount, a date or an entitlement. */
export const upsPolicies = {
  batteryCycleAnchor: {
    source: 'AMB-63',
    version: 1,
    documents: ['UPS'],
    question: 'Which date anchors the two-year battery cycle when UPS and base pack differ?',
    default: 'ups-purchase',
    values: {
      'ups-purchase': 'the purchase date on the warranty card of the UPS',
      'base-pack-start': 'the first day of the server pack',
    },
  },
  batteryFloor: {
    source: 'AMB-20',
    version: 1,
    documents: ['UPS'],
    question: 'What does the two-year floor after a replacement move?',
    default: 'appointment-only',
    values: {
      'appointment-only': 'the agreed date; notices stay on the purchase anniversaries',
      're-anchor': 'the whole cycle: notices and requests count from the last replacement',
    },
  },
  supplyFailureRefund: {
    source: 'AMB-24',
    version: 1,
    documents: ['UPS'],
    question: 'How is the price for the remaining period refunded when batteries cannot be had?',
    default: 'days',
    values: {
      days: 'by remaining days of the term, floor',
      months: 'by complete remaining months of the term, floor',
      'unused-replacements': 'by periodic replacements that can no longer happen, floor',
    },
  },
  reasonablePeriod: {
    source: 'AMB-57',
    version: 1,
    documents: ['UPS', 'ESP'],
    question: 'How long is the reasonable period of a demand where the document names none?',
    default: '14-days',
    values: {
      '7-days': 'seven days from the receipt of the demand',
      '14-days': 'fourteen days from the receipt of the demand',
      '30-days': 'thirty days from the receipt of the demand',
    },
  },
  discretionaryRefusal: {
    source: 'AMB-45',
    version: 1,
    documents: ['UPS', 'ESP'],
    question: 'What follows when a document says that service may not be available?',
    default: 'manager-exception',
    values: {
      'manager-exception': 'a manager decides; nothing is refused by itself',
      refuse: 'the application or request is refused',
    },
  },
} as const satisfies Record<string, PolicyDefinition>;

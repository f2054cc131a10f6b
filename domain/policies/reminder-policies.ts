import type { PolicyDefinition } from './policy-definition.js';

/** How early and how often people are reminded of dates; the documents leave it to the provider. */
export const reminderPolicies = {
  deadlineNotices: {
    source: 'AMB-29',
    version: 1,
    documents: ['UPS', 'ESP', 'PAYG'],
    question:
      'How many days before the last day on which something can be done is its owner reminded?',
    default: '90-60-30-7',
    values: {
      '90-60-30-7': '90, 60, 30 and 7 days before',
      '60-30-7': '60, 30 and 7 days before',
      '30-7': '30 and 7 days before',
      none: 'never',
    },
  },
  paymentReminders: {
    source: 'AMB-28',
    version: 1,
    documents: ['ESP', 'PAYG'],
    question: 'How many days after its due day is the customer reminded of a debt?',
    default: '7-21-35',
    values: {
      '7-21-35': '7, 21 and 35 days after',
      '3-14-30': '3, 14 and 30 days after',
      none: 'never',
    },
  },
  batteryReminders: {
    source: 'AMB-22',
    version: 1,
    documents: ['UPS'],
    question: 'How many days after an unanswered battery notice is the customer reminded?',
    default: '14-30-60',
    values: {
      '14-30-60': '14, 30 and 60 days after',
      '30-90-180': '30, 90 and 180 days after',
      none: 'never',
    },
  },
} as const satisfies Record<string, PolicyDefinition>;

/** Reads a ladder of days such as `90-60-30-7`; `none` and what an older contract never settled have none or the default. */
export function ladderDays(
  setting: string | undefined,
  name: keyof typeof reminderPolicies,
): number[] {
  const ladder = setting ?? reminderPolicies[name].default;
  return ladder === 'none' ? [] : ladder.split('-').map(Number);
}

import type { RuleId } from '../../rule-id.js';

/** Who tells whom, and how soon. */
export interface NoticeDuty {
  by: 'provider' | 'customer';
  when: 'before' | 'at-once';
  rule: RuleId;
}

/**
 * Events that one side must tell the other: deliveries that fail, prohibited acts or their likelihood,
 * loss or theft of equipment, maintenance, suspensions, and data with individual numbers.
 * @rule PAYG-35
 */
export const noticeDuties = {
  'delivery-impossible': { by: 'provider', when: 'before', rule: 'PAYG-17' },
  'prohibited-act-or-likelihood': { by: 'customer', when: 'at-once', rule: 'PAYG-35' },
  'equipment-lost': { by: 'customer', when: 'at-once', rule: 'PAYG-38' },
  maintenance: { by: 'provider', when: 'before', rule: 'PAYG-44' },
  suspension: { by: 'provider', when: 'before', rule: 'PAYG-46' },
  'anti-social-ties': { by: 'customer', when: 'at-once', rule: 'PAYG-59' },
  'data-with-individual-numbers': { by: 'customer', when: 'before', rule: 'PAYG-73' },
} as const satisfies Record<string, NoticeDuty>;

/** Decides whether a notice was in time: before the event, or on the day on which it became known. */
export function isNoticeInTime(
  event: keyof typeof noticeDuties,
  noticedOn: string,
  eventOn: string,
): boolean {
  return noticeDuties[event].when === 'before' ? noticedOn < eventOn : noticedOn <= eventOn;
}

import { type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';

/** What a customer can be asked after a prohibited act (Art. 12-4), in the order of the document. */
export const conductDemands = [
  'check_facts',
  'explain',
  'prevent_recurrence',
  'settle_with_others',
] as const;
export type ConductDemandName = (typeof conductDemands)[number];

/** A demand on the customer's conduct, made instead of or beside a suspension. */
export interface ConductDemand {
  demands: ConductDemandName[];
  answerBy: CalendarDate;
}

/**
 * Makes a demand after a prohibited act or its likelihood: to check the facts, to explain, to prevent
 * it from happening again, to settle with third parties; each named once, with a day for the answer.
 * @rule PAYG-37
 */
export function demandOnConduct(asked: {
  demands: readonly string[];
  askedOn: CalendarDate;
  answerBy: CalendarDate;
}): ConductDemand | Refusal {
  const { askedOn, answerBy } = asked;
  const demands = conductDemands.filter((name) => asked.demands.includes(name));
  if (demands.length === 0 || demands.length !== asked.demands.length)
    return refuse('DEMAND_INVALID', ['PAYG-37'], 'Ask for what the terms name.', 'demands');
  if (!isDate(answerBy) || answerBy < askedOn)
    return refuse('DATE_INVALID', ['PAYG-37'], 'Give a day to come.', 'answerBy');
  return { demands, answerBy };
}

/** A change of the terms: agreed in writing, or published by the provider. */
export interface TermsChange {
  by: 'agreement' | 'publication';
  text: string;
  /** Day of the agreement, or of the publication. */
  madeOn: CalendarDate;
  effectiveOn: CalendarDate;
  /** Where it is published. */
  address?: string;
}

/**
 * Decides whether a change of the terms stands: by written agreement, or by a publication that gives
 * the change, its text, the day from which it applies, not before the publication, and its place.
 * @rule PAYG-68
 */
export function termsChange(change: TermsChange): TermsChange | Refusal {
  const { by, text, effectiveOn, madeOn, address } = change;
  if (text.trim() === '')
    return refuse('TERMS_TEXT_MISSING', ['PAYG-68'], 'Give the text of the change.', 'text');
  if (!isDate(effectiveOn))
    return refuse(
      'DATE_INVALID',
      ['PAYG-68'],
      'Give the day from which it applies.',
      'effectiveOn',
    );
  if (by === 'agreement') return change;
  if (address === undefined)
    return refuse('PUBLICATION_MISSING', ['PAYG-68'], 'Say where it is published.', 'address');
  if (effectiveOn < madeOn) {
    const message = 'It applies from its publication at the earliest.';
    return refuse('EFFECTIVE_BEFORE_PUBLICATION', ['PAYG-68'], message, 'effectiveOn');
  }
  return change;
}

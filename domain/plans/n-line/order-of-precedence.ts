import type { RuleId } from '../../rule-id.js';

/** A text that binds an N-Line customer, most specific first. */
export const bindingTexts = ['service-terms', 'member-terms', 'line-terms'] as const;
export type BindingText = (typeof bindingTexts)[number];

/**
 * Decides which text prevails in a conflict: individual rules override the general line terms.
 * @rule NLH-35
 */
export function overridesGeneralTerms(text: BindingText): boolean {
  return text !== 'line-terms';
}

/**
 * Gives the text that prevails among those that disagree: the terms of the single service, then the
 * member terms, then the line terms.
 * @rule NLH-96
 */
export function prevailingText(texts: readonly [BindingText, ...BindingText[]]): {
  text: BindingText;
  because: RuleId[];
} {
  const text = bindingTexts.find((each) => texts.includes(each)) ?? texts[0];
  return { text, because: ['NLH-35', 'NLH-96'] };
}

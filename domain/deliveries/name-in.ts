import type { DeliveryLanguage } from './delivery-request.js';

/**
 * Gives the reader's of a name that is written in both languages, Japanese first: `佐藤 健 / Sato Ken`.
 * A name written once stays as it is.
 */
export function nameIn(name: string, language: DeliveryLanguage): string {
  const [japanese, latin, ...rest] = name.split(' / ');
  if (!japanese || !latin || rest.length > 0) return name;
  return language === 'ja' ? japanese : latin;
}

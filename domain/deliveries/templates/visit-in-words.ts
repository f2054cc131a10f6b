import { dateOf, instantOf, timeOf } from '../../time/instant.js';
import type { DeliveryLanguage } from '../delivery-request.js';
import { dateInWords } from './date-in-words.js';

/** Writes a visit's time in Tokyo: 2034年3月6日 10:00～11:00 or 6 March 2034, 10:00 to 11:00. */
export function visitInWords(from: string, to: string, language: DeliveryLanguage): string {
  const [begins, ends] = [instantOf(from), instantOf(to)];
  const day = dateInWords(dateOf(begins), language);
  return language === 'ja'
    ? `${day} ${timeOf(begins)}～${timeOf(ends)}`
    : `${day}, ${timeOf(begins)} to ${timeOf(ends)}`;
}

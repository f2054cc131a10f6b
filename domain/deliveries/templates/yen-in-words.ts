import type { DeliveryLanguage } from '../delivery-request.js';

/** Writes 123456 as 123,456円 or JPY 123,456. */
export function yenInWords(amount: number, language: DeliveryLanguage): string {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
  const signed = amount < 0 ? `-${digits}` : digits;
  return language === 'ja' ? `${signed}円` : `JPY ${signed}`;
}

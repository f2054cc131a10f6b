import { demoIssuer } from '../domain/documents/issuer.js';
import { fitsCorporateNumber } from '../domain/documents/registration-number.js';
import type { Settings } from './settings.js';

/** Says what is allowed and yet most likely a mistake; a process tells it once when it starts. */
export function settingsWarnings({ issuer }: Pick<Settings, 'issuer'>): string[] {
  const { registrationNumber } = issuer;
  if (registrationNumber === demoIssuer.registrationNumber) {
    return ['GENBA_ISSUER_REGISTRATION_NUMBER is not set: invoices carry an invented number'];
  }
  if (fitsCorporateNumber(registrationNumber)) return [];
  return [
    `GENBA_ISSUER_REGISTRATION_NUMBER: ${registrationNumber} lacks the check digit of a corporate number`,
  ];
}

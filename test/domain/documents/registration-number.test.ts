import { demoIssuer } from '../../../domain/documents/issuer.js';
import {
  fitsCorporateNumber,
  isRegistrationNumber,
} from '../../../domain/documents/registration-number.js';

describe("an issuer's registration number", () => {
  it.each([
    '1234567890123',
    'T123456789012',
    'T12345678901234',
    't1234567890123',
    'T12345678901２3',
  ])('is T and 13 digits, so %s is none', (text) => {
    expect(isRegistrationNumber(text)).toBe(false);
    expect(fitsCorporateNumber(text)).toBe(false);
  });

  it('has the check digit of a corporate number first', () => {
    // The number of the tax agency itself, printed in its guide to corporate numbers.
    expect(fitsCorporateNumber('T7000012050002')).toBe(true);
    expect(fitsCorporateNumber('T8000012050002')).toBe(false);
    expect(fitsCorporateNumber(demoIssuer.registrationNumber)).toBe(true);
  });
});

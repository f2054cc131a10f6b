const FORM = /^T(\d)(\d{12})$/;
const MODULUS = 9;

/** Decides whether a text has the form of an issuer's registration number: `T` and 13 digits. */
export function isRegistrationNumber(text: string): boolean {
  return FORM.test(text);
}

/**
 * Decides whether the first digit of a registration number is the check digit of a corporate number
 * (9 less the sum of the other digits modulo 9, every second one from the right counted twice). The
 * number of somebody who is no corporation need not fit.
 */
export function fitsCorporateNumber(registrationNumber: string): boolean {
  const [, check = '', digits = ''] = FORM.exec(registrationNumber) ?? [];
  const sum = [...digits].reverse().reduce((so, digit, n) => so + Number(digit) * (1 + (n % 2)), 0);
  return check !== '' && Number(check) === MODULUS - (sum % MODULUS);
}

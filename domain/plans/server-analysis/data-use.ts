/** What collected data are used for, lettered as in the terms. */
export const dataPurposes = {
  a: 'provide',
  b: 'proposals-by-nec-and-dealers',
  c: 'improvement-and-research',
  d: 'feedback-and-questionnaires',
} as const;
export type DataPurpose = (typeof dataPurposes)[keyof typeof dataPurposes];

/**
 * Decides whether collected data may be used for a purpose: the four of the terms and no others.
 * @rule ANA-15
 */
export function mayUseDataFor(purpose: string): boolean {
  return Object.values(dataPurposes).some((each) => each === purpose);
}

/**
 * Decides whether NEC may contact the customer for a purpose: proposals (b), and feedback and
 * questionnaires (d).
 * @rule ANA-16
 */
export function mayContactFor(purpose: DataPurpose): boolean {
  return purpose === dataPurposes.b || purpose === dataPurposes.d;
}

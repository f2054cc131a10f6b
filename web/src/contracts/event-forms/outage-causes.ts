/** Causes whose time does not count as an outage, in the order of the document (PAYG-33). */
export const outageCauses = [
  'emergency-maintenance',
  'force-majeure',
  'radiation',
  'utility-shortage',
  'official-order',
  'customer-equipment',
  'access-line',
  'operating-system-or-driver',
  'customer-misoperation',
  'virus-or-attack',
  'built-in-interruption',
  'suspension',
  'foreign-law',
  'not-attributable',
] as const;

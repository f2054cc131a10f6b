/** Causes whose time does not count as an outage. */
export const outageCauses = {
  'emergency-maintenance': 'emergency maintenance',
  'force-majeure': 'force majeure',
  radiation: 'radiation',
  'utility-shortage': 'shortage of water, gas or power',
  'official-order': "an authority's order",
  'customer-equipment': "the customer's equipment or connection service",
  'access-line': 'the access line',
  'operating-system-or-driver': 'operating system or driver',
  'customer-misoperation': 'misoperation by the customer',
  'virus-or-attack': 'virus or attack',
  'built-in-interruption': 'interruption by design, such as a failover',
  suspension: 'suspension under the contract',
  'foreign-law': 'foreign law or measure',
  'not-attributable': 'another cause that is not ours',
};

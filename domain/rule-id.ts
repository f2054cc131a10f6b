/** The five source documents: UPS pack, ExpressSupportPack, pay-as-you-go, N-Line, server analysis. */
export type RuleDocument = 'UPS' | 'ESP' | 'PAYG' | 'NLH' | 'ANA';

/** The ID of a rule of the rulebook, two digits at least: `ESP-04`, `ESP-104`. */
export type RuleId = `${RuleDocument}-${number}`;

/** The ID of an open reading of the rulebook: `AMB-12`. */
export type AmbiguityId = `AMB-${number}`;

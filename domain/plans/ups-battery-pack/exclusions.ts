import type { RuleId } from '../../rule-id.js';

/** Work that a customer could ask for; replacing the battery cartridge is all that the pack provides. */
export type UpsWork =
  | 'battery-replacement'
  | 'ups-repair'
  | 'ups-replacement'
  | 'relocation'
  | 'other';

/**
 * Decides whether work belongs to the pack: the replacement of the built-in battery cartridge does, any
 * other work that is not expressly provided for does not.
 * @rule UPS-20
 */
export function isUpsWorkIncluded(work: UpsWork): boolean {
  return work === 'battery-replacement';
}

/** Why a battery was not replaced, or what happened while it was. */
export interface UpsMishap {
  kind: 'not-replaced' | 'power-failure' | 'defect-of-service';
  isAlteredProduct: boolean;
  /** Whether the customer had asked for the replacement; read for `not-replaced`. */
  wasRequested?: boolean;
  /** Whether no date was found for reasons of the customer; read for `not-replaced`. */
  dateFailedForCustomerReasons?: boolean;
  attributableToProvider: boolean;
}

/**
 * Gives the rule by which the provider is not liable for a mishap, or `undefined` when none applies:
 * altered products, a replacement that the customer did not ask for or found no date for, other
 * reasons that are not the provider's, and a power failure that is not the provider's fault.
 * @rule UPS-59
 * @rule UPS-60
 * @rule UPS-61
 */
export function upsExemption(mishap: UpsMishap): RuleId | undefined {
  if (mishap.isAlteredProduct) return 'UPS-59';
  if (mishap.kind === 'not-replaced') {
    const customerSide = mishap.wasRequested === false || mishap.dateFailedForCustomerReasons;
    return customerSide || !mishap.attributableToProvider ? 'UPS-60' : undefined;
  }
  if (mishap.kind === 'power-failure' && !mishap.attributableToProvider) return 'UPS-61';
  return undefined;
}

/**
 * Caps damages at the price received for the pack; only actual, direct and ordinary loss counts.
 * @rule UPS-62
 */
export function upsDamages(directLoss: number, packPrice: number): number {
  return Math.min(directLoss, packPrice);
}

import type { PolicySettings } from '../../policies/policy-table.js';
import { type ApplicationCheck, type Finding, settleFindings } from '../application-check.js';

/** What is known of the UPS that a pack shall cover. */
export interface UpsEligibilityFacts {
  isGenuineNecOption: boolean;
  /** ISO country of the place of installation. */
  country: string;
  /** Connected to an Express5800 server of the customer. */
  connectedToOwnServer: boolean;
  basePack: {
    /** ExpressSupportPack, PlatformSupportPack or another pack that covers both server and UPS. */
    coversServerAndUps: boolean;
    isActive: boolean;
    /** Registered as an option device of that pack. */
    listsUpsAsOption: boolean;
  };
  /** UPS units that this one pack is to cover. */
  upsCount: number;
  purchaserIsOwner: boolean;
  /** Asked for where purchaser and owner differ. */
  ownerApproved?: boolean;
}

/**
 * Decides whether a UPS can be covered: a genuine NEC option, installed in Japan, connected to the
 * customer's own Express5800 server, whose active pack covers both and lists the UPS as an option
 * device. All conditions hold together; each that fails names itself.
 * @rule UPS-04
 * @rule UPS-05
 * @rule UPS-06
 * @rule UPS-07
 * @rule UPS-08
 * @rule UPS-45
 */
export function checkUpsEligibility(
  facts: UpsEligibilityFacts,
  policy: Pick<PolicySettings, 'discretionaryRefusal'>,
): ApplicationCheck {
  const { basePack } = facts;
  const findings: Finding[] = [
    {
      holds: facts.isGenuineNecOption,
      code: 'UPS_NOT_GENUINE',
      rule: 'UPS-04',
      message: 'Only a UPS sold by NEC as a genuine option can be registered.',
      field: 'isGenuineNecOption',
    },
    {
      holds: facts.country === 'JP',
      code: 'UPS_NOT_IN_JAPAN',
      rule: 'UPS-05',
      message: 'The UPS must be installed in Japan.',
      field: 'country',
    },
    {
      holds: facts.connectedToOwnServer,
      code: 'UPS_NOT_CONNECTED',
      rule: 'UPS-06',
      message: "The UPS must be connected to the customer's own Express5800 server.",
      field: 'connectedToOwnServer',
    },
    {
      holds: basePack.coversServerAndUps && basePack.isActive,
      code: 'BASE_PACK_MISSING',
      rule: 'UPS-07',
      message: 'The server needs an active pack that covers both server and UPS.',
      field: basePack.coversServerAndUps ? 'basePack.isActive' : 'basePack.coversServerAndUps',
    },
    {
      holds: basePack.listsUpsAsOption,
      code: 'UPS_NOT_AN_OPTION_DEVICE',
      rule: 'UPS-07',
      message: 'The UPS must be registered as an option device of that pack.',
      field: 'basePack.listsUpsAsOption',
    },
    {
      holds: facts.upsCount === 1,
      code: 'ONE_UPS_PER_PACK',
      rule: 'UPS-08',
      message: 'One pack covers exactly one UPS.',
      field: 'upsCount',
    },
    {
      holds: facts.purchaserIsOwner || facts.ownerApproved === true,
      code: 'OWNER_APPROVAL_MISSING',
      rule: 'UPS-45',
      message: "The purchaser needs the owner's approval.",
      field: 'ownerApproved',
    },
  ];
  return settleFindings(findings, policy);
}

/**
 * Counts the packs that a number of UPS units needs: one each.
 * @rule UPS-08 the count
 */
export function packsNeeded(upsCount: number): number {
  return upsCount;
}

/**
 * Decides whether the service applies to a product: only to one that is registered, and only from the
 * completed registration on.
 * @rule UPS-10
 * @rule UPS-22
 */
export function isServed(product: { isRegistered: boolean; isCompleted: boolean }): boolean {
  return product.isRegistered && product.isCompleted;
}

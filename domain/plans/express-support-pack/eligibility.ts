import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import { type ApplicationCheck, settleFindings } from '../application-check.js';

/** What a package can be bought for. */
export type PackageKind =
  | 'server'
  | 'external-backup-unit'
  | 'fc-disk-array-low-end'
  | 'fc-disk-array-mid-range'
  | 'iexpress-gateway';

/** A piece of equipment as far as its coverage depends on it. */
export interface EquipmentFacts {
  kind:
    | PackageKind
    | 'genuine-option'
    | 'expansion-chassis'
    | 'disk-array'
    | 'backup-library'
    | 'wbtstation'
    | 'printer'
    | 'software'
    | 'other';
  model: string;
  connection: 'body' | 'built-in' | 'direct' | 'network';
  /** Which iExpress gateway of its server it is, from 1. */
  ordinal?: number;
}

/** Genuine NEC options bear a model number N8xxx-xxx. */
const GENUINE_MODEL = /^N8\d{3}-/;

/**
 * Counts the packages that a server needs: one for the product and one for each additional expansion chassis.
 * @rule ESP-02
 */
export function packagesNeeded(expansionChassis: number): number {
  return 1 + expansionChassis;
}

/**
 * Decides whether a server package covers a piece of equipment: the body, the first iExpress gateway and
 * genuine NEC options (model N8xxx-) built in or directly connected; not disk arrays, backup libraries,
 * WBTSTATION, further gateways, external backup units, printers and software.
 * @rule ESP-10
 * @rule ESP-11
 */
export function serverPackageCovers(equipment: EquipmentFacts): boolean {
  const { kind, connection, model, ordinal = 1 } = equipment;
  if (kind === 'server') return connection === 'body';
  if (kind === 'iexpress-gateway') return ordinal === 1 && connection !== 'network';
  return (
    kind === 'genuine-option' &&
    GENUINE_MODEL.test(model) &&
    (connection === 'built-in' || connection === 'direct')
  );
}

/**
 * Decides whether an option package covers a piece of equipment: the kind it was sold for, and only when it
 * is connected directly to an Express5800 body; the mid-range package also covers an upgrade-type backup library.
 * @rule ESP-12
 */
export function optionPackageCovers(
  packageKind: Exclude<PackageKind, 'server'>,
  equipment: EquipmentFacts,
): boolean {
  if (equipment.connection !== 'direct') return false;
  return (
    equipment.kind === packageKind ||
    (packageKind === 'fc-disk-array-mid-range' && equipment.kind === 'backup-library')
  );
}

/**
 * Refuses to put other equipment under a registered pack: what is covered cannot be changed afterwards.
 * @rule ESP-13
 */
export function changeOfEquipment(registered: boolean): Refusal | undefined {
  return registered
    ? refuse(
        'EQUIPMENT_IS_FIXED',
        ['ESP-13'],
        'Equipment cannot be exchanged after registration.',
        'asset',
      )
    : undefined;
}

/** What is looked at before equipment is served. */
export interface ServedEquipment {
  registrationCompleted: boolean;
  /** ISO country of the place of installation. */
  country: string;
  labelVisible: boolean;
}

/**
 * Decides whether equipment is served: registered, approved and installed in Japan, and not before NEC
 * has completed the registration; a missing label goes to a manager and never refuses by itself (AMB-45).
 * @rule ESP-09
 * @rule ESP-29
 * @rule ESP-34
 */
export function checkServed(
  facts: ServedEquipment,
  policy: Pick<PolicySettings, 'discretionaryRefusal'>,
): ApplicationCheck {
  return settleFindings(
    [
      {
        holds: facts.registrationCompleted,
        code: 'REGISTRATION_INCOMPLETE',
        rule: 'ESP-29',
        message: 'Service begins when NEC has completed the registration.',
        field: 'registrationCompleted',
      },
      {
        holds: facts.country === 'JP',
        code: 'NOT_INSTALLED_IN_JAPAN',
        rule: 'ESP-09',
        message: 'Only equipment installed in Japan is served.',
        field: 'country',
      },
      {
        holds: facts.labelVisible,
        code: 'LABEL_MISSING',
        rule: 'ESP-34',
        message: 'The label is missing; service may be refused.',
        field: 'labelVisible',
        discretionary: true,
      },
    ],
    policy,
  );
}

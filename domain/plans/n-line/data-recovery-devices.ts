import { lastDayWithin } from '../../calendar/deadline.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** A device for data recovery, as it was registered at application. */
export type RecoveryDevice =
  | { kind: 'pc'; maker: string; os: string }
  | { kind: 'tablet'; maker: string; os: string }
  | { kind: 'smartphone'; maker: string; os: string; number: string };

/** Operating systems that data recovery takes, by kind of device. */
export const recoverableSystems = {
  pc: ['Windows 8'],
  tablet: ['Android', 'iOS'],
  smartphone: ['Android', 'iOS'],
} as const;

/**
 * Decides whether a device can be registered for data recovery: PCs of a listed maker (the list is the
 * provider's) with Windows 8, tablets and smartphones with Android or iOS.
 * @rule NLH-97
 */
export function isRecoverable(
  device: RecoveryDevice,
  listedPcMakers: readonly string[],
): Allowed | Refusal {
  if (device.kind === 'pc' && !listedPcMakers.includes(device.maker)) {
    const message = `PCs of ${device.maker} are not on the list.`;
    return refuse('MAKER_NOT_LISTED', ['NLH-97'], message, 'maker');
  }
  const systems: readonly string[] = recoverableSystems[device.kind];
  if (systems.includes(device.os)) return allow('NLH-97');
  const message = `${device.kind} needs one of ${systems.join(', ')}.`;
  return refuse('SYSTEM_NOT_COVERED', ['NLH-97'], message, 'os');
}

/**
 * Decides whether a device is one of those registered at application: a PC or tablet by maker and OS,
 * a phone by maker and number.
 * @rule NLH-98
 */
export function isRegisteredDevice(
  device: RecoveryDevice,
  registered: readonly RecoveryDevice[],
): boolean {
  return registered.some((each) => {
    if (each.kind !== device.kind || each.maker !== device.maker) return false;
    if (each.kind === 'smartphone' && device.kind === 'smartphone') {
      return each.number === device.number;
    }
    return each.os === device.os;
  });
}

const DECLARATION_DAYS = 30;

/** Gives the last day to declare a device that was exchanged for an initial failure: 30 days after the exchange (AMB-01). */
export function deviceChangeBy(
  exchangedOn: CalendarDate,
  policy?: Partial<PolicySettings>,
): CalendarDate {
  return lastDayWithin(exchangedOn, DECLARATION_DAYS, resolvePolicy(policy));
}

/** Why another device is registered during the term. */
export type DeviceChange =
  | { why: 'newly-bought'; boughtOn: CalendarDate; appliedOn: CalendarDate }
  | { why: 'initial-failure'; exchangedOn: CalendarDate; declaredOn: CalendarDate }
  | { why: 'other' };

/**
 * Decides a change of device during the term: only to one bought after the application, or to one
 * exchanged for an initial failure that is declared within 30 days of the exchange.
 * @rule NLH-99
 */
export function judgeDeviceChange(
  change: DeviceChange,
  policy?: Partial<PolicySettings>,
): Allowed | Refusal {
  if (change.why === 'newly-bought' && change.boughtOn > change.appliedOn) return allow('NLH-99');
  if (change.why === 'initial-failure') {
    const last = deviceChangeBy(change.exchangedOn, policy);
    if (change.declaredOn <= last) return allow('NLH-99');
    const message = `The exchange had to be declared by ${last}.`;
    return refuse('DECLARED_TOO_LATE', ['NLH-99'], message, 'declaredOn');
  }
  const message =
    'Only a newly bought device or one exchanged for an initial failure is registered.';
  return refuse('DEVICE_CHANGE_NOT_ALLOWED', ['NLH-99'], message, 'why');
}

/** Work that data recovery does not include. */
export const recoveryExclusions = [
  'cause-analysis',
  'device-repair',
  'os-restore',
  'device-state-restore',
  'damaged-data-repair',
] as const;

/** A request for data recovery, as far as exclusions ask. */
export interface RecoveryRequest {
  work: 'data-recovery' | (typeof recoveryExclusions)[number];
  language: 'ja' | 'en' | 'other';
  deviceRegistered: boolean;
  /** How often it was used in this term; never a reason to refuse. */
  earlierUses: number;
}

/**
 * Decides whether a request is excluded: other work than recovering data, data in languages other than
 * Japanese and English, and devices that are not registered.
 * @rule NLH-113
 */
export function recoveryExclusion(request: RecoveryRequest): Refusal | undefined {
  if (request.work !== 'data-recovery') {
    return refuse('WORK_EXCLUDED', ['NLH-113'], `${request.work} is not included.`, 'work');
  }
  if (request.language === 'other') {
    const message = 'Only data in Japanese and English are recovered.';
    return refuse('LANGUAGE_EXCLUDED', ['NLH-113'], message, 'language');
  }
  if (request.deviceRegistered) return undefined;
  const message = 'The device is not registered.';
  return refuse('DEVICE_NOT_REGISTERED', ['NLH-113'], message, 'deviceRegistered');
}

/**
 * Decides whether a member may use data recovery: as often as they like during the term, unless the
 * request is excluded.
 * @rule NLH-103
 */
export function mayUseRecovery(request: RecoveryRequest): Allowed | Refusal {
  return recoveryExclusion(request) ?? allow('NLH-103');
}

import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';

/** Oldest version of each system that remote help supports; only Japanese systems are served. */
export const supportedSystems = {
  windows: { oldest: 6, called: 'Windows Vista' },
  android: { oldest: 2.3, called: 'Android 2.3' },
  ios: { oldest: 6, called: 'iOS 6' },
  'mac-os-x-intel': { oldest: 10, called: 'Mac OS X' },
} as const;

/** A device that needs help. */
export interface SupportedDevice {
  system: keyof typeof supportedSystems | 'other';
  /** Version number of the system; Windows by its kernel (Vista is 6.0). */
  version: number;
  japanese: boolean;
  /** The device is on the provider's list. */
  listed: boolean;
}

/** The order in which help is given. */
export const supportSteps = ['phone', 'remote', 'visit'] as const;

/**
 * Decides whether a device is helped remotely and on site: listed, with a Japanese system not older
 * than Windows Vista, Android 2.3, iOS 6 or Mac OS X on Intel.
 * @rule NLH-155
 */
export function isSupportedDevice(device: SupportedDevice): Allowed | Refusal {
  if (!device.listed) {
    return refuse('DEVICE_NOT_LISTED', ['NLH-155'], 'The device is not on the list.', 'listed');
  }
  if (device.system === 'other') {
    return refuse('SYSTEM_NOT_SUPPORTED', ['NLH-155'], 'The system is not supported.', 'system');
  }
  if (!device.japanese) {
    const message = 'Only Japanese systems are supported.';
    return refuse('SYSTEM_NOT_SUPPORTED', ['NLH-155'], message, 'japanese');
  }
  const { oldest, called } = supportedSystems[device.system];
  if (device.version >= oldest) return allow('NLH-155');
  return refuse('SYSTEM_TOO_OLD', ['NLH-155'], `${called} or later is needed.`, 'version');
}

import type { Yen } from '../../money/yen.js';
import { type Allowed, allow, isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { enteredPrice, type ManagerPrices } from './manager-prices.js';

/** A device that stays the provider's property. */
export type LentDevice = 'home-gateway' | 'wireless-router' | 'optical-terminal';

/** How the devices come back. */
export interface DeviceCollection {
  by: 'contractor' | 'collection-kit';
  /** Where the kit is sent, after the cancellation. */
  kitTo?: 'installation-address';
  returnedBy: 'contractor' | 'customer';
}

/**
 * Decides how devices come back when a line ends: with removal work the contractor collects them,
 * without it a kit goes to the installation address and the customer returns them.
 * @rule NLH-18
 */
export function deviceCollection(removalWork: boolean): DeviceCollection {
  if (removalWork) return { by: 'contractor', returnedBy: 'contractor' };
  return { by: 'collection-kit', kitTo: 'installation-address', returnedBy: 'customer' };
}

/**
 * Computes the damages without tax, yen, for devices not returned, lost or broken, from the fee table
 * that a manager entered; refuses while a device has no price there.
 * @rule NLH-19
 */
export function deviceDamages(
  devices: readonly { device: LentDevice; state: 'returned' | 'missing' | 'lost' | 'broken' }[],
  prices: ManagerPrices,
): Yen | Refusal {
  let damages = 0;
  for (const { device, state } of devices) {
    if (state === 'returned') continue;
    const price = enteredPrice(prices, `${device}-damages`);
    if (isRefusal(price)) return price;
    damages += price;
  }
  return damages;
}

/** Why a terminal device goes back. */
export type ReturnReason = 'contract-ended' | 'device-withdrawn' | 'no-longer-used';

/** What happened to a terminal device of the provider. */
export type DeviceEvent = ReturnReason | 'provided' | 'moved' | 'repaired';

/**
 * Decides whether a terminal device is returned promptly to the place that NTT names: when the
 * contract ends, the device is withdrawn, or it is no longer used.
 * @rule NLH-51
 */
export function isReturnDue(event: DeviceEvent): boolean {
  return event === 'contract-ended' || event === 'device-withdrawn' || event === 'no-longer-used';
}

/**
 * Decides whether a move is in order: the devices are removed before the day of moving.
 * @rule NLH-20
 */
export function removedBeforeMove(
  removedOn: CalendarDate,
  movesOn: CalendarDate,
): Allowed | Refusal {
  if (removedOn < movesOn) return allow('NLH-20');
  const message = 'The devices are removed before moving.';
  return refuse('REMOVE_DEVICES_FIRST', ['NLH-20'], message, 'removedOn');
}

/**
 * Decides who may take down the optical terminal: the contractor, on a date that is arranged when
 * removal work is needed; never the customer, who does not discard it either.
 * @rule NLH-17
 */
export function mayRemoveTerminal(
  by: 'contractor' | 'customer',
  arrangedOn: CalendarDate | undefined,
): Allowed | Refusal {
  if (by === 'customer') {
    const message = 'The customer must not remove or discard the optical terminal.';
    return refuse('CUSTOMER_MUST_NOT_REMOVE', ['NLH-17'], message, 'by');
  }
  if (arrangedOn !== undefined) return allow('NLH-17');
  const message = 'A date for the removal work is arranged first.';
  return refuse('DATE_NOT_ARRANGED', ['NLH-17'], message, 'arrangedOn');
}

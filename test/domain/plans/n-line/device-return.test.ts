import {
  deviceCollection,
  deviceDamages,
  isReturnDue,
  mayRemoveTerminal,
  removedBeforeMove,
} from '../../../../domain/plans/n-line/device-return.js';

describe('the return of devices', () => {
  it('NLH-18: without removal work a kit goes to the installation address, with it the contractor collects', () => {
    expect(deviceCollection(false)).toEqual({
      by: 'collection-kit',
      kitTo: 'installation-address',
      returnedBy: 'customer',
    });
    expect(deviceCollection(true)).toEqual({ by: 'contractor', returnedBy: 'contractor' });
  });

  it('NLH-19: devices not returned, lost or broken cost what the manager’s table says', () => {
    const prices = { 'home-gateway-damages': 12_000, 'optical-terminal-damages': 9_000 };
    const devices = [
      { device: 'home-gateway', state: 'lost' },
      { device: 'optical-terminal', state: 'broken' },
      { device: 'wireless-router', state: 'returned' },
    ] as const;
    expect(deviceDamages(devices, prices)).toBe(21_000);
    expect(deviceDamages([{ device: 'wireless-router', state: 'missing' }], prices)).toMatchObject({
      code: 'PRICE_NOT_ENTERED',
    });
  });

  it('NLH-51: a terminal device goes back when the contract ends, it is withdrawn or no longer used', () => {
    const events = [
      'contract-ended',
      'device-withdrawn',
      'no-longer-used',
      'moved',
      'repaired',
      'provided',
    ] as const;
    expect(events.map(isReturnDue)).toEqual([true, true, true, false, false, false]);
  });

  it('NLH-20: on a move the devices are removed before', () => {
    expect(removedBeforeMove('2025-06-19', '2025-06-20').allowed).toBe(true);
    expect(removedBeforeMove('2025-06-20', '2025-06-20')).toMatchObject({
      code: 'REMOVE_DEVICES_FIRST',
    });
  });

  it('NLH-17: the customer never removes the optical terminal; the contractor does, on an arranged date', () => {
    expect(mayRemoveTerminal('customer', '2025-06-20')).toMatchObject({
      code: 'CUSTOMER_MUST_NOT_REMOVE',
    });
    expect(mayRemoveTerminal('contractor', undefined)).toMatchObject({ code: 'DATE_NOT_ARRANGED' });
    expect(mayRemoveTerminal('contractor', '2025-06-20').allowed).toBe(true);
  });
});

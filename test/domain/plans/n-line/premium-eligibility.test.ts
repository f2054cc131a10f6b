import { isSupportedDevice } from '../../../../domain/plans/n-line/premium-eligibility.js';

const device = { system: 'windows', version: 6, japanese: true, listed: true } as const;

describe('devices that Premium helps with', () => {
  it.each([
    ['windows', 6, 5.1],
    ['android', 2.3, 2.2],
    ['ios', 6, 5],
    ['mac-os-x-intel', 10, 9],
  ] as const)('NLH-155: %s is supported from %d on, %d is too old', (system, oldest, older) => {
    expect(isSupportedDevice({ ...device, system, version: oldest }).allowed).toBe(true);
    expect(isSupportedDevice({ ...device, system, version: older })).toMatchObject({
      code: 'SYSTEM_TOO_OLD',
    });
  });

  it('NLH-155: only listed devices with a Japanese system are supported', () => {
    expect(isSupportedDevice({ ...device, japanese: false })).toMatchObject({ field: 'japanese' });
    expect(isSupportedDevice({ ...device, listed: false })).toMatchObject({
      code: 'DEVICE_NOT_LISTED',
    });
    expect(isSupportedDevice({ ...device, system: 'other' })).toMatchObject({ field: 'system' });
  });
});

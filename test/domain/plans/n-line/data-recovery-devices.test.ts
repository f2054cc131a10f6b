import {
  deviceChangeBy,
  isRecoverable,
  isRegisteredDevice,
  judgeDeviceChange,
  mayUseRecovery,
  recoveryExclusion,
  recoveryExclusions,
} from '../../../../domain/plans/n-line/data-recovery-devices.js';

const pc = { kind: 'pc', maker: 'NEC', os: 'Windows 8' } as const;
const phone = { kind: 'smartphone', maker: 'NEC', os: 'Android', number: '090-0000-0001' } as const;
const request = {
  work: 'data-recovery',
  language: 'ja',
  deviceRegistered: true,
  earlierUses: 0,
} as const;

describe('devices of data recovery', () => {
  it('NLH-97: PCs of listed makers with Windows 8, tablets and phones with Android or iOS', () => {
    expect(isRecoverable(pc, ['NEC']).allowed).toBe(true);
    expect(isRecoverable(pc, ['Other'])).toMatchObject({ code: 'MAKER_NOT_LISTED' });
    expect(isRecoverable({ ...pc, os: 'Windows 7' }, ['NEC'])).toMatchObject({ field: 'os' });
    expect(isRecoverable(phone, []).allowed).toBe(true);
    expect(isRecoverable({ ...phone, os: 'Windows 8' }, [])).toMatchObject({
      code: 'SYSTEM_NOT_COVERED',
    });
  });

  it('NLH-98: a PC is known by maker and OS, a phone by maker and number', () => {
    expect(isRegisteredDevice(pc, [phone, pc])).toBe(true);
    expect(isRegisteredDevice({ ...pc, os: 'Windows 7' }, [pc])).toBe(false);
    expect(isRegisteredDevice({ ...phone, os: 'iOS' }, [phone])).toBe(true);
    expect(isRegisteredDevice({ ...phone, number: '090-0000-0002' }, [phone])).toBe(false);
  });

  it('NLH-99: a device exchanged on 2025-03-15 is declared by 2025-04-14 (G-N36)', () => {
    expect(deviceChangeBy('2025-03-15')).toBe('2025-04-14');
    const change = { why: 'initial-failure', exchangedOn: '2025-03-15' } as const;
    expect(judgeDeviceChange({ ...change, declaredOn: '2025-04-14' }).allowed).toBe(true);
    expect(judgeDeviceChange({ ...change, declaredOn: '2025-04-15' })).toMatchObject({
      code: 'DECLARED_TOO_LATE',
    });
  });

  it('NLH-99: a change needs a device bought after the application', () => {
    const bought = { why: 'newly-bought', appliedOn: '2025-04-01' } as const;
    expect(judgeDeviceChange({ ...bought, boughtOn: '2025-04-02' }).allowed).toBe(true);
    expect(judgeDeviceChange({ ...bought, boughtOn: '2025-04-01' })).toMatchObject({
      code: 'DEVICE_CHANGE_NOT_ALLOWED',
    });
    expect(judgeDeviceChange({ why: 'other' })).toMatchObject({ field: 'why' });
  });

  it.each(recoveryExclusions)('NLH-113: %s is excluded', (work) => {
    expect(recoveryExclusion({ ...request, work })).toMatchObject({ code: 'WORK_EXCLUDED' });
  });

  it('NLH-113: other languages and unregistered devices are excluded', () => {
    expect(recoveryExclusion(request)).toBeUndefined();
    expect(recoveryExclusion({ ...request, language: 'en' })).toBeUndefined();
    expect(recoveryExclusion({ ...request, language: 'other' })).toMatchObject({
      code: 'LANGUAGE_EXCLUDED',
    });
    expect(recoveryExclusion({ ...request, deviceRegistered: false })).toMatchObject({
      code: 'DEVICE_NOT_REGISTERED',
    });
  });

  it('NLH-103: data recovery is used as often as wanted', () => {
    expect(mayUseRecovery({ ...request, earlierUses: 99 }).allowed).toBe(true);
    expect(mayUseRecovery({ ...request, deviceRegistered: false }).allowed).toBe(false);
  });
});

import { slaVerdict } from '../../../domain/sla/sla-verdict.js';

const targetAt = '2025-06-10T11:20:00+09:00';
const at = (time: string) => `2025-06-10T${time}+09:00`;

describe('the verdict on a target (G-S13)', () => {
  it('ESP-18: a start in the target minute is in time, one minute later it is not', () => {
    expect(slaVerdict({ targetAt, workStartedAt: at('11:20:00') })).toBe('met');
    expect(slaVerdict({ targetAt, workStartedAt: at('11:20:59') })).toBe('met');
    expect(slaVerdict({ targetAt, workStartedAt: at('11:21:00') })).toBe('breached');
  });

  it('ESP-20: a recorded reason excuses an overrun and changes nothing when in time', () => {
    expect(slaVerdict({ targetAt, workStartedAt: at('11:45:00'), excuse: 'weather' })).toBe(
      'excused',
    );
    expect(slaVerdict({ targetAt, workStartedAt: at('11:00:00'), excuse: 'weather' })).toBe('met');
  });

  it('ESP-20: without a start it is undecided until the target instant, then an overrun', () => {
    expect(slaVerdict({ targetAt })).toBeUndefined();
    expect(slaVerdict({ targetAt, now: at('11:19:59') })).toBeUndefined();
    expect(slaVerdict({ targetAt, now: at('11:20:00') })).toBe('breached');
    expect(slaVerdict({ targetAt, now: at('11:20:00'), excuse: 'traffic' })).toBe('excused');
  });
});

import fc from 'fast-check';
import { surchargeMeter } from '../../../domain/surcharge/surcharge-meter.js';
import { formatInstant } from '../../../domain/time/instant.js';
import { instantOfTokyoMinute } from '../../../domain/time/tokyo.js';
import { labourOf, visitInput } from './golden-visits.js';

const running = (departedAt: string, now: string, more = {}) =>
  surchargeMeter({
    window: '9x5',
    work: 'in-scope',
    visits: [{ technician: 'T1', departedAt: `2025-06-11T${departedAt}:00+09:00` }],
    now: `2025-06-11T${now}:00+09:00`,
    ...more,
  });

describe('the surcharge meter', () => {
  it('ESP-57: shows nothing yet inside the window and the first block after its closing', () => {
    expect(running('16:30', '17:00')).toEqual({
      soFar: 0,
      nextBlockAt: '2025-06-11T17:31:00+09:00',
      nextBlockPrice: 3_000,
    });
  });

  it('ESP-107: rises with the minute that begins a block and shows what waiting for the opening costs', () => {
    expect(running('18:00', '18:30')).toMatchObject({
      soFar: 12_000,
      nextBlockAt: '2025-06-11T19:01:00+09:00',
      nextBlockPrice: 3_000,
      windowOpensAt: '2025-06-12T08:30:00+09:00',
      atOpening: 12_000 + 8 * 3_000 + 46 * 3_500,
    });
  });

  it('rises by the whole visit where the policy charges an overrun whole', () => {
    expect(running('16:30', '17:00', { policy: { overrun: 'whole-visit' } })).toMatchObject({
      nextBlockAt: '2025-06-11T17:31:00+09:00',
      nextBlockPrice: 13_000,
    });
  });

  it('counts what a technician has already paid for where departures share a first hour', () => {
    const first = {
      technician: 'T1',
      departedAt: '2025-06-11T18:00:00+09:00',
      completedAt: '2025-06-11T18:20:00+09:00',
    };
    const again = { technician: 'T1', departedAt: '2025-06-11T19:00:00+09:00' };
    const visits = [first, again];
    expect(running('18:00', '19:10', { visits }).soFar).toBe(24_000);
    expect(running('18:00', '19:10', { visits, policy: { visitUnit: 'ticket' } })).toMatchObject({
      soFar: 12_000,
      nextBlockAt: '2025-06-11T19:41:00+09:00',
      nextBlockPrice: 3_000,
    });
  });

  it('stands still when nobody is out, and in a window that never closes', () => {
    const done = [
      {
        technician: 'T1',
        departedAt: '2025-06-11T18:00:00+09:00',
        completedAt: '2025-06-11T18:20:00+09:00',
      },
    ];
    expect(running('18:00', '19:00', { visits: done })).toEqual({
      soFar: 12_000,
      windowOpensAt: '2025-06-12T08:30:00+09:00',
    });
    expect(running('18:00', '19:00', { window: '24x7' })).toEqual({ soFar: 0 });
  });

  it('agrees with the charge of a visit completed now, and with one completed when it says that it rises', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 29_000_000, max: 32_000_000 }),
        fc.nat(2_000),
        (departed, length) => {
          const at = (minute: number) => formatInstant(instantOfTokyoMinute(minute));
          const plain = (iso: string) => iso.slice(0, 16).replace('T', ' ');
          const now = at(departed + length);
          const meter = surchargeMeter({
            window: '12x5',
            work: 'in-scope',
            visits: [{ technician: 'T1', departedAt: at(departed) }],
            now,
          });
          const completedAt = (iso: string) =>
            labourOf(visitInput('in-scope', '12x5', [[plain(at(departed)), plain(iso)]]));
          expect(meter.soFar).toBe(completedAt(now));
          expect(completedAt(meter.nextBlockAt ?? now)).toBe(
            meter.soFar + (meter.nextBlockPrice ?? 0),
          );
          expect(meter.nextBlockPrice).toBeGreaterThan(0);
        },
      ),
    );
  });
});

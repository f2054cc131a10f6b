import { meaningOf } from '../../../domain/alarms/alarm-code.js';
import { refuseAlarm } from '../../../domain/alarms/alarm-report.js';
import { foldAlarms } from '../../../domain/alarms/alarm-signal.js';
import { reportContract } from '../../../domain/alarms/report-contract.js';
import type { Contract } from '../../../domain/reference/reference-data.js';
import { instantOf } from '../../../domain/time/instant.js';

const alarm = (state: 'raised' | 'cleared', occurredAt: string, text?: string) => ({
  state,
  occurredAt,
  severity: state === 'raised' ? ('critical' as const) : ('info' as const),
  ...(text === undefined ? {} : { text }),
});

describe('alarms of one second', () => {
  it('become one signal in the order in which they happened, with first, last and count', () => {
    const signal = foldAlarms('S', [
      alarm('cleared', '2031-06-11T10:00:02+09:00', 'gone'),
      alarm('raised', '2031-06-11T01:00:01Z', 'here'),
      alarm('raised', '2031-06-11T10:00:01+09:00'),
    ]);
    expect(signal).toEqual({
      id: 'S',
      count: 3,
      firstAt: '2031-06-11T10:00:01+09:00',
      lastAt: '2031-06-11T10:00:02+09:00',
      severity: 'critical',
      text: 'gone',
      changes: [
        { state: 'raised', at: '2031-06-11T10:00:01+09:00' },
        { state: 'cleared', at: '2031-06-11T10:00:02+09:00' },
      ],
    });
  });

  it('are carried as few changes, the last ones, however many there are', () => {
    const many = Array.from({ length: 1_000 }, (_, n) =>
      alarm(n % 2 === 0 ? 'raised' : 'cleared', '2031-06-11T10:00:00+09:00'),
    );
    const { count, changes } = foldAlarms('S', many);
    expect([count, changes.length, changes.at(-1)?.state]).toEqual([1_000, 12, 'cleared']);
  });
});

describe('an alarm that lies ahead of the clock', () => {
  const nowMs = instantOf('2031-06-11T10:00:00+09:00');
  it.each([
    ['2031-06-11T10:05:00+09:00', undefined],
    ['2031-06-11T10:05:01+09:00', 'ALARM_IN_FUTURE'],
    ['2029-01-01T00:00:00+09:00', undefined],
  ])('is refused from more than five minutes on: %s', (occurredAt, code) => {
    expect(refuseAlarm({ occurredAt }, nowMs)?.code).toBe(code);
  });
});

describe('a code that nobody has entered', () => {
  it('means a call and no technician', () => {
    expect(meaningOf('X1', undefined, 'critical')).toMatchObject({
      code: 'X1',
      severity: 'critical',
      arrangesTechnician: false,
    });
  });
});

describe('the contract of the report service', () => {
  const contract = (change: Partial<Contract>): Contract => ({
    id: 'R',
    customer: 'C',
    plan: 'esp-report',
    asset: 'A',
    startsOn: '2030-01-01',
    ...change,
  });
  const pack = contract({ id: 'P', plan: 'esp-g2', window: '12x5' });

  it('ESP-80: has the contact hours of its card, else those of the repair contract, else the shortest', () => {
    const day = '2031-06-11';
    expect(reportContract([contract({ window: '24x7' }), pack], day)?.window).toBe('24x7');
    expect(reportContract([contract({}), pack], day)?.window).toBe('12x5');
    expect(reportContract([contract({})], day)?.window).toBe('9x5');
  });

  it.each([
    ['2029-12-31', undefined],
    ['2030-01-01', 'R'],
    ['2030-12-31', 'R'],
    ['2031-01-01', undefined],
  ])('runs on its first and its last day: %s', (day, id) => {
    expect(reportContract([contract({ endsOn: '2030-12-31' })], day)?.contract).toBe(id);
  });

  it('is not the repair contract', () => {
    expect(reportContract([pack], '2031-06-11')).toBeUndefined();
  });
});

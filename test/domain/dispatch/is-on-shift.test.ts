import { isAbsent } from '../../../domain/dispatch/is-absent.js';
import { isOnShift, isOnShiftUntil } from '../../../domain/dispatch/is-on-shift.js';
import { shiftIntervals } from '../../../domain/dispatch/shift-intervals.js';
import { instantOf } from '../../../domain/time/instant.js';

const day = { id: 'day', from: '08:30', to: '17:30' };
const night = { id: 'night', from: '21:00', to: '08:30' };
const at = (time: string): number => instantOf(`2031-06-11T${time}:00+09:00`);

describe('shifts', () => {
  it.each([
    [day, '08:29', false],
    [day, '08:30', true],
    [day, '17:29', true],
    [day, '17:30', false],
    [night, '20:59', false],
    [night, '21:00', true],
    [night, '23:59', true],
    [night, '00:00', true],
    [night, '08:29', true],
    [night, '08:30', false],
  ])('%j at %s: %s', (shift, time, expected) => {
    expect(isOnShift(shift, at(time))).toBe(expected);
  });

  it('go by Tokyo time whatever the offset of the instant', () => {
    expect(isOnShift(day, instantOf('2031-06-10T23:30:00Z'))).toBe(true);
  });

  it('that begin and end at one time last the whole day', () => {
    expect(isOnShift({ id: 'all', from: '09:00', to: '09:00' }, at('03:00'))).toBe(true);
  });

  it('that pass midnight cover both ends of a day', () => {
    expect(shiftIntervals(night, '2031-06-11')).toEqual([
      { from: '2031-06-11T00:00:00+09:00', to: '2031-06-11T08:30:00+09:00' },
      { from: '2031-06-11T21:00:00+09:00', to: '2031-06-12T00:00:00+09:00' },
    ]);
    expect(shiftIntervals({ id: 'late', from: '15:00', to: '00:00' }, '2031-06-11')).toHaveLength(
      1,
    );
  });
});

describe('absences', () => {
  const absences = [
    {
      id: 'A',
      technician: 'T',
      from: '2031-06-11T10:00:00+09:00',
      to: '2031-06-11T11:00:00+09:00',
    },
  ];
  it.each([
    ['09:59', false],
    ['10:00', true],
    ['10:59', true],
    ['11:00', false],
  ])('from their start until before their end: %s is %s', (time, expected) => {
    expect(isAbsent(absences, at(time))).toBe(expected);
  });
});

describe('a shift that lasts as long as a visit', () => {
  const lasts = (shift: { id: string; from: string; to: string }, from: string, to: string) =>
    isOnShiftUntil(shift, instantOf(`${from}:00+09:00`), instantOf(`${to}:00+09:00`));
  const day = { id: 'day', from: '08:30', to: '17:30' };
  const night = { id: 'night', from: '21:00', to: '08:30' };

  it('covers a visit up to the minute of its end', () => {
    expect(lasts(day, '2031-06-11T16:30', '2031-06-11T17:30')).toBe(true);
    expect(lasts(day, '2031-06-11T16:31', '2031-06-11T17:31')).toBe(false);
    expect(lasts(day, '2031-06-11T08:29', '2031-06-11T09:00')).toBe(false);
  });

  it('covers a visit over midnight, and any within a shift round the clock', () => {
    expect(lasts(night, '2031-06-11T23:30', '2031-06-12T08:30')).toBe(true);
    expect(lasts(night, '2031-06-12T08:00', '2031-06-12T09:00')).toBe(false);
    expect(lasts({ ...day, to: '08:30' }, '2031-06-11T02:00', '2031-06-11T12:00')).toBe(true);
  });
});

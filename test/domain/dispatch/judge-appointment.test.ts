import {
  type AppointmentFacts,
  judgeAppointment,
  refuseAppointment,
} from '../../../domain/dispatch/judge-appointment.js';
import { instantOf } from '../../../domain/time/instant.js';

const now = instantOf('2031-06-11T09:00:00+09:00');
const battery: AppointmentFacts = {
  kind: 'battery_replacement',
  earliestOn: '2031-06-16',
  contract: {
    id: 'CB',
    plan: 'ups-battery',
    window: '9x5',
    startsOn: '2028-01-01',
    endsOn: '2031-12-31',
  },
};
const removal: AppointmentFacts = {
  kind: 'equipment_removal',
  contract: { ...battery.contract, plan: 'payg', endsOn: '2031-05-31' },
};
const repair: AppointmentFacts = {
  kind: 'repair',
  contract: { ...battery.contract, plan: 'esp-g2' },
};

const against = (facts: AppointmentFacts, from: string, to: string): string[] =>
  judgeAppointment(facts, { from: `${from}:00+09:00`, to: `${to}:00+09:00` }, now).map(
    ({ code }) => code,
  );

describe('the time of a visit', () => {
  it.each<[string, AppointmentFacts, string, string, string[]]>([
    ['inside the window', battery, '2031-06-16T08:30', '2031-06-16T17:30', []],
    ['on a national holiday on a weekday', battery, '2031-07-21T10:00', '2031-07-21T11:00', []],
    [
      'a minute before the window opens',
      battery,
      '2031-06-16T08:29',
      '2031-06-16T09:30',
      ['APPOINTMENT_OUTSIDE_WINDOW'],
    ],
    [
      'a minute beyond the window',
      battery,
      '2031-06-16T17:00',
      '2031-06-16T17:31',
      ['APPOINTMENT_OUTSIDE_WINDOW'],
    ],
    [
      'on a Saturday',
      battery,
      '2031-06-21T10:00',
      '2031-06-21T11:00',
      ['APPOINTMENT_OUTSIDE_WINDOW'],
    ],
    [
      'the day before the earliest',
      battery,
      '2031-06-13T10:00',
      '2031-06-13T11:00',
      ['APPOINTMENT_TOO_EARLY'],
    ],
    ['on the last day of the term', battery, '2031-12-31T10:00', '2031-12-31T11:00', []],
    ['after the term', battery, '2032-01-01T10:00', '2032-01-01T11:00', ['APPOINTMENT_AFTER_TERM']],
    ['that has begun', repair, '2031-06-11T08:59', '2031-06-11T10:00', ['APPOINTMENT_IN_PAST']],
    ['of no length', repair, '2031-06-11T10:00', '2031-06-11T10:00', ['APPOINTMENT_INVALID']],
    ['of thirteen hours', repair, '2031-06-12T06:00', '2031-06-12T19:00', ['APPOINTMENT_INVALID']],
    ['at night for a repair', repair, '2031-06-12T02:00', '2031-06-12T03:00', []],
    ['after the term for a removal', removal, '2031-06-16T10:00', '2031-06-16T12:00', []],
    [
      'on a holiday for a removal',
      removal,
      '2031-07-21T10:00',
      '2031-07-21T12:00',
      ['APPOINTMENT_ON_CLOSED_DAY'],
    ],
  ])('%s', (_, facts, from, to, expected) => {
    expect(against(facts, from, to)).toEqual(expected);
  });

  it('UPS-14: is agreed for any day of the term, with no response time to keep', () => {
    expect(against(battery, '2031-06-16T10:00', '2031-06-16T11:00')).toEqual([]);
    expect(against(battery, '2031-11-26T10:00', '2031-11-26T11:00')).toEqual([]);
  });

  it('UPS-17: has the window of the base pack as its only calendar', () => {
    const saturday = ['2031-06-21T10:00', '2031-06-21T11:00'] as const;
    const outside = ['APPOINTMENT_OUTSIDE_WINDOW'];
    expect(against(battery, ...saturday)).toEqual(outside);
    const roundTheClock = {
      ...battery,
      contract: { ...battery.contract, window: '24x7' as const },
    };
    expect(against(roundTheClock, ...saturday)).toEqual([]);
    const withoutHolidays = { ...battery.contract, policy: { holidayService: 'closed' } };
    const holiday = ['2031-07-21T10:00', '2031-07-21T11:00'] as const;
    expect(against({ ...battery, contract: withoutHolidays }, ...holiday)).toEqual(outside);
  });

  it('gives way to a reason only where it is a question of habit, not of the contract', () => {
    const visit = { from: '2031-07-21T10:00:00+09:00', to: '2031-07-21T11:00:00+09:00' };
    const closed = judgeAppointment(removal, visit, now);
    expect(refuseAppointment(closed, undefined)?.code).toBe('APPOINTMENT_ON_CLOSED_DAY');
    expect(refuseAppointment(closed, 'the customer asks for it')).toBeUndefined();
    const saturday = { from: '2031-06-21T10:00:00+09:00', to: '2031-06-21T11:00:00+09:00' };
    const outside = judgeAppointment(battery, saturday, now);
    expect(refuseAppointment(outside, 'please')).toMatchObject({
      code: 'APPOINTMENT_OUTSIDE_WINDOW',
      because: ['UPS-17'],
    });
  });
});

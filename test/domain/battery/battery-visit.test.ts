import { checkBatteryAppointment } from '../../../domain/battery/battery-appointment.js';
import {
  batteryVisitCharge,
  runningCostBearer,
} from '../../../domain/battery/battery-visit-charge.js';
import { openUsedBatteryReturn } from '../../../domain/battery/used-battery.js';
import { instantAt } from '../../../domain/time/instant.js';

const appointment = {
  startsAt: instantAt('2025-06-11', '10:00'),
  earliestOn: '2025-06-01',
  termEndsOn: '2026-05-31',
  agreedByCustomer: true,
};

describe('a battery appointment', () => {
  it('UPS-14: needs the agreement of both sides and knows no response time', () => {
    expect(checkBatteryAppointment(appointment, '9x5')).toMatchObject({ allowed: true });
    const alone = { ...appointment, agreedByCustomer: false };
    expect(checkBatteryAppointment(alone, '9x5')).toMatchObject({ code: 'APPOINTMENT_NOT_AGREED' });
    const inAYear = { ...appointment, startsAt: instantAt('2026-05-29', '10:00') };
    expect(checkBatteryAppointment(inAYear, '9x5')).toMatchObject({ allowed: true });
  });

  it('UPS-17: lies inside the service window of the server pack', () => {
    const evening = { ...appointment, startsAt: instantAt('2025-06-11', '17:30') };
    expect(checkBatteryAppointment(evening, '9x5')).toMatchObject({
      code: 'OUTSIDE_SERVICE_WINDOW',
    });
    expect(checkBatteryAppointment(evening, '12x5')).toMatchObject({ allowed: true });
    const sunday = { ...appointment, startsAt: instantAt('2025-06-15', '10:00') };
    expect(checkBatteryAppointment(sunday, '12x5')).toMatchObject({ allowed: false });
    expect(checkBatteryAppointment(sunday, '24x7')).toMatchObject({ allowed: true });
  });

  it('UPS-15: waits for the floor unless a manager set it aside for a reason', () => {
    const early = { ...appointment, earliestOn: '2025-06-12' };
    expect(checkBatteryAppointment(early, '9x5')).toMatchObject({ code: 'BEFORE_EARLIEST_DATE' });
    const overridden = { ...early, floorOverrideReason: 'server moves next week' };
    expect(checkBatteryAppointment(overridden, '9x5')).toMatchObject({ allowed: true });
  });

  it('UPS-18: does not lie after the term', () => {
    const late = { ...appointment, termEndsOn: '2025-06-10' };
    expect(checkBatteryAppointment(late, '9x5')).toMatchObject({ code: 'AFTER_TERM' });
  });
});

describe('what a battery replacement costs', () => {
  it('UPS-11: labour and battery are free each time', () => {
    expect(batteryVisitCharge()).toMatchObject({ labour: 0, battery: 0, total: 0 });
  });

  it('UPS-48: fare, lodging and per diem are owed when a ship, an aircraft or lodging was needed', () => {
    const island = { shipOrAircraftFare: 32_000, lodging: 9_000, perDiem: 3_000 };
    expect(batteryVisitCharge(island)).toMatchObject({ expenses: 44_000, total: 44_000 });
    expect(batteryVisitCharge({ perDiem: 3_000 })).toMatchObject({ total: 0 });
  });

  it('UPS-47: the customer bears electricity, water and communication, except calls to the customer', () => {
    expect(runningCostBearer('electricity')).toBe('customer');
    expect(runningCostBearer('communication')).toBe('customer');
    expect(runningCostBearer('provider-to-customer-communication')).toBe('provider');
  });
});

describe('a used battery', () => {
  it('UPS-50: belongs to the provider, and its return opens on the day of the replacement', () => {
    expect(openUsedBatteryReturn('R1', '2025-06-11')).toMatchObject({
      request: 'R1',
      openedOn: '2025-06-11',
      owner: 'provider',
    });
  });
});

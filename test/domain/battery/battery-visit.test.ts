import {
  batteryVisitCharge,
  runningCostBearer,
} from '../../../domain/battery/battery-visit-charge.js';
import { openUsedBatteryReturn } from '../../../domain/battery/used-battery.js';

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

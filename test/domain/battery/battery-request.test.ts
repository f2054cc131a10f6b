import fc from 'fast-check';
import {
  type BatteryRequest,
  decideBatteryRequest,
} from '../../../domain/battery/battery-request.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { lastDayOfTerm } from '../../../domain/term/last-day-of-term.js';
import { addDays, dateOfDayNumber } from '../../../domain/time/calendar-date.js';

function request(
  purchasedOn: string,
  years: number,
  requestedOn: string,
  more: { replaced?: string[]; lifeNotification?: boolean } = {},
): BatteryRequest {
  return {
    cycleFrom: purchasedOn,
    termStartsOn: purchasedOn,
    termEndsOn: lastDayOfTerm(purchasedOn, years, defaultPolicy),
    replacements: (more.replaced ?? []).map((on) => ({ on, kind: 'periodic' })),
    requestedOn,
    lifeNotification: more.lifeNotification ?? false,
  };
}

const decide = (asked: BatteryRequest) => decideBatteryRequest(asked, defaultPolicy);

describe('a battery request', () => {
  it('UPS-19: without a life notification it is refused the day before the cycle comes round (G-B09)', () => {
    expect(decide(request('2023-04-01', 5, '2025-03-31'))).toMatchObject({
      decision: 'refuse',
      reason: 'before-cycle',
      opensOn: '2025-04-01',
    });
    expect(decide(request('2023-04-01', 5, '2025-04-01'))).toMatchObject({
      decision: 'periodic',
      earliestOn: '2025-04-01',
    });
  });

  it('UPS-13: an unanswered notice leaves the request open until it is used (G-B10)', () => {
    expect(decide(request('2021-06-01', 5, '2024-03-01'))).toMatchObject({
      decision: 'periodic',
      earliestOn: '2024-03-01',
    });
  });

  it('UPS-16: a life notification gives a life replacement whatever the cycle (G-B11)', () => {
    const soon = { replaced: ['2023-06-01'], lifeNotification: true };
    expect(decide(request('2021-06-01', 5, '2023-07-05', soon))).toMatchObject({
      decision: 'life',
      earliestOn: '2023-07-05',
    });
  });

  it('UPS-15: the date waits for the second year after the last replacement (G-B04)', () => {
    const replaced = ['2022-12-20'];
    expect(decide(request('2021-06-01', 5, '2023-06-01', { replaced }))).toMatchObject({
      decision: 'periodic',
      earliestOn: '2024-12-20',
    });
  });

  it('UPS-15: a date that the floor moves past the term is outside the term', () => {
    const replaced = ['2022-12-20'];
    expect(decide(request('2021-06-01', 3, '2023-06-01', { replaced }))).toMatchObject({
      decision: 'refuse',
      reason: 'outside-term',
    });
  });

  it('UPS-15: a replacement on the anniversary uses that anniversary up', () => {
    const replaced = ['2023-06-01'];
    expect(decide(request('2021-06-01', 5, '2025-05-31', { replaced }))).toMatchObject({
      reason: 'before-cycle',
    });
    expect(decide(request('2021-06-01', 5, '2025-06-01', { replaced }))).toMatchObject({
      decision: 'periodic',
      earliestOn: '2025-06-01',
    });
  });

  it('UPS-18: nothing is replaced after the last day of the term, not even on a life notification', () => {
    expect(
      decide(request('2021-06-01', 5, '2026-05-31', { lifeNotification: true })),
    ).toMatchObject({
      decision: 'life',
    });
    expect(
      decide(request('2021-06-01', 5, '2026-06-01', { lifeNotification: true })),
    ).toMatchObject({
      decision: 'refuse',
      reason: 'outside-term',
    });
  });

  it('UPS-15: a replacement re-anchors the request where the policy says so (AMB-20)', () => {
    const asked = request('2021-06-01', 5, '2023-06-01', { replaced: ['2022-12-20'] });
    expect(decideBatteryRequest(asked, { batteryFloor: 're-anchor' })).toMatchObject({
      decision: 'refuse',
      reason: 'before-cycle',
      opensOn: '2024-12-20',
    });
  });

  it('refuses as impossible a request before the purchase or before a listed replacement', () => {
    expect(decide(request('2021-06-01', 5, '2021-05-31'))).toMatchObject({
      code: 'REQUEST_BEFORE_PURCHASE',
      field: 'requestedOn',
    });
    const replaced = ['2023-06-01'];
    expect(decide(request('2021-06-01', 5, '2023-05-31', { replaced }))).toMatchObject({
      code: 'REPLACEMENT_AFTER_REQUEST',
      field: 'replacements.0.on',
    });
  });

  it('answers every date of a term without a gap: refused until it opens, then periodic', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 14_000, max: 24_000 }),
        fc.integer({ min: 0, max: 1_824 }),
        (bought, days) => {
          const purchasedOn = dateOfDayNumber(bought);
          const answer = decide(request(purchasedOn, 5, addDays(purchasedOn, days)));
          expect(answer).toHaveProperty('decision', days >= 731 ? 'periodic' : expect.anything());
          if (days < 730) expect(answer).toMatchObject({ reason: 'before-cycle' });
        },
      ),
    );
  });
});

import {
  mayVisit,
  redoFreeUntil,
  redoIsFree,
  visitIsComplete,
} from '../../../../domain/plans/n-line/premium-visit.js';

describe('a Premium visit', () => {
  it.each([
    ['2025-01-31', '2025-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2025-12-31', '2026-01-31'],
    ['2025-02-28', '2025-03-28'],
  ])('NLH-158: work of %s is remedied free until %s (G-N30)', (visitedOn, until) => {
    expect(redoFreeUntil(visitedOn)).toBe(until);
    expect(redoIsFree(visitedOn, until, true).allowed).toBe(true);
  });

  it('NLH-158: a defect found later, or not of the provider’s making, is not remedied free', () => {
    expect(redoIsFree('2025-01-31', '2025-03-01', true)).toMatchObject({
      code: 'REDO_PERIOD_OVER',
    });
    expect(redoIsFree('2025-01-31', '2025-02-01', false)).toMatchObject({
      code: 'NOT_PROVIDER_CAUSED',
    });
  });

  it('NLH-156: a visit comes only after phone and remote help', () => {
    expect(mayVisit({ phone: true, remote: true }).allowed).toBe(true);
    expect(mayVisit({ phone: true, remote: false })).toMatchObject({ field: 'remote' });
    expect(mayVisit({ phone: false, remote: false })).toMatchObject({ field: 'phone' });
  });

  it('NLH-157: a visit is complete when the devices are checked and the report is signed', () => {
    expect(visitIsComplete({ devicesChecked: true, signedByCustomer: true }).allowed).toBe(true);
    expect(visitIsComplete({ devicesChecked: true, signedByCustomer: false })).toMatchObject({
      code: 'REPORT_NOT_SIGNED',
      field: 'signedByCustomer',
    });
    expect(visitIsComplete({ devicesChecked: false, signedByCustomer: true })).toMatchObject({
      field: 'devicesChecked',
    });
  });
});

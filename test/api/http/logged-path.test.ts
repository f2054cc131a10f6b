import { loggedPath } from '../../../api/http/logged-path.js';

describe('a path in the log', () => {
  it('keeps the token of a link to itself, and everything else as it is', () => {
    const token = 'AbCdEfGhIjKlMnOpQrSt-_12';
    expect(loggedPath(`/v1/links/${token}/fault-reports`)).toBe('/v1/links/[hidden]/fault-reports');
    expect(loggedPath(`/c/report/${token}`)).toBe('/c/report/[hidden]');
    expect(loggedPath('/c/apply')).toBe('/c/apply');
    expect(loggedPath('/v1/work-orders/WO-000001')).toBe('/v1/work-orders/WO-000001');
  });
});

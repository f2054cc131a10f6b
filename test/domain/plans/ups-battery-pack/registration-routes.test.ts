import {
  accountRights,
  checkLabelRecipient,
  emailChangeRoute,
  isRegistrationCentreOpen,
  sharingConfiguration,
} from '../../../../domain/plans/ups-battery-pack/registration-routes.js';
import { instantAt } from '../../../../domain/time/instant.js';

describe('the ways of a registration', () => {
  it.each([
    ['2025-06-11', '08:59', false],
    ['2025-06-11', '09:00', true],
    ['2025-06-11', '16:59', true],
    ['2025-06-11', '17:00', false],
    ['2025-06-14', '10:00', false],
    ['2025-07-21', '10:00', false],
    ['2025-12-29', '10:00', false],
  ])('UPS-43: the registration centre at %s %s is open: %s', (date, time, open) => {
    expect(isRegistrationCentreOpen(instantAt(date, time))).toBe(open);
  });

  it('UPS-29: an address is changed in the portal, by the centre for customers registered by card', () => {
    expect(emailChangeRoute('internet')).toBe('portal');
    expect(emailChangeRoute('card')).toBe('registration-centre');
  });

  it('UPS-35: the label goes to applicant or user, for additions to anybody with a role on the support ID', () => {
    const people = { applicant: 'sato', user: 'kato', administrators: ['ito'], deputies: ['abe'] };
    expect(checkLabelRecipient('new', 'kato', people)).toMatchObject({ allowed: true });
    expect(checkLabelRecipient('new', 'ito', people)).toMatchObject({
      code: 'NOT_A_LABEL_RECIPIENT',
    });
    expect(checkLabelRecipient('addition', 'abe', people)).toMatchObject({ allowed: true });
    expect(checkLabelRecipient('addition', 'sato', people)).toMatchObject({ allowed: false });
  });

  it('UPS-36: registrations with one configuration name move together', () => {
    const registrations = [
      { id: 1, configurationName: 'room 2' },
      { id: 2, configurationName: 'room 3' },
      { id: 3, configurationName: 'room 2' },
      { id: 4 },
    ];
    expect(sharingConfiguration(registrations, 'room 2').map(({ id }) => id)).toEqual([1, 3]);
  });

  it('UPS-37: a temporary ID has limited rights until the full registration', () => {
    expect(accountRights({ isFullyRegistered: false })).toBe('limited');
    expect(accountRights({ isFullyRegistered: true })).toBe('full');
  });
});

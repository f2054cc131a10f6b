import { checkEquipmentLabel } from '../../../../domain/plans/ups-battery-pack/equipment-label.js';
import {
  checkUpsApplication,
  type UpsApplication,
} from '../../../../domain/plans/ups-battery-pack/registration.js';
import {
  checkRegistrationCard,
  checkRegistrationItems,
  isFullRegistrationKey,
  mandatoryItems,
} from '../../../../domain/plans/ups-battery-pack/registration-items.js';
import {
  checkApplicantAndUser,
  checkRoleCounts,
  usualRoles,
} from '../../../../domain/plans/ups-battery-pack/registration-roles.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

const application: UpsApplication = {
  termsAccepted: true,
  purchasedOn: '2025-04-20',
  appliedOn: '2025-05-20',
  basePackPurchasedOn: '2025-04-20',
  registeredWithBasePack: true,
};
const refuseAtOnce = { ...defaultPolicy, discretionaryRefusal: 'refuse' } as const;

function exceptionsOf(changed: Partial<UpsApplication>): string[] {
  const check = checkUpsApplication({ ...application, ...changed }, defaultPolicy);
  expect(check.accepted).toBe(true);
  return check.exceptions.map(({ code }) => code);
}

describe('an application for a pack', () => {
  it('UPS-01: needs the acceptance of the terms', () => {
    const check = checkUpsApplication({ ...application, termsAccepted: false }, defaultPolicy);
    expect(check).toMatchObject({ accepted: false, refusals: [{ code: 'TERMS_NOT_ACCEPTED' }] });
  });

  it('UPS-21: cannot precede the purchase', () => {
    const check = checkUpsApplication({ ...application, appliedOn: '2025-04-19' }, defaultPolicy);
    expect(check).toMatchObject({ accepted: false });
    expect(exceptionsOf({ appliedOn: '2025-04-20' })).toEqual([]);
  });

  it('UPS-23: after 30 days is an exception for a manager, not a refusal (AMB-45)', () => {
    expect(exceptionsOf({})).toEqual([]);
    expect(exceptionsOf({ appliedOn: '2025-05-21' })).toEqual(['REGISTRATION_LATE']);
    const late = { ...application, appliedOn: '2025-05-21' };
    expect(checkUpsApplication(late, refuseAtOnce)).toMatchObject({
      accepted: false,
      exceptions: [],
    });
  });

  it("UPS-31: a purchase date other than the server pack's is an exception for a manager", () => {
    expect(exceptionsOf({ basePackPurchasedOn: '2025-04-01' })).toEqual(['PURCHASE_DATES_DIFFER']);
  });

  it("UPS-24: a separate registration asks for a look at the server's registration", () => {
    expect(exceptionsOf({ registeredWithBasePack: false })).toEqual(['BASE_PACK_NOT_CHECKED']);
    expect(exceptionsOf({ registeredWithBasePack: false, basePackChecked: true })).toEqual([]);
  });
});

describe('the items of a registration', () => {
  const filled = (kind: 'new' | 'addition') =>
    Object.fromEntries(mandatoryItems(kind).map((item) => [item, '1234']));

  it('UPS-30: every mandatory item is filled, and each that is not is named', () => {
    expect(checkRegistrationItems('new', filled('new'))).toEqual([]);
    expect(checkRegistrationItems('addition', filled('addition'))).toEqual([]);
    const incomplete = { ...filled('new'), upsSerial: ' ', serverModel: undefined };
    expect(checkRegistrationItems('new', incomplete).map(({ field }) => field)).toEqual([
      'upsSerial',
      'serverModel',
    ]);
    expect(
      checkRegistrationItems('addition', { ...filled('addition'), supportId: '' }),
    ).toHaveLength(1);
  });

  it('UPS-34: the key of a new registration has four digits', () => {
    expect(isFullRegistrationKey('0042')).toBe(true);
    expect(isFullRegistrationKey('42')).toBe(false);
    expect(
      checkRegistrationItems('new', { ...filled('new'), fullRegistrationKey: '12a4' }),
    ).toMatchObject([{ code: 'KEY_NOT_FOUR_DIGITS' }]);
  });

  const card = {
    isCompleted: true,
    hasWarrantyCopy: true,
    warrantyHasSeal: true,
    warrantyHasPurchaseDate: true,
  };

  it('UPS-39: the card comes completed and with a copy of the warranty card', () => {
    expect(checkRegistrationCard(card)).toEqual([]);
    expect(checkRegistrationCard({ ...card, hasWarrantyCopy: false })).toMatchObject([
      { code: 'CARD_INCOMPLETE' },
    ]);
  });

  it('UPS-40: the warranty card bears a seal and the purchase date', () => {
    expect(checkRegistrationCard({ ...card, warrantyHasSeal: false })).toMatchObject([
      { field: 'warrantyHasSeal' },
    ]);
    expect(checkRegistrationCard({ ...card, warrantyHasPurchaseDate: false })).toMatchObject([
      { field: 'warrantyHasPurchaseDate' },
    ]);
  });
});

describe('the people of a registration', () => {
  it('UPS-32: one to three administrators and one or two deputies', () => {
    expect(checkRoleCounts({ administrators: ['a', 'b', 'c'], deputies: ['d', 'e'] })).toEqual([]);
    expect(
      checkRoleCounts({ administrators: ['a', 'b', 'c', 'x'], deputies: ['d'] }),
    ).toMatchObject([{ field: 'administrators' }]);
    expect(checkRoleCounts({ administrators: ['a'], deputies: [] })).toMatchObject([
      { field: 'deputies' },
    ]);
    expect(checkRoleCounts({ administrators: [], deputies: ['d', 'e', 'f'] })).toHaveLength(2);
  });

  it('UPS-33: a different user is entered where applicant and contract holder are the same', () => {
    const people = {
      applicant: 'sato',
      contractHolder: 'sato',
      user: 'sato',
      administrators: [],
      deputies: [],
    };
    expect(checkApplicantAndUser(people)).toMatchObject([{ code: 'USER_MUST_DIFFER' }]);
    expect(checkApplicantAndUser({ ...people, user: 'kato' })).toEqual([]);
    expect(usualRoles({ applicant: 'sato', contractHolder: 'ito', user: 'kato' })).toEqual({
      administrators: ['ito'],
      deputies: ['sato'],
    });
  });
});

describe('the equipment label', () => {
  it('UPS-41: a missing label or another number is an exception for a manager, not a refusal', () => {
    const label = { isVisibleOnUps: true, controlNumber: 'K-1', registeredControlNumber: 'K-1' };
    expect(checkEquipmentLabel(label, defaultPolicy).exceptions).toEqual([]);
    expect(checkEquipmentLabel({ ...label, isVisibleOnUps: false }, defaultPolicy)).toMatchObject({
      accepted: true,
      exceptions: [{ code: 'LABEL_MISSING' }],
    });
    expect(checkEquipmentLabel({ ...label, controlNumber: 'K-2' }, defaultPolicy)).toMatchObject({
      exceptions: [{ code: 'CONTROL_NUMBER_DIFFERS' }],
    });
    expect(checkEquipmentLabel({ ...label, isVisibleOnUps: false }, refuseAtOnce).accepted).toBe(
      false,
    );
  });
});

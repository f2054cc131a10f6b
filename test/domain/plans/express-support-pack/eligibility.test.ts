import {
  changeOfEquipment,
  checkServed,
  type EquipmentFacts,
  optionPackageCovers,
  packagesNeeded,
  serverPackageCovers,
} from '../../../../domain/plans/express-support-pack/eligibility.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

const option: EquipmentFacts = {
  kind: 'genuine-option',
  model: 'N8190-123',
  connection: 'built-in',
};

describe('what a package covers', () => {
  it('ESP-02: one server and one package more for each expansion chassis', () => {
    expect(packagesNeeded(0)).toBe(1);
    expect(packagesNeeded(2)).toBe(3);
  });

  it('ESP-10: the body and genuine options built in or directly connected', () => {
    expect(serverPackageCovers({ kind: 'server', model: 'N8100-2001Y', connection: 'body' })).toBe(
      true,
    );
    expect(serverPackageCovers(option)).toBe(true);
    expect(serverPackageCovers({ ...option, connection: 'direct' })).toBe(true);
    expect(serverPackageCovers({ ...option, connection: 'network' })).toBe(false);
    expect(serverPackageCovers({ ...option, model: 'X8190-123' })).toBe(false);
  });

  it.each([
    'disk-array',
    'backup-library',
    'wbtstation',
    'external-backup-unit',
    'printer',
    'software',
  ] as const)('ESP-11: a %s is not covered by the server package', (kind) => {
    expect(serverPackageCovers({ kind, model: 'N8190-123', connection: 'direct' })).toBe(false);
  });

  it('ESP-11: the first iExpress gateway is covered, the second is not', () => {
    const gateway: EquipmentFacts = {
      kind: 'iexpress-gateway',
      model: 'N8190-9',
      connection: 'direct',
    };
    expect(serverPackageCovers(gateway)).toBe(true);
    expect(serverPackageCovers({ ...gateway, ordinal: 2 })).toBe(false);
  });

  it('ESP-12: an option package covers its own kind, connected directly', () => {
    const unit: EquipmentFacts = {
      kind: 'external-backup-unit',
      model: 'N8160-1',
      connection: 'direct',
    };
    expect(optionPackageCovers('external-backup-unit', unit)).toBe(true);
    expect(optionPackageCovers('external-backup-unit', { ...unit, connection: 'network' })).toBe(
      false,
    );
    expect(optionPackageCovers('iexpress-gateway', unit)).toBe(false);
    expect(
      optionPackageCovers('fc-disk-array-mid-range', { ...unit, kind: 'backup-library' }),
    ).toBe(true);
    expect(optionPackageCovers('fc-disk-array-low-end', { ...unit, kind: 'backup-library' })).toBe(
      false,
    );
  });

  it('ESP-13: registered equipment cannot be exchanged', () => {
    expect(changeOfEquipment(true)).toMatchObject({ code: 'EQUIPMENT_IS_FIXED' });
    expect(changeOfEquipment(false)).toBeUndefined();
  });
});

describe('whether equipment is served', () => {
  const facts = { registrationCompleted: true, country: 'JP', labelVisible: true };

  it('ESP-29: not before the registration is complete', () => {
    expect(checkServed(facts, defaultPolicy).accepted).toBe(true);
    expect(
      checkServed({ ...facts, registrationCompleted: false }, defaultPolicy).refusals,
    ).toMatchObject([{ code: 'REGISTRATION_INCOMPLETE' }]);
  });

  it('ESP-09: only when installed in Japan', () => {
    expect(checkServed({ ...facts, country: 'US' }, defaultPolicy).refusals).toMatchObject([
      { code: 'NOT_INSTALLED_IN_JAPAN' },
    ]);
  });

  it('ESP-34: a missing label goes to a manager, or is refused by policy (AMB-45)', () => {
    const unlabelled = { ...facts, labelVisible: false };
    expect(checkServed(unlabelled, defaultPolicy)).toMatchObject({
      accepted: true,
      exceptions: [{ code: 'LABEL_MISSING' }],
    });
    expect(checkServed(unlabelled, { discretionaryRefusal: 'refuse' }).accepted).toBe(false);
  });
});

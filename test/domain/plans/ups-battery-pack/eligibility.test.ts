import {
  checkUpsEligibility,
  isServed,
  packsNeeded,
  type UpsEligibilityFacts,
} from '../../../../domain/plans/ups-battery-pack/eligibility.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

const eligible: UpsEligibilityFacts = {
  isGenuineNecOption: true,
  country: 'JP',
  connectedToOwnServer: true,
  basePack: { coversServerAndUps: true, isActive: true, listsUpsAsOption: true },
  upsCount: 1,
  purchaserIsOwner: true,
};

const codesOf = (facts: UpsEligibilityFacts) =>
  checkUpsEligibility(facts, defaultPolicy).refusals.map(({ code }) => code);

describe('whether a UPS can be covered', () => {
  it('accepts a UPS that meets every condition', () => {
    expect(checkUpsEligibility(eligible, defaultPolicy)).toEqual({
      accepted: true,
      refusals: [],
      exceptions: [],
    });
  });

  it('UPS-04: refuses a UPS that is no genuine NEC option', () => {
    expect(codesOf({ ...eligible, isGenuineNecOption: false })).toEqual(['UPS_NOT_GENUINE']);
  });

  it('UPS-05: refuses a UPS outside Japan', () => {
    expect(codesOf({ ...eligible, country: 'KR' })).toEqual(['UPS_NOT_IN_JAPAN']);
  });

  it("UPS-06: refuses a UPS that is not connected to the customer's own server", () => {
    expect(codesOf({ ...eligible, connectedToOwnServer: false })).toEqual(['UPS_NOT_CONNECTED']);
  });

  it('UPS-07: needs an active base pack that covers both and lists the UPS as an option', () => {
    const base = eligible.basePack;
    expect(codesOf({ ...eligible, basePack: { ...base, isActive: false } })).toEqual([
      'BASE_PACK_MISSING',
    ]);
    expect(codesOf({ ...eligible, basePack: { ...base, coversServerAndUps: false } })).toEqual([
      'BASE_PACK_MISSING',
    ]);
    expect(codesOf({ ...eligible, basePack: { ...base, listsUpsAsOption: false } })).toEqual([
      'UPS_NOT_AN_OPTION_DEVICE',
    ]);
  });

  it('UPS-07: names every condition that fails, because all hold together', () => {
    expect(codesOf({ ...eligible, country: 'KR', isGenuineNecOption: false })).toHaveLength(2);
  });

  it('UPS-08: one pack covers one UPS, n units need n packs', () => {
    expect(codesOf({ ...eligible, upsCount: 2 })).toEqual(['ONE_UPS_PER_PACK']);
    expect(packsNeeded(3)).toBe(3);
  });

  it("UPS-45: needs the owner's approval where the purchaser is not the owner", () => {
    const bought = { ...eligible, purchaserIsOwner: false };
    expect(codesOf(bought)).toEqual(['OWNER_APPROVAL_MISSING']);
    expect(codesOf({ ...bought, ownerApproved: true })).toEqual([]);
  });

  it('UPS-10, UPS-22: serves only what is registered, from the completed registration on', () => {
    expect(isServed({ isRegistered: true, isCompleted: true })).toBe(true);
    expect(isServed({ isRegistered: true, isCompleted: false })).toBe(false);
    expect(isServed({ isRegistered: false, isCompleted: false })).toBe(false);
  });
});

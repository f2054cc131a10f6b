import { applyForContract } from '../../../../domain/contracts/apply-for-contract.js';
import type { ContractOpening } from '../../../../domain/contracts/contract-event.js';
import { overAt } from '../../../../domain/contracts/contract-state.js';
import { applicationStanding } from '../../../../domain/contracts/sides/application-check.js';
import type { ApplicationFacts } from '../../../../domain/contracts/sides/application-facts.js';
import { partyOf } from '../../../../domain/contracts/sides/party-of.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { instantOf } from '../../../../domain/time/instant.js';
import { applicationWith, applied, espForm, espOpening, upsForm } from '../applications.js';
import { ContractBook } from '../contract-book.js';

const RECEIVED = '2031-04-10T10:00:00+09:00';
const accept = { type: 'application_accepted', by: 'U-office' } as const;
const settle = (code: string, accepted: boolean) =>
  ({ type: 'exception_settled', code, accepted, reason: 'seen', by: 'U-manager' }) as const;
const refuseOn = (ground: string, reason = 'not a genuine option') =>
  ({ type: 'application_refused', ground, reason, by: 'U-manager' }) as const;

const standingOf = ({ state }: ContractBook) =>
  applicationStanding(state.sides?.application as ApplicationFacts, state.policy);

const upsOpening = {
  plan: 'ups-battery',
  upsPurchasedOn: '2031-04-01',
  basePack: { purchasedOn: '2031-04-01', termYears: 5, window: '9x5' },
} as const;
const forUps = { form: upsForm, equipment: { kind: 'ups', model: 'UPS-1500', serial: '8A1' } };

describe('an application', () => {
  it('ESP-29: has no plan before it is accepted, and the days of its form afterwards', () => {
    const book = new ContractBook(applied(RECEIVED));
    expect(book.state.status).toBe('applied');
    expect(book.send('2031-04-11T09:00:00+09:00', { type: 'service_stopped' })).toMatchObject({
      code: 'CONTRACT_NOT_STARTED',
    });
    expect(book.send('2031-04-12T09:00:00+09:00', accept)).toBeUndefined();
    expect(book.state).toMatchObject({
      status: 'active',
      facts: { startsOn: '2031-04-01', endsOn: '2036-03-31', registeredOn: '2031-04-12' },
    });
    expect(book.said.at(-1)).toMatchObject({
      act: 'application_accepted',
      by: 'U-office',
      appliedOn: '2031-04-10',
      address: 'Chiyoda 1-2-3',
    });
    expect(partyOf(book.state).controlNumber).toBe(book.said.at(-1)?.controlNumber);
  });

  it('UPS-23 UPS-31 AMB-45: late and bought on another day waits for a manager, and is never refused by itself', () => {
    const opening = { ...upsOpening, upsPurchasedOn: '2031-03-01' };
    const book = new ContractBook(applied(RECEIVED, forUps, opening));
    expect(standingOf(book)).toMatchObject({
      refusals: [],
      open: ['REGISTRATION_LATE', 'PURCHASE_DATES_DIFFER'],
    });
    const at = (minute: string) => `2031-04-12T09:${minute}:00+09:00`;
    expect(book.send(at('00'), accept)).toMatchObject({ code: 'EXCEPTION_NOT_SETTLED' });
    book.send(at('01'), settle('REGISTRATION_LATE', true));
    book.send(at('02'), settle('PURCHASE_DATES_DIFFER', false));
    expect(book.send(at('03'), accept)).toMatchObject({ code: 'EXCEPTION_DENIED' });
    book.send(at('04'), settle('PURCHASE_DATES_DIFFER', true));
    expect(book.send(at('05'), accept)).toBeUndefined();
    expect(book.state.status).toBe('active');
  });

  it('is not accepted while something stands against it; put right, it is', () => {
    const form = { ...espForm, agreedToTerms: false };
    const book = new ContractBook(applied(RECEIVED, { form }));
    expect(book.send('2031-04-12T09:00:00+09:00', accept)).toMatchObject({
      code: 'TERMS_NOT_ACCEPTED',
      because: ['ESP-01'],
    });
    const contact = { name: 'Mori', email: 'mori@customer.example', language: 'en' } as const;
    const application = { form: espForm, contact };
    book.send('2031-04-12T10:00:00+09:00', { type: 'application_corrected', application });
    expect(book.said.at(-1)).toMatchObject({ act: 'application_corrected', against: 0 });
    expect(partyOf(book.state)).toMatchObject({ contactName: 'Mori', language: 'en' });
    expect(book.send('2031-04-12T11:00:00+09:00', accept)).toBeUndefined();
  });

  it('needs a place on the map before it is accepted', () => {
    const site = { name: 'Branch', address: 'Osaka', country: 'JP' };
    const book = new ContractBook(applied(RECEIVED, { site }));
    expect(book.send('2031-04-12T09:00:00+09:00', accept)).toMatchObject({
      code: 'SITE_NOT_LOCATED',
    });
  });

  it('is listed on day 20, shouted on day 27 and past its last day after day 30; silence decides nothing', () => {
    const book = new ContractBook(applied(RECEIVED)).live('2031-12-31T00:00:00+09:00');
    const dates = { appliedOn: '2031-04-10', decideBy: '2031-05-10' };
    expect(book.said).toEqual([
      { on: '2031-04-30', act: 'application_undecided_listed', ...dates },
      { on: '2031-05-07', act: 'application_undecided_shouted', ...dates },
      { on: '2031-05-10', act: 'application_deadline_passed', ...dates },
    ]);
    expect(book.state.status).toBe('applied');
  });

  it('UPS-26 UPS-27: is refused on a ground that stands against it; the price can be claimed for 30 days', () => {
    const form = { ...upsForm, isGenuineNecOption: false };
    const book = new ContractBook(applied(RECEIVED, { ...forUps, form }, upsOpening));
    const at = '2031-05-10T09:00:00+09:00';
    expect(book.send(at, refuseOn('UPS_NOT_IN_JAPAN'))).toMatchObject({
      code: 'NO_REASONABLE_GROUND',
    });
    expect(book.send(at, refuseOn('UPS_NOT_GENUINE', ' '))).toMatchObject({
      code: 'REASON_MISSING',
    });
    expect(book.send(at, refuseOn('UPS_NOT_GENUINE'))).toBeUndefined();
    expect(book.said.slice(-2)).toMatchObject([
      { act: 'application_refused', noticeBy: '2031-05-10', late: false },
      { act: 'refund_right', claimBy: '2031-06-09' },
    ]);
    expect(book.state).toMatchObject({ status: 'refused', endedOn: '2031-05-10' });
    expect(overAt(book.state)).toBeUndefined();
    book.live('2031-07-01T00:00:00+09:00');
    expect(book.said.at(-1)).toEqual({ on: '2031-06-09', act: 'refund_right_lapsed' });
    const claim = { hasRefusalNotice: true, hasProofOfPurchase: true };
    book.send('2031-07-02T09:00:00+09:00', { type: 'refund_claimed', ...claim });
    expect(book.said.at(-1)).toMatchObject({ act: 'refund_claimed', accepted: false });
    expect(overAt(book.state)).toBe(instantOf('2032-05-11T00:00:00+09:00'));
  });

  it('ESP-25 ESP-26: refused after 30 days it is on record as late; the price has no last day', () => {
    const book = new ContractBook(applied(RECEIVED));
    book.send('2031-05-11T09:00:00+09:00', refuseOn('other', 'equipment was scrapped'));
    expect(book.said.slice(-2)).toMatchObject([
      { act: 'application_refused', late: true },
      { on: '2031-05-11', act: 'refund_right' },
    ]);
    const claim = {
      type: 'refund_claimed',
      hasRefusalNotice: true,
      hasProofOfPurchase: true,
    } as const;
    book.send('2031-12-01T09:00:00+09:00', claim);
    expect(book.said.at(-1)).toMatchObject({ accepted: true });
    expect(book.send('2031-12-02T09:00:00+09:00', claim)).toMatchObject({
      code: 'NO_REFUND_RIGHT',
    });
  });

  it('is decided once', () => {
    const book = new ContractBook(applied(RECEIVED));
    book.send('2031-04-12T09:00:00+09:00', { type: 'application_withdrawn' });
    expect(book.state.status).toBe('withdrawn');
    for (const event of [accept, refuseOn('other'), settle('REGISTRATION_LATE', true)])
      expect(book.send('2031-04-13T09:00:00+09:00', event)).toMatchObject({
        code: 'APPLICATION_DECIDED',
      });
  });

  it('PAYG-01: a pay-as-you-go contract waits for its signature', () => {
    const opening: ContractOpening = {
      ...{ plan: 'payg', startsOn: '2031-06-01', termEndsOn: '2036-05-31' },
      ...{ basicFee: 100_000, unitPrice: 10 },
    };
    const book = new ContractBook(applied(RECEIVED, { form: { plan: 'payg' } }, opening));
    expect(book.send('2031-04-12T09:00:00+09:00', accept)).toMatchObject({ code: 'NOT_SIGNED' });
    const form = { plan: 'payg', signedOn: '2031-04-12' } as const;
    book.send('2031-04-12T10:00:00+09:00', {
      type: 'application_corrected',
      application: { form },
    });
    expect(book.send('2031-04-12T11:00:00+09:00', accept)).toBeUndefined();
  });

  it('is turned away only when it cannot be read as one', () => {
    const terms = { policy: defaultPolicy, appliedAtMs: instantOf(RECEIVED) };
    expect(applyForContract('K', upsOpening, applicationWith(), terms)).toMatchObject({
      code: 'FORM_OF_ANOTHER_PLAN',
    });
    const never = { ...espOpening, years: 0 };
    expect(
      applyForContract('K', never as typeof espOpening, applicationWith(), terms),
    ).toMatchObject({
      code: 'PACK_YEARS_UNKNOWN',
    });
  });

  it('fits with its form into the state of a contract', () => {
    const book = new ContractBook(applied(RECEIVED, forUps, upsOpening));
    book.live('2031-06-01T00:00:00+09:00');
    expect(book.largestState).toBeLessThanOrEqual(8_192);
  });
});

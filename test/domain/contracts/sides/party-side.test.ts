import type { ContractOpening } from '../../../../domain/contracts/contract-event.js';
import { openContract } from '../../../../domain/contracts/contract-state.js';
import type { PartyFacts } from '../../../../domain/contracts/sides/party-facts.js';
import { partyOf } from '../../../../domain/contracts/sides/party-of.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../../domain/refusal.js';
import { instantOf } from '../../../../domain/time/instant.js';
import { espOpening } from '../applications.js';
import { ContractBook } from '../contract-book.js';

const AT = '2031-04-12T09:00:00+09:00';
const party: PartyFacts = {
  ...{ customer: 'C1', customerName: 'Sample Works', email: 'a@customer.example' },
  ...{ language: 'ja', site: 'S1', asset: 'A1', model: 'R120', serial: '12' },
};
const book = (opening: ContractOpening = espOpening): ContractBook => {
  const state = openContract('K7', opening, defaultPolicy, instantOf(AT), party);
  if (isRefusal(state)) throw new Error(state.message);
  return new ContractBook(state);
};
const report: ContractOpening = {
  ...{ plan: 'esp-report', payment: 'annual', startsOn: '2031-05-01', annualFee: 36_000 },
};
const to = { name: 'New hall', address: 'Minato 4-5-6', latitude: 35.6, longitude: 139.7 };
const move = (on: string) => ({ type: 'relocation_requested', to, on }) as const;

describe('whom a contract is with', () => {
  it('UPS-29: takes another address for notices at any time, if it is one', () => {
    const known = book();
    const at = '2031-05-01T09:00:00+09:00';
    expect(known.send(at, { type: 'email_changed', email: 'nobody' })).toMatchObject({
      code: 'EMAIL_INVALID',
      field: 'email',
    });
    known.send(at, { type: 'email_changed', email: 'b@customer.example' });
    expect(partyOf(known.state).email).toBe('b@customer.example');
  });

  it('ESP-68: a move told 14 days before is accepted, a later notice is on record with its days', () => {
    const known = book();
    known.send('2031-07-06T09:00:00+09:00', move('2031-07-20'));
    expect(known.said.at(-1)).toMatchObject({ accepted: true, noticeBy: '2031-07-06' });
    known.send('2031-07-07T09:00:00+09:00', move('2031-07-20'));
    expect(known.said.at(-1)).toMatchObject({
      ...{ act: 'relocation_requested', accepted: false, movesOn: '2031-07-20' },
      ...{ noticeBy: '2031-07-06', inTimeFrom: '2031-07-21' },
    });
  });

  it('asks on the day of a move whether it has taken place, and then knows the new site', () => {
    const known = book();
    known.send('2031-07-01T09:00:00+09:00', move('2031-07-20'));
    known.live('2031-07-21T00:00:00+09:00');
    expect(known.said.at(-1)).toEqual({
      ...{ on: '2031-07-20', act: 'relocation_due', address: 'Minato 4-5-6' },
    });
    known.send('2031-07-21T09:00:00+09:00', { type: 'relocated' });
    const { site } = partyOf(known.state);
    expect(known.said.at(-1)).toMatchObject({ act: 'relocated', site, isNew: true });
    expect(site).not.toBe('S1');
    expect(partyOf(known.state).move).toBeUndefined();
  });

  it('does not send technicians to a place that nobody has located', () => {
    const known = book();
    const nowhere = { name: 'Hall', address: 'somewhere' };
    expect(known.send(AT, { type: 'relocated', to: nowhere })).toMatchObject({
      code: 'SITE_NOT_LOCATED',
    });
    expect(known.send(AT, { type: 'relocated' })).toMatchObject({ code: 'PLACE_UNKNOWN' });
  });

  it.each<[string, string, ContractOpening, boolean]>([
    ['ESP-02', 'PACKAGE_PER_MACHINE', espOpening, true],
    ['ESP-93', 'APPLICATION_FORM_MISSING', report, false],
    [
      'UPS-08',
      'ONE_UPS_PER_PACK',
      {
        ...{ plan: 'ups-battery', upsPurchasedOn: '2031-04-01' },
        basePack: { purchasedOn: '2031-04-01', termYears: 5, window: '9x5' },
      },
      true,
    ],
  ])(
    '%s: refuses with %s a machine that its document does not allow',
    (_rule, code, opening, isAgreed) => {
      const asset = { id: 'A2', kind: 'server', model: 'R120', serial: '13' };
      const event = { type: 'equipment_added', asset, isAgreed } as const;
      expect(book(opening).send(AT, event)).toMatchObject({ code });
    },
  );

  it('ESP-93: gives each machine that is added with its form a label number that is never used twice', () => {
    const known = book(report);
    const add = (id: string) =>
      known.send(
        AT,
        {
          type: 'equipment_added',
          asset: { id, kind: 'server', model: 'R120', serial: id },
          isAgreed: true,
        },
        `add ${id}`,
      );
    add('A2');
    add('A3');
    expect(
      add('A3x') ?? known.send(AT, { type: 'equipment_removed', asset: 'A3', isAgreed: true }),
    ).toBeUndefined();
    add('A4');
    const numbers = known.said
      .filter(({ act }) => act === 'equipment_added')
      .map(({ controlNumber }) => controlNumber);
    expect(new Set(numbers).size).toBe(4);
    expect(
      known.send(AT, { type: 'equipment_removed', asset: 'A3', isAgreed: true }, 'again'),
    ).toMatchObject({
      code: 'EQUIPMENT_UNKNOWN',
    });
  });

  it('is handed over to somebody else with a reason', () => {
    const known = book();
    known.send(AT, { type: 'owner_handed_over', to: 'U2', by: 'U1', reason: 'leave' });
    known.send('2031-05-01T09:00:00+09:00', {
      type: 'owner_handed_over',
      to: 'U3',
      by: 'U2',
      reason: 'back',
    });
    expect(known.said.at(-1)).toMatchObject({ from: 'U2', to: 'U3', by: 'U2', reason: 'back' });
    expect(partyOf(known.state).owner).toBe('U3');
  });

  it('keeps on record what became of planned work that its plan does not follow itself', () => {
    const known = book();
    const work = { work: 'equipment_removal', request: 'R1' };
    known.send(AT, { type: 'work_refused', ...work, reason: 'SITE_WITHOUT_AREA' });
    expect(known.said.at(-1)).toMatchObject({ act: 'work_refused', reason: 'SITE_WITHOUT_AREA' });
  });
});

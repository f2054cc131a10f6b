import { contractPlans } from '../../../../domain/contracts/contract-plans.js';
import { openContract } from '../../../../domain/contracts/contract-state.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { instantOf } from '../../../../domain/time/instant.js';
import { ContractBook, opened } from '../contract-book.js';

const pack = { plan: 'esp-g2', purchasedOn: '2032-02-29', years: 4, window: '24x7' } as const;
const AT = '2032-03-10T10:00:00+09:00';

describe('an ExpressSupportPack as a contract', () => {
  it('ESP-04 ESP-05 ESP-22: begins with its registration, counts from the purchase, and simply ends', () => {
    const book = new ContractBook(opened({ ...pack, registeredOn: '2032-03-10' }, AT));
    expect(
      book
        .live('2040-01-01T00:00:00+09:00')
        .said.filter(({ act }) => act !== 'deadline_notice' && act !== 'deadline_passed'),
    ).toEqual([
      { on: '2032-03-10', act: 'service_started', startsOn: '2032-02-29', endsOn: '2036-02-28' },
      { on: '2036-02-28', act: 'ended' },
    ]);
    expect(book.state).toMatchObject({ status: 'ended', endedOn: '2036-02-28' });
  });

  it('ESP-07: stopped midway it ends and pays nothing back', () => {
    const book = new ContractBook(opened(pack, AT));
    book.send('2033-05-01T10:00:00+09:00', { type: 'service_stopped' });
    expect(book.said.slice(-2)).toEqual([
      { on: '2033-05-01', act: 'service_stopped', refund: 0 },
      { on: '2033-05-01', act: 'ended' },
    ]);
    expect(book.send('2033-05-02T10:00:00+09:00', { type: 'service_stopped' })).toMatchObject({
      code: 'CONTRACT_ENDED',
    });
  });

  it('ESP-22: names its last day as the last one to order what comes after', () => {
    const { facts } = opened(pack, AT);
    expect(contractPlans['esp-g2'].deadlines?.(facts, defaultPolicy)).toEqual([
      { what: 'follow_up_order', lastDay: '2036-02-28', because: 'ESP-22' },
    ]);
  });

  it.each([
    ['PACK_YEARS_UNKNOWN', { ...pack, years: 0 }],
    ['DATE_INVALID', { ...pack, purchasedOn: '2033-02-29' }],
    ['WINDOW_UNKNOWN', { ...pack, window: '8x5' as '9x5' }],
    ['TERM_OVER', { ...pack, registeredOn: '2036-03-01' }],
  ])('refuses with %s an opening that cannot be', (code, opening) => {
    const state = openContract('K1', opening, defaultPolicy, instantOf(AT));
    expect(state).toMatchObject({ allowed: false, code });
  });
});

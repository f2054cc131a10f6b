import type { ContractEvent, ContractOpening } from '../../../domain/contracts/contract-event.js';
import { dueRows } from '../../../domain/contracts/due-rows.js';
import { ContractBook, opened } from './contract-book.js';

const ups: ContractOpening = {
  plan: 'ups-battery',
  upsPurchasedOn: '2031-06-01',
  basePack: { purchasedOn: '2031-06-01', termYears: 5, window: '9x5' },
};
const report: ContractOpening = {
  plan: 'esp-report',
  payment: 'annual',
  startsOn: '2031-07-01',
  annualFee: 36_000,
};
const rowsOf = (book: ContractBook) =>
  dueRows(book.state).map(({ kind, what, on }) => [kind, what, on]);

describe('what a contract adds to the list of what comes due', () => {
  it('UPS-12: the dates of the year that follows its next date, and its last days', () => {
    const book = new ContractBook(opened(ups, '2031-06-10T10:00:00+09:00'));
    expect(rowsOf(book)).toEqual([
      ['date', 'battery_notice', '2033-06-01'],
      ['date', 'battery_reminder', '2033-06-15'],
      ['date', 'battery_reminder', '2033-07-01'],
      ['date', 'battery_reminder', '2033-07-31'],
      ['deadline', 'battery_request', '2036-05-31'],
    ]);
  });

  it('UPS-14: a request stands there from its earliest day, then by its appointment', () => {
    const book = new ContractBook(opened(ups, '2031-06-10T10:00:00+09:00'));
    const ask: ContractEvent = { type: 'battery_request', id: 'R1', lifeNotification: true };
    book.send('2033-06-10T10:00:00+09:00', ask);
    expect(rowsOf(book)).toContainEqual(['request', 'battery_request:R1', '2033-06-10']);
    const [from, to] = ['2033-06-20T10:00:00+09:00', '2033-06-20T11:00:00+09:00'];
    const agreed = {
      type: 'battery_appointment',
      request: 'R1',
      workOrder: 'WO-1',
      from,
      to,
    } as const;
    book.send('2033-06-11T10:00:00+09:00', agreed);
    expect(rowsOf(book)).toContainEqual(['request', 'battery_appointment:R1', '2033-06-20']);
    expect(rowsOf(book).filter(([kind]) => kind === 'deadline')).toEqual([]);
  });

  it('ESP-92: money stands there by its last day until it is paid', () => {
    const book = new ContractBook(opened(report, '2031-06-10T10:00:00+09:00'));
    book.live('2031-07-02T10:00:00+09:00');
    const claims = dueRows(book.state).filter(({ kind }) => kind === 'claim');
    expect(claims).toMatchObject([{ on: '2031-07-31', amount: 39_600 }]);
  });

  it('nothing once it has ended and nothing is open', () => {
    const book = new ContractBook(opened(ups, '2031-06-10T10:00:00+09:00'));
    expect(rowsOf(book.live('2036-06-02T10:00:00+09:00'))).toEqual([]);
  });
});

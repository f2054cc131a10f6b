import type {
  ContractEvent,
  EspReportOpening,
  PaygOpening,
  UpsBatteryOpening,
} from '../../../../domain/contracts/contract-event.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { addDays } from '../../../../domain/time/calendar-date.js';
import { ContractBook, opened } from '../contract-book.js';

const report: EspReportOpening = {
  plan: 'esp-report',
  payment: 'annual',
  startsOn: '2031-04-01',
  annualFee: 36_000,
};
const ups: UpsBatteryOpening = {
  plan: 'ups-battery',
  upsPurchasedOn: '2031-04-01',
  basePack: { purchasedOn: '2031-04-01', termYears: 3, window: '9x5' },
};
const payg: PaygOpening = {
  plan: 'payg',
  startsOn: '2031-04-01',
  termEndsOn: '2034-03-31',
  basicFee: 100_000,
  unitPrice: 10,
};

const noticesOf = (book: ContractBook, what?: string) =>
  book.said
    .filter(({ act }) => act === 'deadline_notice')
    .filter((act) => what === undefined || act.what === what)
    .map(({ on, daysLeft }) => [on, daysLeft]);
const passedOf = (book: ContractBook) =>
  book.said
    .filter(({ act }) => act === 'deadline_passed')
    .map(({ what, lastDay }) => [what, lastDay]);
const snooze = (lastDay: string, until: string, what = 'non_renewal'): ContractEvent => ({
  type: 'deadline_snoozed',
  ...{ what, lastDay, until, by: 'U-1' },
});

describe('notices before the last day on which something can be done', () => {
  it('ESP-82: come 90, 60, 30 and 7 days before, and the word that it is over', () => {
    const book = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00'));
    book.live('2032-03-31T12:00:00+09:00');
    expect(noticesOf(book)).toEqual([
      ['2031-12-01', 90],
      ['2031-12-31', 60],
      ['2032-01-30', 30],
      ['2032-02-22', 7],
    ]);
    expect(passedOf(book)).toEqual([['non_renewal', '2032-02-29']]);
  });

  it('ESP-82: begin anew with the next term', () => {
    const book = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00'));
    book.live('2033-03-31T12:00:00+09:00');
    expect(noticesOf(book)).toHaveLength(8);
    expect(passedOf(book).map(([, lastDay]) => lastDay)).toEqual(['2032-02-29', '2033-02-28']);
  });

  it('fall silent once the thing was done', () => {
    const book = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00'));
    book.send('2032-01-10T10:00:00+09:00', { type: 'non_renewal' });
    book.live('2033-01-01T12:00:00+09:00');
    expect(noticesOf(book).map(([, daysLeft]) => daysLeft)).toEqual([90, 60]);
    expect(passedOf(book)).toEqual([]);
  });

  it('PAYG-03: begin anew for a last day that a decision has moved', () => {
    const book = new ContractBook(opened(payg, '2031-03-20T10:00:00+09:00'));
    book.send('2033-01-10T10:00:00+09:00', { type: 'extension_request' });
    book.send('2033-01-20T10:00:00+09:00', {
      type: 'extension_decided',
      approved: true,
      termEndsOn: '2036-03-31',
    });
    book.live('2035-03-10T12:00:00+09:00');
    const days = noticesOf(book, 'extension_request');
    expect(days.map(([, daysLeft]) => daysLeft)).toEqual([90, 60, 90, 60, 30, 7]);
    expect(days.at(-1)?.[0]).toBe('2035-02-21');
  });

  it('of a deadline that comes up late what lay behind is one notice, at once', () => {
    const late = { ...ups, upsPurchasedOn: '2029-04-01' };
    const book = new ContractBook(opened(late, '2034-02-10T10:00:00+09:00'));
    book.live('2034-04-02T12:00:00+09:00');
    expect(noticesOf(book, 'battery_request')).toEqual([
      ['2034-02-10', 49],
      ['2034-03-01', 30],
      ['2034-03-24', 7],
    ]);
  });

  it('a deadline that is over when it comes up is not spoken of', () => {
    const book = new ContractBook(opened(payg, '2033-03-20T10:00:00+09:00'));
    book.live('2034-05-01T12:00:00+09:00');
    expect(noticesOf(book, 'extension_request')).toEqual([]);
  });

  it('UPS-18: what is open decides of which last day is spoken', () => {
    const book = new ContractBook(opened(ups, '2031-04-10T10:00:00+09:00'));
    book.send('2033-05-01T10:00:00+09:00', {
      type: 'battery_request',
      id: 'R1',
      lifeNotification: false,
    });
    book.live('2034-04-02T12:00:00+09:00');
    expect(noticesOf(book, 'battery_request')).toEqual([]);
    expect(noticesOf(book, 'battery_appointment').map(([, left]) => left)).toEqual([90, 60, 30, 7]);
  });

  it('PAYG-30: several last days on one day are each spoken of', () => {
    const book = new ContractBook(opened(payg, '2031-03-20T10:00:00+09:00'));
    for (const id of ['O1', 'O2']) {
      const [knownAt, restoredAt] = ['2031-05-01T09:00:00+09:00', '2031-05-15T09:00:00+09:00'];
      book.send('2031-05-15T10:00:00+09:00', { type: 'outage', id, knownAt, restoredAt }, id);
    }
    book.live('2031-08-01T12:00:00+09:00');
    const said = book.said.filter(({ act }) => act === 'deadline_notice');
    const of = (id: string) => said.filter(({ what }) => what === `credit_application:${id}`);
    expect(of('O1').length).toBeGreaterThan(1);
    expect(of('O1').map(({ on }) => on)).toEqual(of('O2').map(({ on }) => on));
  });

  it('other days are a setting of the contract', () => {
    const policy = { ...defaultPolicy, deadlineNotices: '30-7' as const };
    const book = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00', policy));
    expect(noticesOf(book.live('2032-03-31T12:00:00+09:00')).map(([, left]) => left)).toEqual([
      30, 7,
    ]);
    const none = { ...defaultPolicy, deadlineNotices: 'none' as const };
    const silent = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00', none));
    expect(noticesOf(silent.live('2032-03-31T12:00:00+09:00'))).toEqual([]);
  });
});

describe('a snooze', () => {
  it('puts the next notice off to its day; later ones stay', () => {
    const book = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00'));
    const at = '2031-12-02T10:00:00+09:00';
    expect(book.send(at, snooze('2032-02-29', '2032-01-15'))).toBeUndefined();
    book.live('2032-03-31T12:00:00+09:00');
    expect(noticesOf(book)).toEqual([
      ['2031-12-01', 90],
      ['2032-01-15', 45],
      ['2032-01-30', 30],
      ['2032-02-22', 7],
    ]);
  });

  it('to the last day leaves one notice, on that day', () => {
    const book = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00'));
    book.send('2031-12-02T10:00:00+09:00', snooze('2032-02-29', '2032-02-29'));
    book.live('2032-03-31T12:00:00+09:00');
    expect(noticesOf(book)).toEqual([
      ['2031-12-01', 90],
      ['2032-02-29', 0],
    ]);
  });

  it.each([
    ['DEADLINE_UNKNOWN', snooze('2032-02-28', '2032-01-15'), '2031-12-02'],
    ['DEADLINE_UNKNOWN', snooze('2032-02-29', '2032-01-15', 'extension_request'), '2031-12-02'],
    ['SNOOZE_NOT_AHEAD', snooze('2032-02-29', '2031-12-02'), '2031-12-02'],
    ['SNOOZE_NOT_AHEAD', snooze('2032-02-29', '2032-02-30'), '2031-12-02'],
    ['SNOOZE_PAST_LAST_DAY', snooze('2032-02-29', '2032-03-01'), '2031-12-02'],
    ['DEADLINE_PASSED', snooze('2032-02-29', '2032-03-10'), '2032-03-05'],
  ] as const)('is refused with %s where it makes no sense', (code, event, on) => {
    const book = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00'));
    expect(book.send(`${on}T10:00:00+09:00`, event)).toMatchObject({ code });
  });
});

describe('whatever happens in between', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'every notice comes once and none early (course %i)',
    (seed) => {
      let random = seed;
      const next = (below: number): number => {
        random = (random * 48_271) % 2_147_483_647;
        return random % below;
      };
      const book = new ContractBook(opened(report, '2031-03-20T10:00:00+09:00'));
      const wished = new Set<string>();
      for (let day = '2031-04-02'; day < '2034-03-30'; day = addDays(day, 1 + next(40))) {
        const { term } = book.state.facts as { term: number };
        const lastDay = ['2032-02-29', '2033-02-28', '2034-02-28'][term - 1] ?? '';
        const until = addDays(day, next(30));
        if (!book.send(`${day}T10:00:00+09:00`, snooze(lastDay, until))) wished.add(until);
      }
      book.live('2034-03-30T12:00:00+09:00');
      for (const lastDay of ['2032-02-29', '2033-02-28', '2034-02-28']) {
        const said = book.said.filter((act) => act.lastDay === lastDay);
        const days = said.filter(({ act }) => act === 'deadline_notice').map(({ on }) => on);
        expect(new Set(days).size).toBe(days.length);
        const rungs = [90, 60, 30, 7].map((before) => addDays(lastDay, -before));
        expect(days.filter((day) => !rungs.includes(day) && !wished.has(day))).toEqual([]);
        expect(said.filter(({ act }) => act === 'deadline_passed')).toHaveLength(1);
      }
      expect(book.largestState).toBeLessThan(8_192);
      expect(book.state.late).toEqual([]);
    },
  );
});

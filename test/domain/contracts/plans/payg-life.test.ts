import { PaygBook } from '../payg-book.js';

const at = (day: string, time = '00:00') => `${day}T${time}:00+09:00`;

describe('outages and their credits', () => {
  const down = {
    type: 'outage',
    id: 'O1',
    knownAt: at('2030-06-01'),
    restoredAt: at('2030-06-13'),
  } as const;

  it('PAYG-33: time of the fourteen causes does not count', () => {
    const excluded = [
      { cause: 'emergency-maintenance', from: at('2030-06-03'), to: at('2030-06-06') },
    ];
    const book = PaygBook.open().done('2030-06-14', { ...down, excluded });
    expect(book.saidOf('outage')[0]).toMatchObject({ eligible: false, credit: 0 });
    const unknown = {
      ...down,
      id: 'O2',
      excluded: [{ ...excluded[0], cause: 'bad-luck' }],
    } as const;
    expect(book.on('2030-06-15', unknown as never)).toMatchObject({
      code: 'UNKNOWN_OUTAGE_CAUSE',
      field: 'excluded.0.cause',
    });
  });

  it('PAYG-32: slow operation that the equipment did not cause is no outage', () => {
    const slow = { ...down, effect: 'degraded', causedByServiceEquipment: false } as const;
    const book = PaygBook.open().done('2030-06-14', slow);
    expect(book.saidOf('outage')[0]).toMatchObject({ eligible: false, days: 0, credit: 0 });
  });

  it('PAYG-28: credits are at the basic fee of the month in which the outage arose', () => {
    const book = PaygBook.open();
    book.done('2030-03-01', { type: 'price_revision', from: '2030-06', basicFee: 600_000 });
    book.done('2030-06-14', down);
    expect(book.saidOf('outage')[0]).toMatchObject({ days: 12, credit: 240_000 });
  });

  it('PAYG-24: a report is taken up once own equipment and connection were checked', () => {
    const report = {
      type: 'outage_reported',
      ...{ id: 'O1', knownAt: at('2030-06-01') },
      ...{ checkedOwnEquipment: true, checkedConnection: false, reportedAsSpecified: true },
      hasDefectInCustomerEnvironment: false,
    } as const;
    const book = PaygBook.open();
    expect(book.on('2030-06-01', report)).toMatchObject({ code: 'OWN_EQUIPMENT_NOT_CHECKED' });
    book.done('2030-06-01', { ...report, checkedConnection: true }).done('2030-06-14', down);
    expect(book.state.facts).toMatchObject({ openOutages: [] });
  });

  it('PAYG-30: a right can be asked for while the service is still down, by its own last day', () => {
    const report = {
      type: 'outage_reported',
      ...{ id: 'O1', knownAt: at('2030-06-01') },
      ...{ checkedOwnEquipment: true, checkedConnection: true, reportedAsSpecified: true },
      hasDefectInCustomerEnvironment: false,
    } as const;
    const ask = { type: 'credit_application', outage: 'O1' } as const;
    const book = PaygBook.open().done('2030-06-01', report).done('2030-06-08', ask);
    book.done('2030-07-12', ask);
    expect(book.saidOf('credit_right', 'credit_application')).toEqual([
      { on: '2030-06-08', act: 'credit_application', id: 'O1', accepted: false },
      { on: '2030-06-11', act: 'credit_right', id: 'O1', applyBy: '2030-07-12' },
      { on: '2030-07-12', act: 'credit_application', id: 'O1', accepted: true },
    ]);
    book.done('2030-08-01', { ...down, restoredAt: at('2030-07-31') });
    book.done('2030-08-05', { type: 'usage', month: '2030-07', units: 0 });
    expect(book.saidOf('invoice').at(-1)).toMatchObject({ credit: 300_000 });
    expect(book.saidOf('credit_lapsed')).toEqual([]);
  });

  it('PAYG-30: an unused right lapses with its last day, and a late application is answered no', () => {
    const book = PaygBook.open().done('2030-06-14', down);
    const [{ applyBy } = { applyBy: '' }] = book.saidOf('outage');
    expect(applyBy).toBe('2030-07-12');
    book.done('2030-07-13', { type: 'credit_application', outage: 'O1' });
    expect(book.saidOf('credit_lapsed', 'credit_application')).toEqual([
      { on: '2030-07-12', act: 'credit_lapsed', id: 'O1', credit: 120_000 },
      { on: '2030-07-13', act: 'credit_application', id: 'O1', accepted: false },
    ]);
    expect(book.on('2030-07-14', down)).toMatchObject({ code: 'OUTAGE_KNOWN' });
  });

  it('refuses an outage that is over only tomorrow', () => {
    expect(PaygBook.open().on('2030-06-12', down)).toMatchObject({ code: 'RESTORED_IN_FUTURE' });
  });
});

describe('delivery, term and end of a pay-as-you-go contract', () => {
  const delivery = { on: '2030-03-25', place: '東京都港区1-1' };

  it('PAYG-15: equipment comes on the contract day, to its place, in Japan', () => {
    const book = PaygBook.open({ delivery });
    expect(book.on('2030-03-26', { type: 'delivered' })).toMatchObject({
      code: 'DELIVERY_DAY_DIFFERS',
    });
    expect(book.on('2030-03-26', { type: 'delivered', country: 'KR' })).toMatchObject({
      code: 'DELIVERY_NOT_IN_JAPAN',
    });
    expect(book.on('2030-03-26', { type: 'delivered', place: '大阪' })).toMatchObject({
      code: 'DELIVERY_PLACE_DIFFERS',
    });
  });

  it('PAYG-17: a delay is told beforehand, then both adjust delivery and usage period', () => {
    const book = PaygBook.open({ delivery });
    const adjusted = {
      type: 'delivery_adjusted',
      deliveryOn: '2030-04-20',
      startsOn: '2030-05-01',
      termEndsOn: '2033-04-30',
      agreedByBoth: true,
    } as const;
    expect(book.on('2030-03-20', adjusted)).toMatchObject({ code: 'DELIVERY_NOTICE_MISSING' });
    book.done('2030-03-20', {
      type: 'delivery_delayed',
      reason: 'flood',
      expectedOn: '2030-04-20',
    });
    book.done('2030-03-22', adjusted).done('2030-04-20', { type: 'delivered' });
    expect(book.state.facts).toMatchObject({ startsOn: '2030-05-01', termEndsOn: '2033-04-30' });
    book.live(at('2030-05-02'));
    expect(book.saidOf('use_started')).toEqual([{ on: '2030-05-01', act: 'use_started' }]);
    expect(book.on('2030-05-03', adjusted)).toMatchObject({ code: 'NO_DELIVERY_AHEAD' });
  });

  it('PAYG-04: an extension can come with another price from the day after the old end', () => {
    const book = PaygBook.open({ termEndsOn: '2032-02-29' });
    book.done('2030-06-01', { type: 'extension_request' });
    const decided = {
      type: 'extension_decided',
      approved: true,
      termEndsOn: '2034-02-28',
    } as const;
    book.done('2030-07-01', { ...decided, basicFee: 320_000 });
    const prices = (month: string, day: string) =>
      book.done(day, { type: 'usage', month, units: 0 }).saidOf('invoice').at(-1)?.subtotal;
    expect(prices('2032-02', '2032-03-05')).toBe(300_000);
    expect(prices('2032-03', '2032-04-05')).toBe(320_000);
  });

  it('PAYG-53: remaining fees are the basic fees of their own months', () => {
    const book = PaygBook.open();
    book.done('2030-06-01', { type: 'price_revision', from: '2033-01', basicFee: 400_000 });
    book.done('2030-06-02', { type: 'cancel', month: '2032-10' });
    expect(book.claim('remaining_fees:2032-10')).toMatchObject({
      ...{ amount: 2 * 300_000 + 3 * 400_000, dueOn: '2032-10-31' },
    });
  });

  it('a later wish to cancel replaces what an earlier one made due', () => {
    const book = PaygBook.open().done('2030-06-02', { type: 'cancel', month: '2032-10' });
    book.done('2030-06-20', { type: 'cancel', month: '2032-12' });
    expect(book.claim('remaining_fees:2032-10')).toMatchObject({ open: 0 });
    expect(book.claim('remaining_fees:2032-12')).toMatchObject({ open: 900_000 });
  });

  it('PAYG-53: a changed wish to cancel gives back what was paid beyond the new remaining fees', () => {
    const book = PaygBook.open().done('2030-06-02', { type: 'cancel', month: '2032-10' });
    book.done('2030-06-03', { type: 'payment', claim: 'remaining_fees:2032-10' });
    book.done('2030-06-20', { type: 'cancel', month: '2032-12' });
    const { balance, claims } = book.ledger;
    expect(balance).toBe(2 * 300_000);
    expect(claims.map(({ amount, open }) => ({ amount, open }))).toEqual([
      { amount: 900_000, open: 0 },
    ]);
  });

  it('PAYG-52: once the use is over a wish to cancel is answered with a no', () => {
    const book = PaygBook.open().done('2030-06-02', { type: 'cancel', month: '2030-10' });
    book.done('2030-11-05', { type: 'cancel', month: '2031-06' });
    expect(book.said.at(-1)).toMatchObject({ act: 'cancel', accepted: false });
    book.live(at('2031-09-01'));
    expect(book.saidOf('usage_ended')).toEqual([{ on: '2030-10-31', act: 'usage_ended' }]);
  });

  it('PAYG-04: what was cancelled or is over is not extended, even where it was asked for in time', () => {
    const approval = {
      type: 'extension_decided',
      approved: true,
      termEndsOn: '2034-03-31',
    } as const;
    const cancelled = PaygBook.open().done('2030-05-01', { type: 'extension_request' });
    cancelled.done('2030-06-02', { type: 'cancel', month: '2030-10' });
    expect(cancelled.on('2030-06-03', approval)).toMatchObject({
      code: 'USE_ENDS',
      field: 'approved',
    });
    cancelled.done('2030-06-04', { type: 'extension_request' });
    expect(cancelled.said.at(-1)).toMatchObject({ act: 'extension_request', accepted: false });
    const over = PaygBook.open().done('2030-05-01', { type: 'extension_request' });
    expect(over.on('2033-04-01', approval)).toMatchObject({ because: ['PAYG-04'] });
  });

  it('PAYG-60: a removal that nobody arranged and one that is overdue are on record', () => {
    const book = PaygBook.open({ termEndsOn: '2030-05-31' }).live(at('2030-08-01')) as PaygBook;
    expect(book.saidOf('usage_ended', 'removal_unarranged', 'removal_overdue')).toEqual([
      { on: '2030-05-31', act: 'usage_ended' },
      { on: '2030-06-17', act: 'removal_unarranged' },
      { on: '2030-06-30', act: 'removal_overdue' },
    ]);
  });

  it.each([
    ['restorationCost', 12.5],
    ['restorationCost', Number.NaN],
    ['normalAgeing', -1],
    ['normalAgeing', 2 ** 60],
  ])(
    'PAYG-63: refuses a removal with damage whose %s is %p, which nobody could pay',
    (part, amount) => {
      const damage = { restorationCost: 80_000, normalAgeing: 0, isNaturalFailure: false };
      const book = PaygBook.open({ termEndsOn: '2030-05-31' });
      const damages = [damage, { ...damage, [part]: amount }];
      expect(
        book.on('2030-06-20', { type: 'removed', customerLate: false, damages }),
      ).toMatchObject({
        ...{ code: 'AMOUNT_INVALID', field: `damages.1.${part}`, because: ['PAYG-63'] },
      });
      expect(book.state.status).toBe('active');
    },
  );

  it('PAYG-37: refuses a demand without a day to answer by, and a ninth one that is open', () => {
    const book = PaygBook.open();
    const demand = {
      type: 'conduct_demand' as const,
      demands: ['explain' as const],
    };
    const answerBy = '2030-07-01';
    expect(book.on('2030-06-01', { ...demand, id: 'D0', answerBy: '2030-07-xx' })).toMatchObject({
      ...{ code: 'DATE_INVALID', field: 'answerBy' },
    });
    for (let n = 1; n <= 8; n += 1) book.done('2030-06-01', { ...demand, id: `D${n}`, answerBy });
    expect(book.on('2030-06-01', { ...demand, id: 'D9', answerBy })).toMatchObject({
      ...{ code: 'TOO_MANY_DEMANDS', field: 'id', because: ['PAYG-37'] },
    });
  });

  it('PAYG-63: damage found on removal is a claim, less ageing; natural failure is not', () => {
    const book = PaygBook.open({ termEndsOn: '2030-05-31' });
    const damages = [
      { restorationCost: 80_000, normalAgeing: 30_000, isNaturalFailure: false },
      { restorationCost: 90_000, normalAgeing: 0, isNaturalFailure: true },
    ];
    book.done('2030-06-20', { type: 'removed', customerLate: false, damages });
    expect(book.claim('damages:2030-06-20')).toMatchObject({ open: 50_000, dueOn: '2030-07-31' });
    expect(book.state).toMatchObject({ status: 'ended', endedOn: '2030-06-20' });
  });

  it.each([
    ['both', 310_000],
    ['fees-only', 0],
  ] as const)(
    'PAYG-64: delay damages beside remaining fees under %s are %d',
    (reading, damages) => {
      const policy = { remainingFeesAndDamages: reading };
      const book = PaygBook.open({ basicFee: 310_000 }, policy);
      book.done('2030-04-20', { type: 'cancel', month: '2030-08' });
      book.done('2030-08-20', { type: 'removal_agreed', removeOn: '2030-09-30' });
      book.done('2030-10-31', { type: 'removed', customerLate: true });
      expect(book.saidOf('removed')).toEqual([{ on: '2030-10-31', act: 'removed', damages }]);
      expect(book.claim('delay_damages:2030-10-31')?.open ?? 0).toBe(damages);
    },
  );

  it('PAYG-38: lost equipment ends the contract that day; all debts and the penalty are due at once', () => {
    const book = PaygBook.open().done('2030-05-07', { type: 'usage', month: '2030-04', units: 0 });
    const lost = {
      type: 'terminate',
      ground: 'equipment-lost',
      side: 'customer',
      reason: 'fire',
    } as const;
    book.done('2030-05-20', lost);
    expect(book.state).toMatchObject({ status: 'ended', endedOn: '2030-05-20' });
    expect(book.ledger.claims).toMatchObject([
      { id: 'invoice:2030-04', dueOn: '2030-05-20' },
      { kind: 'penalty', amount: 34 * 300_000, dueOn: '2030-05-20' },
    ]);
    book.live(at('2030-09-01'));
    expect(book.saidOf('removal_overdue')).toEqual([]);
  });

  it('PAYG-55: a cancellation by the provider makes the penalty due by the end of the next month', () => {
    const ground = 'false-statement';
    const cancelled = { type: 'terminate', ground, side: 'provider', reason: 'forged' } as const;
    const book = PaygBook.open().done('2030-08-12', cancelled);
    expect(book.ledger.claims).toMatchObject([{ kind: 'penalty', dueOn: '2030-09-30' }]);
    expect(book.state.status).toBe('active');
    book.live(at('2030-10-01'));
    expect(book.saidOf('usage_ended')).toEqual([{ on: '2030-08-12', act: 'usage_ended' }]);
    book.done('2030-10-02', { type: 'removed', customerLate: false });
    expect(book.state.status).toBe('ended');
  });

  it('PAYG-57: a cancellation by the customer owes the month of the end and nothing later', () => {
    const ground = 'attachment-or-insolvency';
    const book = PaygBook.open();
    book.done('2030-08-12', { type: 'terminate', ground, side: 'customer', reason: 'insolvent' });
    expect(book.ledger.claims).toEqual([]);
    book.done('2030-09-05', { type: 'usage', month: '2030-08', units: 0 });
    expect(book.saidOf('invoice').at(-1)).toMatchObject({ subtotal: 300_000 });
    const later = { type: 'usage', month: '2030-09', units: 0 } as const;
    expect(book.on('2030-10-05', later)).toMatchObject({ code: 'MONTH_OUTSIDE_USE' });
  });

  it('PAYG-22: with the licence of a third party the use ends by itself, without a penalty', () => {
    const ground = 'licence-ended';
    const book = PaygBook.open();
    book.done('2030-08-12', {
      type: 'terminate',
      ground,
      side: 'provider',
      reason: 'end of support',
    });
    expect(book.ledger.claims).toEqual([]);
    expect(book.live(at('2030-08-14')).said.map(({ act }) => act)).toContain('usage_ended');
  });

  it('PAYG-37: a demand after a prohibited act waits for its answer and is shouted when it is late', () => {
    const book = PaygBook.open();
    const demand = {
      type: 'conduct_demand',
      id: 'D1',
      demands: ['explain'],
      answerBy: '2030-06-10',
    } as const;
    book.done('2030-06-01', demand as never);
    expect(book.on('2030-06-02', demand as never)).toMatchObject({ code: 'DEMAND_KNOWN' });
    book.done('2030-06-12', { type: 'conduct_answer', id: 'D1', answer: 'It was a test.' });
    expect(book.saidOf('conduct_unanswered', 'conduct_answer')).toMatchObject([
      { on: '2030-06-10', id: 'D1' },
      { on: '2030-06-12', id: 'D1', inTime: false },
    ]);
  });

  it('PAYG-68: a change of the terms is on record with its text and day', () => {
    const change = {
      by: 'agreement',
      text: 'Art. 5: two months to pay',
      effectiveOn: '2030-07-01',
    } as const;
    const book = PaygBook.open().done('2030-06-01', { type: 'terms_changed', ...change });
    expect(book.saidOf('terms_changed')).toEqual([
      { on: '2030-06-01', act: 'terms_changed', ...change },
    ]);
  });

  it('stays within 8 KB through seven busy years, over leap days and year ends', () => {
    const book = PaygBook.open({
      termEndsOn: '2037-03-31',
      meters: [{ id: 'gpu', unitPrice: 1.25 }],
    });
    const days = Array.from({ length: 84 }, (_, n) => ({
      month: `${2030 + Math.floor((n + 3) / 12)}-${String(((n + 3) % 12) + 1).padStart(2, '0')}`,
      next: `${2030 + Math.floor((n + 4) / 12)}-${String(((n + 4) % 12) + 1).padStart(2, '0')}`,
    }));
    for (const [n, { month, next }] of days.entries()) {
      const meters = [{ meter: 'gpu', units: 1_000.5 + n }];
      book.done(`${next}-05`, { type: 'usage', month, units: 900 + n, meters });
      const span = { knownAt: at(`${next}-01`), restoredAt: at(`${next}-12`) };
      if (n < 82) book.done(`${next}-12`, { type: 'outage', id: `O${n}`, ...span });
      if (n < 82 && n % 2 === 0)
        book.done(`${next}-13`, { type: 'credit_application', outage: `O${n}` });
      book.done(`${next}-20`, { type: 'payment', month, amount: 1_000 });
      if (n % 3 === 0) book.done(`${next}-21`, { type: 'payment', month });
      else
        book.done(`${next}-22`, { type: 'write_off', claim: `invoice:${month}`, reason: 'test' });
    }
    expect(book.largestState).toBeLessThanOrEqual(8_192);
    expect(book.saidOf('invoice')).toHaveLength(84);
  });
});

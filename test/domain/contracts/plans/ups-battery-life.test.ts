import type {
  ContractEvent,
  UpsBatteryOpening,
} from '../../../../domain/contracts/contract-event.js';
import type { UpsBatteryFacts } from '../../../../domain/contracts/plans/ups-battery-facts.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { addDays } from '../../../../domain/time/calendar-date.js';
import { ContractBook, opened } from '../contract-book.js';

const opening: UpsBatteryOpening = {
  plan: 'ups-battery',
  upsPurchasedOn: '2031-06-01',
  basePack: { purchasedOn: '2031-06-01', termYears: 5, window: '9x5' },
  price: 182_600,
};
const book = (policy = defaultPolicy): ContractBook =>
  new ContractBook(opened(opening, '2031-06-10T10:00:00+09:00', policy));
const at = (day: string): string => `${day}T10:00:00+09:00`;
const ask = (id: string, more = {}): ContractEvent => ({
  ...{ type: 'battery_request', id, lifeNotification: false },
  ...more,
});
const daysOf = (from: ContractBook, act: string): string[] =>
  from.said.filter((said) => said.act === act).map(({ on }) => on);
const last = (from: ContractBook, act: string) => from.said.findLast((said) => said.act === act);
const visit = {
  workOrder: 'WO-1',
  from: '2033-06-20T10:00:00+09:00',
  to: '2033-06-20T11:00:00+09:00',
};

describe('reminders of a battery notice', () => {
  it('UPS-13: come 14, 30 and 60 days after a notice that nobody answers, and bring nobody', () => {
    const pack = book().live(at('2033-12-31'));
    expect(daysOf(pack, 'battery_reminder')).toEqual(['2033-06-15', '2033-07-01', '2033-07-31']);
    expect(daysOf(pack, 'battery_request')).toEqual([]);
  });

  it('stop with the request', () => {
    const pack = book();
    pack.send(at('2033-06-20'), ask('R1'));
    expect(daysOf(pack.live(at('2034-12-31')), 'battery_reminder')).toEqual(['2033-06-15']);
  });

  it('AMB-20: begin on the day on which a battery that was replaced lately can be replaced again', () => {
    const pack = book();
    pack.send(at('2032-12-20'), ask('R1', { lifeNotification: true }));
    pack.send(at('2032-12-21'), { type: 'battery_replaced', request: 'R1' });
    pack.live(at('2035-05-31'));
    expect(daysOf(pack, 'battery_notice')).toEqual(['2033-06-01']);
    expect(daysOf(pack, 'battery_reminder')).toEqual([
      '2034-12-21',
      '2035-01-04',
      '2035-01-20',
      '2035-02-19',
    ]);
  });

  it('UPS-15: are not sent where no replacement is possible inside the term', () => {
    const pack = book();
    pack.send(at('2035-01-15'), ask('R1', { lifeNotification: true }));
    pack.send(at('2035-01-16'), { type: 'battery_replaced', request: 'R1' });
    pack.live(at('2036-05-31'));
    expect(daysOf(pack, 'battery_notice')).toEqual(['2033-06-01', '2035-06-01']);
    expect(daysOf(pack, 'battery_reminder').filter((day) => day > '2035-06-01')).toEqual([]);
  });

  it('are put off by a snooze, and stop by a setting', () => {
    const pack = book();
    const snooze = { type: 'reminders_snoozed', until: '2033-07-20', by: 'U-1' } as const;
    expect(pack.send(at('2033-06-02'), snooze)).toBeUndefined();
    pack.live(at('2033-12-31'));
    expect(daysOf(pack, 'battery_reminder')).toEqual(['2033-07-20', '2033-07-31']);
    expect(pack.send(at('2034-01-10'), { ...snooze, until: '2034-01-10' })).toMatchObject({
      code: 'SNOOZE_NOT_AHEAD',
    });
    const silent = book({ ...defaultPolicy, batteryReminders: 'none' });
    expect(daysOf(silent.live(at('2033-12-31')), 'battery_reminder')).toEqual([]);
    silent.send(at('2034-01-01'), ask('R1'));
    expect(silent.send(at('2034-01-10'), { ...snooze, until: '2034-02-01' })).toMatchObject({
      code: 'NO_REMINDER_OPEN',
    });
  });
});

describe('a request that was granted', () => {
  it('UPS-14: hears of its work order and of its time, and of another one', () => {
    const pack = book();
    pack.send(at('2033-06-10'), ask('R1', { note: 'Second floor', controlNumber: 'M-4' }));
    const work = { type: 'work_opened', work: 'battery_replacement', request: 'R1' } as const;
    pack.send(at('2033-06-10'), { ...work, workOrder: 'WO-1' });
    expect((pack.state.facts as UpsBatteryFacts).requests[0]).toMatchObject({ workOrder: 'WO-1' });
    pack.send(at('2033-06-11'), { type: 'battery_appointment', request: 'R1', ...visit });
    expect(last(pack, 'battery_appointment')).toMatchObject({ id: 'R1', from: visit.from });
    expect(last(pack, 'battery_request_details')).toMatchObject({ note: 'Second floor' });
    const later = { ...visit, from: '2033-06-21T10:00:00+09:00', to: '2033-06-21T11:00:00+09:00' };
    const moved = { type: 'battery_appointment', request: 'R1', ...later } as const;
    pack.send(at('2033-06-12'), moved, 'moved');
    expect((pack.state.facts as UpsBatteryFacts).requests).toMatchObject([{ from: later.from }]);
  });

  it('is asked for a time on the ladder of reminders while it has none', () => {
    const pack = book();
    pack.send(at('2033-06-10'), ask('R1'));
    pack.live(at('2033-06-30'));
    pack.send(at('2033-07-01'), { type: 'battery_appointment', request: 'R1', ...visit });
    pack.live(at('2034-01-01'));
    expect(daysOf(pack, 'battery_appointment_reminder')).toEqual(['2033-06-24']);
  });

  it('UPS-60: that nobody found a date for lapses with the pack, and its reason decides who is liable', () => {
    const lapsed = (reason?: 'customer' | 'provider' | 'other') => {
      const pack = book();
      pack.send(at('2036-01-10'), ask('R1'));
      if (reason)
        pack.send(at('2036-03-10'), { type: 'battery_date_not_agreed', request: 'R1', reason });
      return last(pack.live(at('2036-06-02')), 'battery_request_lapsed');
    };
    expect(lapsed('customer')).toMatchObject({ on: '2036-05-31', exemption: 'UPS-60' });
    expect(lapsed('other')).toMatchObject({ exemption: 'UPS-60', hadAppointment: false });
    expect(lapsed('provider')).not.toHaveProperty('exemption');
    expect(lapsed()).not.toHaveProperty('exemption');
  });

  it('can be taken back and made again; what was carried out cannot', () => {
    const pack = book();
    pack.send(at('2033-06-10'), ask('R1'));
    pack.send(at('2033-06-11'), { type: 'battery_request_withdrawn', request: 'R1' });
    expect(pack.send(at('2033-06-12'), ask('R1'))).toBeUndefined();
    pack.send(at('2033-06-20'), { type: 'battery_replaced', request: 'R1' });
    expect(pack.send(at('2035-06-21'), ask('R1'))).toMatchObject({ code: 'REQUEST_KNOWN' });
    const withdraw = { type: 'battery_request_withdrawn', request: 'R1' } as const;
    expect(pack.send(at('2035-06-22'), withdraw)).toMatchObject({ code: 'REQUEST_NOT_OPEN' });
  });

  it('by the link of a notice stands alone: a second one is refused while it is open', () => {
    const pack = book();
    pack.send(at('2033-06-10'), ask('N1', { notice: '2033-06-01' }));
    expect(pack.send(at('2033-06-11'), ask('N2', { notice: '2033-06-01' }))).toMatchObject({
      code: 'REQUEST_OPEN',
      because: ['UPS-13'],
    });
    expect(pack.send(at('2033-06-12'), ask('N1'))).toMatchObject({ code: 'REQUEST_KNOWN' });
  });
});

describe('the base pack under a UPS battery pack', () => {
  it('UPS-18: a longer term brings its notices, a shorter one takes them away', () => {
    const longer = book();
    longer.send(at('2034-01-10'), { type: 'base_pack_changed', termYears: 7 });
    longer.live(at('2040-01-01'));
    expect(daysOf(longer, 'battery_notice')).toEqual(['2033-06-01', '2035-06-01', '2037-06-01']);
    expect(daysOf(longer, 'ended')).toEqual(['2038-05-31']);
    const shorter = book();
    const change = { type: 'base_pack_changed', termEndsOn: '2035-05-31', window: '24x7' } as const;
    shorter.send(at('2034-01-10'), change);
    expect(last(shorter, 'base_pack_changed')).toMatchObject({ window: '24x7' });
    expect(daysOf(shorter.live(at('2040-01-01')), 'battery_notice')).toEqual(['2033-06-01']);
  });

  it.each([
    ['TERM_INVALID', { termYears: 0 }],
    ['TERM_INVALID', { termEndsOn: '2034-02-30' }],
    ['TERM_INVALID', { termEndsOn: '2033-12-31' }],
    ['NOTHING_CHANGED', {}],
    ['NOTHING_CHANGED', { window: '9x5' as const }],
  ])('UPS-18: refuses with %s a change that is none (%j)', (code, change) => {
    const event = { type: 'base_pack_changed', ...change } as const;
    expect(book().send(at('2034-01-10'), event)).toMatchObject({ code, because: ['UPS-18'] });
  });
});

describe('the room of a UPS', () => {
  it('UPS-69: what the customer says of its heat is on record, and whether it had to be said', () => {
    const pack = book();
    pack.send(at('2033-01-10'), { type: 'hot_room_reported', celsius: 41, continuous: true });
    expect(last(pack, 'hot_room_reported')).toMatchObject({ celsius: 41, mustReport: true });
    pack.send(at('2033-01-11'), { type: 'hot_room_reported', celsius: 40, continuous: true });
    expect(last(pack, 'hot_room_reported')).toMatchObject({ mustReport: false });
    const slip = { type: 'hot_room_reported', celsius: 400, continuous: true } as const;
    expect(pack.send(at('2033-01-12'), slip)).toMatchObject({ code: 'TEMPERATURE_INVALID' });
  });

  it('UPS-51: the customer is asked to improve it once at a time, and the answer is on record', () => {
    const pack = book();
    const asked = { type: 'environment_improvement_requested', reason: 'Too hot' } as const;
    const answer = { type: 'environment_improvement_answered', complied: true } as const;
    expect(pack.send(at('2033-01-09'), answer)).toMatchObject({ code: 'IMPROVEMENT_NOT_OPEN' });
    expect(pack.send(at('2033-01-10'), asked)).toBeUndefined();
    expect(pack.send(at('2033-01-11'), asked)).toMatchObject({ code: 'IMPROVEMENT_OPEN' });
    expect(pack.send(at('2033-02-10'), answer)).toBeUndefined();
    expect(last(pack, 'environment_improvement_answered')).toMatchObject({
      askedOn: '2033-01-10',
      complied: true,
    });
  });
});

describe('batteries that can no longer be had', () => {
  const failed = { type: 'supply_failed', impossibleFrom: '2034-12-01' } as const;

  it('UPS-58: the refund for the remaining days is proposed, and ends the pack when approved', () => {
    const pack = book();
    pack.send(at('2034-09-10'), failed);
    expect(last(pack, 'supply_failed')).toMatchObject({ remainingDays: 548, proposed: 54_770 });
    pack.send(at('2034-09-20'), { type: 'supply_refund_approved', by: 'U-manager' });
    expect(last(pack, 'supply_refund_approved')).toMatchObject({
      amount: 54_770,
      endsOn: '2034-11-30',
    });
    expect(daysOf(pack.live(at('2036-01-01')), 'ended')).toEqual(['2034-11-30']);
  });

  it('UPS-58: a manager may say another amount up to the price, or no', () => {
    const pack = book();
    pack.send(at('2034-09-10'), failed);
    const approve = (amount: number) =>
      pack.send(at('2034-09-20'), { type: 'supply_refund_approved', amount }, `approve ${amount}`);
    expect(approve(182_601)).toMatchObject({ code: 'REFUND_TOO_HIGH', field: 'amount' });
    expect(pack.send(at('2034-09-21'), failed)).toMatchObject({ code: 'REFUND_UNDECIDED' });
    pack.send(at('2034-09-22'), { type: 'supply_refund_rejected', reason: 'Found a supplier' });
    expect(approve(1)).toMatchObject({ code: 'NO_REFUND_OPEN' });
    expect(daysOf(pack.live(at('2037-01-01')), 'ended')).toEqual(['2036-05-31']);
  });

  it('UPS-58: a day outside the term, or a price that nobody knows, is refused', () => {
    const { price: _unknown, ...priceless } = opening;
    const pack = new ContractBook(opened(priceless, '2031-06-10T10:00:00+09:00'));
    expect(pack.send(at('2034-09-10'), failed)).toMatchObject({ code: 'PRICE_UNKNOWN' });
    expect(
      pack.send(at('2034-09-10'), { ...failed, price: 1, impossibleFrom: '2036-06-01' }),
    ).toMatchObject({ code: 'DATE_OUTSIDE_TERM' });
  });
});

describe('whatever a customer does', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'UPS-12: every notice goes out once, on its anniversary (course %i)',
    (seed) => {
      let random = seed * 7_919;
      const next = (below: number): number => {
        random = (random * 48_271) % 2_147_483_647;
        return random % below;
      };
      const pack = book();
      let n = 0;
      for (let day = '2031-07-01'; day < '2036-05-31'; day = addDays(day, 1 + next(50))) {
        n += 1;
        const { requests, outstanding } = pack.state.facts as UpsBatteryFacts;
        const [open, back] = [requests[0]?.id ?? 'none', outstanding[0] ?? 'none'];
        const events: ContractEvent[] = [
          ask(`R${n}`, { lifeNotification: next(2) === 0 }),
          { type: 'battery_replaced', request: open },
          { type: 'battery_request_withdrawn', request: open },
          { type: 'used_battery_received', request: back },
          { type: 'used_battery_written_off', request: back },
          { type: 'reminders_snoozed', until: addDays(day, 1 + next(40)) },
          { type: 'battery_appointment', request: open, ...visit },
        ];
        const event = events[next(events.length)];
        if (event) pack.send(at(day), event, `op-${n}`);
      }
      pack.live(at('2037-06-01'));
      expect(daysOf(pack, 'battery_notice')).toEqual(['2033-06-01', '2035-06-01']);
      expect(daysOf(pack, 'ended')).toEqual(['2036-05-31']);
      const reminders = daysOf(pack, 'battery_reminder');
      expect(new Set(reminders).size).toBe(reminders.length);
      expect(reminders.every((day) => day > '2033-06-01')).toBe(true);
      expect(pack.state.late).toEqual([]);
      expect(pack.largestState).toBeLessThanOrEqual(8_192);
    },
  );
});

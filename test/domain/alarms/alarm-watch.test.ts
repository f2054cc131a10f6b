import { refuseCallReport } from '../../../domain/alarms/apply-call-outcome.js';
import { refuseDecision } from '../../../domain/alarms/apply-decision.js';
import { instantOf } from '../../../domain/time/instant.js';
import { desk, onlyCall, WatchDriver } from './watch-driver.js';

/** Wednesday, 11 June 2031, within every window from 08:30 on. */
const at = (time: string, day = '2031-06-11') => instantOf(`${day}T${time}:00+09:00`);
const types = (watch: WatchDriver) => watch.state.history.map(({ type }) => type);
const errands = (watch: WatchDriver) => watch.errands.map(({ type }) => type);

describe('an alarm that is raised', () => {
  it('is held down for two minutes before anything is done', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised').to(at('10:01'));
    expect(watch.phase).toBe('held');
    expect(watch.calls).toEqual([]);
    expect(watch.errands).toEqual([]);
  });

  it('makes no call and no ticket when it clears inside the hold-down', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised').to(at('10:01')).hear('cleared');
    expect(watch.to(at('10:20')).phase).toBe('cleared');
    expect(watch.calls).toEqual([]);
    expect(watch.errands).toEqual([]);
    expect(watch.to(at('10:31')).phase).toBe('over');
  });

  it('ESP-77 ESP-79: within the contact hours the call is due and a technician arranged at once', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised').to(at('10:02'));
    expect(watch.calls).toEqual([['alarm', 'due', '2031-06-11T10:02:00+09:00']]);
    expect(watch.state.ticket).toEqual({ number: 'WO-1', state: 'open' });
    expect(watch.phase).toBe('ticket');
  });

  it('ESP-77 ESP-80: outside the contact hours call and technician wait until they begin', () => {
    const watch = new WatchDriver(at('22:00')).hear('raised').to(at('23:00'));
    expect(watch.calls).toEqual([['alarm', 'waiting', '2031-06-12T08:30:00+09:00']]);
    expect(watch.errands).toEqual([]);
    watch.to(at('08:30', '2031-06-12'));
    expect(watch.calls[0]?.[1]).toBe('due');
    expect(errands(watch)).toEqual(['open_ticket']);
  });

  it('is called about only, when its code is not in the table', () => {
    const watch = new WatchDriver(at('10:00'), { code: onlyCall }).hear('raised').to(at('10:02'));
    expect(watch.calls).toHaveLength(1);
    expect(watch.errands).toEqual([]);
    expect(watch.phase).toBe('calling');
  });

  it('arranges nobody before the customer says yes, where that is the setting', () => {
    const settings = { arrange: 'after_yes' } as const;
    const watch = new WatchDriver(at('10:00'), { settings }).hear('raised').to(at('10:30'));
    expect(watch.errands).toEqual([]);
    expect(errands(watch.report('reached_arrange'))).toEqual(['open_ticket']);
  });
});

describe('repeats of an alarm', () => {
  it('within five minutes are one occurrence, counted', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised', 3);
    for (const minute of ['10:04', '10:08', '10:12']) watch.to(at(minute)).hear('raised');
    expect(watch.state).toMatchObject({ count: 6, occurrences: 1 });
    expect(watch.calls).toHaveLength(1);
    expect(errands(watch)).toEqual(['open_ticket']);
  });

  it('after a pause are another one; they ask for a call only when the last one was dealt with', () => {
    const watch = new WatchDriver(at('10:00'), { code: onlyCall }).hear('raised');
    watch.to(at('10:10')).hear('raised').to(at('10:15'));
    expect(watch.calls).toHaveLength(1);
    watch.report('reached_not_wanted').to(at('11:00')).hear('raised').to(at('11:02'));
    expect(watch.state.occurrences).toBe(3);
    expect(watch.calls.map(([, state]) => state)).toEqual(['done', 'due']);
  });

  it('under the id of a signal that was taken count once', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised', 1, 'one');
    const before = watch.state;
    expect(watch.hear('raised', 1, 'one').state).toEqual(before);
  });

  it('older than the latest change are counted and change nothing', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised').to(at('10:10'));
    watch.nowMs = at('09:50');
    expect(watch.hear('cleared').state).toMatchObject({ raised: true, count: 2 });
  });
});

describe('an alarm that clears', () => {
  it('withdraws its ticket while nobody has left', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised').to(at('10:10')).hear('cleared');
    expect(watch.errands.at(-1)).toMatchObject({
      type: 'withdraw_ticket',
      number: 'WO-1',
      reason: 'alarm_cleared',
      evenIfLeft: false,
    });
    expect(watch.state.ticket?.state).toBe('withdrawn');
    expect(watch.state.calls[0]).toMatchObject({ state: 'due', clearedAt: expect.any(String) });
  });

  it.each([
    ['recall', ['recall', 'ticket_withdrawn'], 'withdrawn', 'withdraw_ticket'],
    ['carry_on', ['carry_on'], 'carried_on', 'tell_ticket'],
  ] as const)('asks once somebody has left: %s', (decision, said, ticket, errand) => {
    const watch = new WatchDriver(at('10:00'), { withdrawal: 'left' }).hear('raised');
    watch.to(at('10:10')).hear('cleared');
    expect(watch.phase).toBe('deciding');
    expect(watch.errands.at(-1)).toMatchObject({ type: 'tell_ticket', news: 'cleared' });
    watch.decide(decision);
    expect(types(watch).slice(-said.length)).toEqual(said);
    expect(watch.state.ticket?.state).toBe(ticket);
    expect(watch.errands.at(-1)).toMatchObject({ type: errand, by: desk });
    const late = { operationId: 'late', decision, by: desk };
    expect(refuseDecision(watch.state, late)?.code).toBe('NO_DECISION_ASKED');
  });

  it('and is back before anybody has decided answers the question itself', () => {
    const watch = new WatchDriver(at('10:00'), { withdrawal: 'left' }).hear('raised');
    watch.to(at('10:10')).hear('cleared').to(at('10:11')).hear('raised').to(at('10:20'));
    expect(watch.phase).toBe('ticket');
    expect(errands(watch).filter((type) => type === 'open_ticket')).toHaveLength(1);
  });
});

describe('an alarm that changes four times in thirty minutes', () => {
  const flapping = () => {
    const watch = new WatchDriver(at('10:00'));
    for (const [time, state] of [
      ['10:00', 'raised'],
      ['10:01', 'cleared'],
      ['10:10', 'raised'],
      ['10:11', 'cleared'],
    ] as const)
      watch.to(at(time)).hear(state);
    return watch;
  };

  it('is flapping: one call says so, and no ticket is opened', () => {
    const watch = flapping();
    for (const time of ['10:20', '10:30', '10:45']) {
      watch
        .to(at(time))
        .hear('raised')
        .to(at(time) + 300_000)
        .hear('cleared');
    }
    expect(watch.phase).toBe('flapping');
    expect(watch.calls).toEqual([['flapping', 'due', '2031-06-11T10:11:00+09:00']]);
    expect(watch.errands).toEqual([]);
  });

  it('is so until it has been quiet for thirty minutes; what stands then counts', () => {
    const watch = flapping().to(at('10:40'));
    expect(watch.phase).toBe('flapping');
    expect(watch.to(at('10:41')).phase).toBe('calling');
    const standing = flapping().to(at('10:20')).hear('raised').to(at('10:49'));
    expect(standing.errands).toEqual([]);
    standing.to(at('10:50'));
    expect(errands(standing)).toEqual(['open_ticket']);
    expect(standing.calls).toHaveLength(1);
  });

  it('in a longer span is not flapping', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised').to(at('10:01')).hear('cleared');
    watch.to(at('10:29')).hear('raised').to(at('10:30')).hear('cleared');
    expect(watch.phase).toBe('cleared');
  });
});

describe('a call', () => {
  const calling = () =>
    new WatchDriver(at('10:00'), { code: onlyCall }).hear('raised').to(at('10:05'));

  it('ESP-97: that nobody answers is made again in the next window', () => {
    const watch = calling().report('no_answer');
    expect(watch.calls).toEqual([['alarm', 'waiting', '2031-06-12T08:30:00+09:00']]);
    expect(watch.to(at('08:30', '2031-06-12')).calls[0]?.[1]).toBe('due');
    expect(watch.state.calls[0]?.tries).toHaveLength(1);
  });

  it('to a wrong number waits for the next window, unless the number is put right', () => {
    expect(calling().report('wrong_number').calls[0]?.[1]).toBe('waiting');
    const corrected = calling().report('wrong_number', { phone: '03-0000-0001' });
    expect(corrected.calls[0]?.[1]).toBe('due');
    expect(corrected.state.machine.phone).toBe('03-0000-0001');
  });

  it('opens a ticket when the customer wants somebody, and withdraws it when not', () => {
    expect(calling().report('reached_arrange').state.ticket).toEqual({
      number: 'WO-1',
      state: 'open',
    });
    const watch = new WatchDriver(at('10:00')).hear('raised').to(at('10:05'));
    watch.report('reached_not_wanted');
    expect(watch.errands.at(-1)).toMatchObject({ reason: 'customer_not_wanted', by: desk });
    expect(watch.to(at('12:00')).phase).toBe('told');
  });

  it.each([
    ['is not open', { task: 'another' }, 'CALL_TASK_CLOSED', at('10:05')],
    ['is not due', {}, 'CALL_TASK_NOT_DUE', at('22:05')],
    ['was answered, with a new number', { phone: '1' }, 'PHONE_NOT_ASKED', at('10:05')],
  ])('is refused when it %s', (_case, more, code, nowMs) => {
    const watch = new WatchDriver(nowMs, { code: onlyCall }).hear('raised').to(nowMs + 180_000);
    const task = watch.state.calls[0]?.id ?? '';
    const report = { operationId: 'o', task, outcome: 'no_answer', by: desk, ...more } as const;
    expect(refuseCallReport(watch.state, report)?.code).toBe(code);
  });
});

describe('a watch', () => {
  it('ends a day after the last news of an alarm that stands and was dealt with', () => {
    const watch = new WatchDriver(at('10:00')).hear('raised').to(at('10:05'));
    watch.report('reached_arrange').to(at('10:04', '2031-06-12'));
    expect(watch.phase).toBe('ticket');
    watch.to(at('10:06', '2031-06-12'));
    expect(errands(watch).at(-1)).toBe('check_ticket');
    expect(watch.phase).toBe('told');
    expect(watch.to(at('10:30', '2031-06-13')).phase).toBe('over');
  });
});

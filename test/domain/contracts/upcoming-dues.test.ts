import type { ContractOpening } from '../../../domain/contracts/contract-event.js';
import { openContract } from '../../../domain/contracts/contract-state.js';
import { upcomingDues } from '../../../domain/contracts/upcoming-dues.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../domain/refusal.js';
import { instantOf } from '../../../domain/time/instant.js';

function upcoming(opening: ContractOpening, until = '2045-12-31') {
  const opened = instantOf('2031-06-11T10:00:00+09:00');
  const state = openContract('C-1', opening, defaultPolicy, opened);
  if (isRefusal(state)) throw new Error(state.code);
  return upcomingDues(state, until);
}

const ups: ContractOpening = {
  plan: 'ups-battery',
  upsPurchasedOn: '2031-06-01',
  basePack: { purchasedOn: '2031-06-01', termYears: 5, window: '9x5' },
};

describe('the dates to come of a contract', () => {
  it('are those of the whole term of a UPS pack: a notice every second anniversary, then the end', () => {
    const notices = upcoming(ups).filter(({ kind }) => kind === 'battery_notice');
    expect(notices.map(({ on }) => on)).toEqual(['2033-06-01', '2035-06-01']);
    expect(upcoming(ups).at(-1)).toMatchObject({ on: '2036-05-31', kind: 'ended' });
  });

  it('end with the day asked for, which is still shown', () => {
    expect(upcoming(ups, '2033-06-01').at(-1)).toMatchObject({ kind: 'battery_notice' });
    expect(upcoming(ups, '2033-05-31').every(({ on }) => on < '2033-06-01')).toBe(true);
  });

  it('name the last day that a reminder is about', () => {
    const report: ContractOpening = {
      plan: 'esp-report',
      payment: 'annual',
      startsOn: '2031-07-01',
      annualFee: 120_000,
    };
    const reminders = upcoming(report, '2032-06-30').filter(
      ({ kind }) => kind === 'deadline_notice',
    );
    expect(reminders.length).toBeGreaterThan(0);
    for (const { on, lastDay = '' } of reminders) expect(on <= lastDay).toBe(true);
  });

  it('are shown as far as eighty of them where a term renews for ever', () => {
    const report: ContractOpening = {
      plan: 'esp-report',
      payment: 'annual',
      startsOn: '2031-07-01',
      annualFee: 120_000,
    };
    expect(upcoming(report, '2099-12-31')).toHaveLength(80);
  });
});

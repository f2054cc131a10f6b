import type { ContractOpening } from '../../../domain/contracts/contract-event.js';
import { openContract } from '../../../domain/contracts/contract-state.js';
import { policyOfPlan } from '../../../domain/contracts/policy-of-plan.js';
import type { PartyFacts } from '../../../domain/contracts/sides/party-facts.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../domain/refusal.js';
import { addMonthsToMonth } from '../../../domain/time/calendar-date.js';
import { instantOf } from '../../../domain/time/instant.js';
import { ContractBook } from './contract-book.js';

const STATE_BYTES = 8_192;
const party: PartyFacts = {
  ...{ customer: 'C-CT-000012', customerName: '株式会社東京サンプル製作所', language: 'ja' },
  ...{ contactName: '保守ご担当', email: 'hoshu@customer.example', owner: 'U-office' },
  ...{ site: 'S-CT-000012', siteName: '本社サーバ室', asset: 'A-CT-000012' },
  ...{ model: 'R120', serial: '1234567', controlNumber: 'G-CT-000012-X' },
};
const opening: ContractOpening = {
  ...{ plan: 'payg', startsOn: '2031-04-01', termEndsOn: '2041-03-31' },
  ...{ basicFee: 300_000, unitPrice: 40.25 },
};

describe('the state of a contract', () => {
  it('stays within 8 KB through a year in which nothing is paid and everything happens', () => {
    const openedAt = instantOf('2031-03-20T10:00:00+09:00');
    const state = openContract('CT-000012', opening, defaultPolicy, openedAt, party);
    if (isRefusal(state)) throw new Error(state.message);
    const book = new ContractBook(state);
    const key = (n: number, type: string): string =>
      `U-office/${type}/7b0e2c1a-0000-4000-8000-${String(n).padStart(12, '0')}`;
    for (let n = 0; n < 12; n += 1) {
      const month = addMonthsToMonth('2031-04', n);
      const at = (day: string): string => `${addMonthsToMonth(month, 1)}-${day}T10:00:00+09:00`;
      book.send(at('05'), { type: 'usage', month, units: 1_000 + n }, key(n, 'usage'));
      const span = { knownAt: at('06'), restoredAt: at('17') };
      book.send(at('17'), { type: 'outage', id: `O${n}`, ...span }, key(n, 'outage'));
      const breach = { type: 'breach_recorded', ground: 'uncured-breach', what: 'resale' } as const;
      book.send(at('18'), breach, key(n, 'breach_recorded'));
    }
    expect(book.largestState).toBeLessThanOrEqual(STATE_BYTES);
    expect(JSON.stringify(book.state.sides?.ledger)).toContain('invoice:2032-03');
  });

  it('carries the settings that its document reads, and no others', () => {
    const policy = policyOfPlan('payg', defaultPolicy);
    expect(policy).toMatchObject({ interestYear: 'always-365', dayCount: 'first-day-excluded' });
    expect(Object.keys(policy)).not.toContain('straddlingBlock');
  });
});

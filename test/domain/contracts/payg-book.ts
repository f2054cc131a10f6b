import type { ContractEvent, PaygOpening } from '../../../domain/contracts/contract-event.js';
import { openContract } from '../../../domain/contracts/contract-state.js';
import type { LedgerFacts } from '../../../domain/contracts/sides/ledger-facts.js';
import { ledgerOfContract } from '../../../domain/contracts/sides/ledger-of-contract.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { isRefusal, type Refusal } from '../../../domain/refusal.js';
import { instantOf } from '../../../domain/time/instant.js';
import { ContractBook } from './contract-book.js';

/** Three years at 300,000 yen a month and 40 yen a unit, beginning on 1 April 2030. */
export const paygOpening: PaygOpening = {
  plan: 'payg',
  startsOn: '2030-04-01',
  termEndsOn: '2033-03-31',
  basicFee: 300_000,
  unitPrice: 40,
};

/** A pay-as-you-go contract of a customer, told what happens on which day at ten in the morning. */
export class PaygBook extends ContractBook {
  private sent = 0;

  static open(
    opening: Partial<PaygOpening> = {},
    policy: Partial<typeof defaultPolicy> = {},
  ): PaygBook {
    const at = '2030-03-01T10:00:00+09:00';
    const party = {
      customer: 'C-1',
      customerName: '株式会社東京サンプル製作所',
      email: 'office@example.jp',
      language: 'ja' as const,
    };
    const settings = { ...defaultPolicy, deadlineNotices: 'none' as const, ...policy };
    const full = { ...paygOpening, ...opening };
    const state = openContract('K1', full, settings, instantOf(at), party);
    if (isRefusal(state)) throw new Error(state.message);
    return new PaygBook(state);
  }

  /** Says that something happened on a day; answers what was refused. */
  on(day: string, event: ContractEvent): Refusal | undefined {
    this.sent += 1;
    const operationId = `00000000-0000-4000-8000-${String(this.sent).padStart(12, '0')}`;
    return this.send(`${day}T10:00:00+09:00`, event, operationId);
  }

  /** Says it and fails where it is refused. */
  done(day: string, event: ContractEvent): this {
    const refusal = this.on(day, event);
    if (refusal) throw new Error(`${refusal.code}: ${refusal.message}`);
    return this;
  }

  get ledger(): LedgerFacts {
    return ledgerOfContract(this.state);
  }

  claim(id: string) {
    return this.ledger.claims.find((claim) => claim.id === id);
  }

  /** The acts of some names. */
  saidOf(...names: string[]) {
    return this.said.filter(({ act }) => names.includes(act));
  }
}

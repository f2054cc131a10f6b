import { type OpenCredit, takeCredits } from '../../../domain/credit/credit-ledger.js';
import {
  type PaygOutageCredit,
  paygOutageCredit,
} from '../../../domain/credit/payg-outage-credit.js';
import { lateInterest } from '../../../domain/interest/late-interest.js';
import { decideCancellation } from '../../../domain/plans/pay-as-you-go/cancellation.js';
import { checkCreditApplication } from '../../../domain/plans/pay-as-you-go/credit-application.js';
import { type PaygInvoice, paygInvoice } from '../../../domain/plans/pay-as-you-go/invoice.js';
import { lateRemovalDamages } from '../../../domain/plans/pay-as-you-go/late-removal.js';
import { judgeRemovalArrangement } from '../../../domain/plans/pay-as-you-go/removal.js';
import {
  checkExtensionRequest,
  extensionRequestBy,
} from '../../../domain/plans/pay-as-you-go/term.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { isRefusal, type Refusal } from '../../../domain/refusal.js';
import { parseInstant } from '../../../domain/time/instant.js';
import { tokyoMinuteOf } from '../../../domain/time/tokyo.js';
import type { BookAct, BookEvent } from './book-of-years.js';

function answered<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

const minuteOf = (iso = '') => tokyoMinuteOf(parseInstant(iso) ?? Number.NaN);

/** Plays the events of one pay-as-you-go contract through the rules and lists what they decide. */
export class PaygBook {
  readonly acts: BookAct[] = [];
  private readonly basicFee: number;
  private readonly unitPrice: number;
  private termEndsOn: string;
  private cancelledOn: string | undefined;
  private extensionAccepted = false;
  private credits: OpenCredit[] = [];
  private removeOn = '';
  private readonly invoices = new Map<string, PaygInvoice>();
  private readonly outages = new Map<string, PaygOutageCredit & { month: string }>();

  constructor(private readonly events: readonly BookEvent[]) {
    const opening = events.find(({ type }) => type === 'open_contract');
    this.basicFee = opening?.basicFee ?? Number.NaN;
    this.unitPrice = opening?.unitPrice ?? Number.NaN;
    this.termEndsOn = opening?.termEndsOn ?? '';
  }

  play(): BookAct[] {
    const askBy = extensionRequestBy(this.termEndsOn, defaultPolicy);
    for (const event of this.events) this.take(event, event.at.slice(0, 10));
    const moot = this.cancelledOn !== undefined && this.cancelledOnBefore(askBy);
    if (!this.extensionAccepted && !moot) this.acts.push({ on: askBy, act: 'extension_closed' });
    if (this.extensionAccepted) {
      const on = extensionRequestBy(this.termEndsOn, defaultPolicy);
      if (on !== askBy) this.acts.push({ on, act: 'extension_closed' });
    }
    this.acts.push({ on: this.cancelledOn ?? this.termEndsOn, act: 'usage_ended' });
    return this.acts;
  }

  private cancelledOnBefore(askBy: string): boolean {
    const accepted = this.acts.find(({ act, accepted: yes }) => act === 'cancel' && yes === true);
    return accepted !== undefined && accepted.on <= askBy;
  }

  private take(event: BookEvent, on: string): void {
    const { type, month = '' } = event;
    if (type === 'usage') this.invoice(month, event.units ?? 0, on);
    else if (type === 'payment') this.pay(month, on);
    else if (type === 'outage') this.outage(event, on);
    else if (type === 'credit_application') this.apply(event.outage ?? '', on);
    else if (type === 'extension_request') this.askToExtend(on);
    else if (type === 'extension_decided') this.decideExtension(event);
    else if (type === 'cancel') this.cancel(month, on);
    else if (type === 'removal_agreed') this.agreeOnRemoval(event.removeOn ?? '', on);
    else if (type === 'removed') this.removed(event.customerLate === true, on);
  }

  private askToExtend(on: string): void {
    const accepted = !isRefusal(checkExtensionRequest(on, this.termEndsOn, defaultPolicy));
    this.extensionAccepted ||= accepted;
    this.acts.push({ on, act: 'extension_request', accepted });
  }

  private decideExtension({ approved, termEndsOn }: BookEvent): void {
    if (approved && termEndsOn) this.termEndsOn = termEndsOn;
  }

  private agreeOnRemoval(removeOn: string, on: string): void {
    this.removeOn = removeOn;
    const facts = { arrangedOn: on, removeOn, termEndsOn: this.termEndsOn };
    const { late } = judgeRemovalArrangement(facts, defaultPolicy);
    this.acts.push({ on, act: 'removal_agreed', removeOn, late });
  }

  private invoice(month: string, units: number, on: string): void {
    const issued = { month, basicFee: this.basicFee, issuedOn: on };
    const { credit, left } = takeCredits(issued, this.credits);
    this.credits = left;
    const usage = [{ units, unitPrice: this.unitPrice }];
    const invoice = answered(
      paygInvoice({ usageMonth: month, basicFee: this.basicFee, credit, usage }),
    );
    this.invoices.set(month, invoice);
    const { subtotal, tax, total, dueOn } = invoice;
    this.acts.push({ on, act: 'invoice', month, credit, subtotal, tax, total, dueOn });
  }

  private pay(month: string, on: string): void {
    const invoice = this.invoices.get(month);
    if (!invoice || on <= invoice.dueOn) return;
    const debt = { rule: 'payg', amount: invoice.total, dueOn: invoice.dueOn, paidOn: on } as const;
    const { days, interest } = lateInterest(debt, defaultPolicy);
    this.acts.push({ on, act: 'late_interest', month, days, interest });
  }

  private outage({ id = '', knownAt, restoredAt }: BookEvent, on: string): void {
    const span = { from: minuteOf(knownAt), to: minuteOf(restoredAt), basicFee: this.basicFee };
    const outage = answered(paygOutageCredit(span, defaultPolicy));
    this.outages.set(id, { ...outage, month: (knownAt ?? '').slice(0, 7) });
    const { eligible, days, credit, applyBy } = outage;
    this.acts.push({
      on,
      act: 'outage',
      id,
      eligible,
      days,
      credit,
      ...(eligible ? { applyBy } : {}),
    });
  }

  private apply(id: string, on: string): void {
    const outage = this.outages.get(id);
    if (!outage) throw new Error(`The book applies for an unknown outage ${id}.`);
    const accepted = !isRefusal(checkCreditApplication(outage, on));
    this.acts.push({ on, act: 'credit_application', id, accepted });
    if (accepted)
      this.credits.push({ id, arisenIn: outage.month, appliedOn: on, open: outage.credit });
  }

  private cancel(month: string, on: string): void {
    const request = {
      requestedOn: on,
      month,
      termEndsOn: this.termEndsOn,
      basicFee: this.basicFee,
    };
    const answer = decideCancellation(request, defaultPolicy);
    if (isRefusal(answer)) {
      this.acts.push({ on, act: 'cancel', accepted: false });
      return;
    }
    const { cancelledOn, remainingFees } = answer;
    this.cancelledOn = cancelledOn;
    this.acts.push({ on, act: 'cancel', accepted: true, cancelledOn, remainingFees });
  }

  private removed(customerLate: boolean, on: string): void {
    const removal = { agreedOn: this.removeOn, removedOn: on, basicFee: this.basicFee };
    const damages = customerLate ? answered(lateRemovalDamages(removal, defaultPolicy)).damages : 0;
    this.acts.push({ on, act: 'removed', damages }, { on, act: 'ended' });
  }
}

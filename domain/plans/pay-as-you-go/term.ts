import type { PolicySettings } from '../../policies/policy-table.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import { moveByMonths } from '../../term/whole-months.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { payAsYouGo } from '../pay-as-you-go.js';

/** The usage period of the contract's service outline; both days belong to it. */
export interface UsagePeriod {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

/**
 * Decides whether a contract is in force on a day: from its signing to the completed return of the
 * equipment, which is longer than the usage period; without a return it goes on.
 * @rule PAYG-01
 */
export function isInForce(
  contract: { signedOn: CalendarDate; returnedOn?: CalendarDate },
  on: CalendarDate,
): boolean {
  return (
    on >= contract.signedOn && (contract.returnedOn === undefined || on <= contract.returnedOn)
  );
}

/**
 * Decides whether the service may be used on a day: inside the usage period of the contract. Software
 * marked "SW" is bound to the same days, whatever its own licence says.
 * @rule PAYG-02
 * @rule PAYG-20
 */
export function isInUsagePeriod(period: UsagePeriod, on: CalendarDate): boolean {
  return on >= period.startsOn && on <= period.endsOn;
}

/**
 * Gives the last day to ask for an extension: 13 months before the end of the usage period, the same
 * day number cut to the length of the month (AMB-06).
 * @rule PAYG-03
 */
export function extensionRequestBy(
  termEndsOn: CalendarDate,
  policy: Pick<PolicySettings, 'monthEnd'>,
): CalendarDate {
  return moveByMonths(termEndsOn, -payAsYouGo.extensionRequestMonths, policy);
}

/**
 * Decides whether a request to extend came in time; a late one is refused and the period ends.
 * @rule PAYG-03 the request
 */
export function checkExtensionRequest(
  requestedOn: CalendarDate,
  termEndsOn: CalendarDate,
  policy: Pick<PolicySettings, 'monthEnd'>,
): Allowed | Refusal {
  const by = extensionRequestBy(termEndsOn, policy);
  if (requestedOn <= by) return allow('PAYG-03');
  const message = `The last day to ask was ${by}.`;
  return refuse('EXTENSION_REQUEST_LATE', ['PAYG-03'], message, 'requestedOn');
}

/** What the provider and the customer settled about an extension. */
export interface ExtensionDecision {
  judgedPossible: boolean;
  priceAgreed: boolean;
  changeProcedureDone: boolean;
  newTermEndsOn: CalendarDate;
}

/**
 * Gives the end of the usage period after a decision: the new one only when the provider judges the
 * extension possible, the price is agreed and the change procedure is done; nothing renews by itself.
 * Refuses a new end that is not later.
 * @rule PAYG-04
 */
export function termAfterDecision(
  termEndsOn: CalendarDate,
  decision: ExtensionDecision,
): { termEndsOn: CalendarDate } | Refusal {
  const { judgedPossible, priceAgreed, changeProcedureDone, newTermEndsOn } = decision;
  if (!judgedPossible || !priceAgreed || !changeProcedureDone) return { termEndsOn };
  if (newTermEndsOn > termEndsOn) return { termEndsOn: newTermEndsOn };
  const message = 'An extension ends later than the period that it extends.';
  return refuse('EXTENSION_NOT_LATER', ['PAYG-04'], message, 'newTermEndsOn');
}

import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { moveByMonths } from '../../term/whole-months.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { payAsYouGo } from '../pay-as-you-go.js';

/**
 * Caps a claim for damages: actual, direct and ordinary loss up to the fee of the month in which it
 * arose; outages and special or indirect loss give nothing.
 * @rule PAYG-40
 */
export function cappedDamages(
  claim: { loss: Yen; kind: 'direct' | 'outage' | 'special-or-indirect' },
  feeOfMonth: Yen,
): Yen {
  return claim.kind === 'direct' ? Math.min(claim.loss, feeOfMonth) : 0;
}

/**
 * Gives the last day to exercise a claim for damages: three months after the damage.
 * @rule PAYG-41
 */
export function damagesClaimBy(
  damagedOn: CalendarDate,
  policy: Pick<PolicySettings, 'monthEnd'>,
): CalendarDate {
  return moveByMonths(damagedOn, payAsYouGo.damagesClaimMonths, policy);
}

import { constructionPrices } from './n-line/construction-fees.js';
import {
  CANCELLED_AFTER_REPORT_FEE,
  EXTERNAL_DISK_PRICE,
  INCLUDED_GIGABYTES,
} from './n-line/data-recovery-charge.js';
import { RECOVERY_BUSINESS_DAYS } from './n-line/data-recovery-target.js';
import { earlyFees } from './n-line/early-cancellation-fee.js';
import { CONTRACT_FEE, deviceFees, monthlyFeeRange, phoneFees } from './n-line/line-fees.js';
import { unstatedPrices } from './n-line/manager-prices.js';
import { optionTable, packParts } from './n-line/option-prices.js';
import { EARLY_FEE_STATEMENT, settlementFees } from './n-line/payment-fees.js';
import {
  BASIC_SETUP_PRICE,
  premiumWorkPrices,
  SAME_DAY_CANCELLATION_FEE,
} from './n-line/premium-prices.js';
import { FREE_VISIT_CAP } from './n-line/premium-visit-charge.js';
import { customerCentreHours, premiumReceptionHours } from './n-line/reception-hours.js';
import { TERM_MONTHS } from './n-line/renewal-terms.js';
import { classOneSubscribers, classTwoSubscribers } from './n-line/repair-order.js';
import { nLineTerms } from './n-line/terms.js';

/**
 * Document 003, the N-Line Hikari terms and the option terms bound with them, as data. Amounts are yen
 * without tax, rounded half up. The rules that read them stand in `n-line/` by subject; late interest in
 * `domain/interest/`.
 */
export const nLine = {
  id: 'nline',
  document: 'NLH',
  name: { en: 'N-Line Hikari', ja: 'Nライン光' },
  /** Important matters 6-11: fees of the line, its term and what leaving early costs. */
  contractFee: CONTRACT_FEE,
  monthlyFees: monthlyFeeRange,
  phoneFees,
  deviceFees,
  termMonths: TERM_MONTHS,
  earlyFees,
  earlyFeeStatement: EARLY_FEE_STATEMENT,
  settlementFees,
  constructionPrices,
  /** Prices that the documents mention without an amount. */
  managerPrices: Object.keys(unstatedPrices),
  /** Important matters 17 and Premium 2: who answers when. */
  customerCentre: { telephone: '0120-769-753', hours: customerCentreHours },
  premiumReception: { telephone: '0120-949-516', hours: premiumReceptionHours() },
  /** Terms, article 33: who is repaired first; everybody else is class 3. */
  repairClasses: { 1: classOneSubscribers, 2: classTwoSubscribers },
  /** The option table, and the terms of the single options. */
  optionTable,
  packParts,
  dataRecovery: {
    businessDays: RECOVERY_BUSINESS_DAYS,
    includedGigabytes: INCLUDED_GIGABYTES,
    externalDisk: EXTERNAL_DISK_PRICE,
    cancelledAfterReport: CANCELLED_AFTER_REPORT_FEE,
  },
  premium: {
    work: premiumWorkPrices,
    basicSetup: BASIC_SETUP_PRICE,
    sameDayCancellation: SAME_DAY_CANCELLATION_FEE,
    freeVisitCap: FREE_VISIT_CAP,
  },
  terms: nLineTerms,
} as const;

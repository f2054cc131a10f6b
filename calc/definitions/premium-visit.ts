import { z } from 'zod';
import { taxRateOn } from '../../domain/money/consumption-tax.js';
import { amountDue } from '../../domain/plans/n-line/amount-due.js';
import {
  type PremiumWork,
  premiumWorkPrices,
  sameDayCancellationFee,
} from '../../domain/plans/n-line/premium-prices.js';
import { fruitlessVisitReasons, redoFreeUntil } from '../../domain/plans/n-line/premium-visit.js';
import { premiumVisitCharge } from '../../domain/plans/n-line/premium-visit-charge.js';
import { serviceYear } from '../../domain/plans/n-line/service-year.js';
import { isRefusal } from '../../domain/refusal.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf, taxRate, yen } from '../schemas.js';

const priceList = Object.keys(premiumWorkPrices) as [PremiumWork, ...PremiumWork[]];

const visit = z.strictObject({
  work: z.array(z.strictObject({ work: z.enum(priceList), quantity: z.int().min(1).max(1_000) })),
  basicSetupUse: z.int().min(1).max(1_000).optional(),
  islandTravel: yen.optional(),
  parts: yen.optional(),
  notSolvableRemotely: z.boolean(),
  freeBenefitUsed: z.boolean(),
  endedWithoutWork: z.enum(fruitlessVisitReasons).optional(),
});

/** The service year of a Premium visit and until when its defects are remedied free; its price when the work is given. */
export const calculator = defineCalculator({
  name: 'premium-visit',
  summary: 'service year of a visit, free redo until, price of its work',
  rules: ['NLH-158', 'NLH-161..165', 'AMB-40'],
  input: z.strictObject({
    contractedOn: isoDate,
    visitedOn: isoDate,
    visit: visit.optional(),
    sameDayCancellation: z.enum(['by-customer', 'by-provider']).optional(),
    prices: z.strictObject({ 'premium-second-setup': yen.optional() }).optional(),
    taxRate: taxRate.optional(),
    policy: policyOf('premiumFreeVisits', 'premiumYear', 'premiumCap', 'termEnd', 'monthEnd'),
  }),
  example: {
    contractedOn: '2025-05-10',
    visitedOn: '2026-05-09',
    visit: {
      work: [
        { work: 'pc-recovery', quantity: 1 },
        { work: 'printer', quantity: 1 },
      ],
      notSolvableRemotely: true,
      freeBenefitUsed: false,
    },
  },
  run: ({ contractedOn, visitedOn, visit: facts, sameDayCancellation, ...others }) => {
    const { policy, prices } = others;
    const year = serviceYear(contractedOn, visitedOn, policy);
    if (isRefusal(year)) return year;
    const rate = others.taxRate ?? taxRateOn(visitedOn);
    const secondSetup = prices?.['premium-second-setup'];
    const entered = secondSetup === undefined ? {} : { 'premium-second-setup': secondSetup };
    const charge = facts && premiumVisitCharge({ ...facts, taxRate: rate }, policy, entered);
    if (isRefusal(charge)) return charge;
    const cancellation =
      sameDayCancellation &&
      amountDue(sameDayCancellationFee(sameDayCancellation === 'by-provider'), rate);
    return {
      serviceYear: year,
      redoUntil: redoFreeUntil(visitedOn, policy),
      ...(charge ? { charge } : {}),
      ...(cancellation ? { cancellation: { ...cancellation, because: ['NLH-162'] } } : {}),
      because: ['NLH-158', 'NLH-165'],
      policies: ['AMB-06', 'AMB-40'],
    };
  },
});

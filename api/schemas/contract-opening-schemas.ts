import { z } from 'zod';
import type { ContractOpening, ContractPlanName } from '../../domain/contracts/contract-event.js';
import { businessId, date, line, yen } from './value-schemas.js';
import { serviceWindow } from './work-order-fact-schemas.js';

/** Amounts and terms are judged by the plan's rules, so that a "no" names the rule. */
const wholeNumber = z.int().meta({ description: 'Whole; its bounds are the rules of the plan.' });
/** What years and years of it add up to can still be taxed exactly. */
const fee = z.int().max(1_000_000_000).meta({ description: 'Whole yen; from 0 on.' });
/** Judged by the plan's rules from 0 and up to four decimals; beyond it no invoice could be taxed exactly. */
const unitPrice = z
  .number()
  .max(1_000_000_000)
  .meta({ description: 'Yen, up to four decimals; from 0 on.' });
const years = z.int().max(100).meta({ description: 'Whole years; the plan says how many.' });

type OpeningOf<P extends ContractPlanName> = Extract<ContractOpening, { plan: P }>;

/** What each plan needs to begin: a plan without a form here does not compile. */
const openingSchemas = {
  'ups-battery': z
    .strictObject({
      plan: z.literal('ups-battery'),
      upsPurchasedOn: date,
      basePack: z.strictObject({
        purchasedOn: date,
        termYears: years,
        window: serviceWindow,
        contract: businessId.exactOptional().meta({
          description: 'The base pack, where it is a contract here: its end is this end.',
        }),
      }),
      price: fee.exactOptional(),
    })
    .meta({ id: 'UpsBatteryOpening' }),
  'esp-g2': z
    .strictObject({
      plan: z.literal('esp-g2'),
      purchasedOn: date,
      years,
      window: serviceWindow,
      registeredOn: date.exactOptional(),
      price: yen.exactOptional(),
    })
    .meta({ id: 'EspG2Opening' }),
  'esp-report': z
    .strictObject({
      plan: z.literal('esp-report'),
      payment: z.literal('annual'),
      startsOn: date,
      annualFee: fee,
    })
    .meta({ id: 'EspReportOpening' }),
  payg: z
    .strictObject({
      plan: z.literal('payg'),
      startsOn: date,
      termEndsOn: date,
      basicFee: fee,
      unitPrice,
      meters: z
        .array(z.strictObject({ id: businessId, unitPrice }))
        .max(20)
        .exactOptional()
        .meta({ description: 'Meters beside the one that `unitPrice` is for.' }),
      delivery: z.strictObject({ on: date, place: line(200) }).exactOptional(),
      usageDueDay: wholeNumber.exactOptional().meta({
        description:
          'Day of the next month, 1 to 28, by which units are expected; 10 when left out.',
      }),
    })
    .meta({ id: 'PaygOpening' }),
} satisfies { [P in ContractPlanName]: z.ZodObject & z.ZodType<OpeningOf<P>> };

/** The names of all plans that a contract can follow. */
export const contractPlanNames = Object.keys(openingSchemas) as [
  ContractPlanName,
  ...ContractPlanName[],
];

/** The opening of a contract of any plan. */
export const contractOpening = z.discriminatedUnion('plan', [
  openingSchemas['ups-battery'],
  openingSchemas['esp-g2'],
  openingSchemas['esp-report'],
  openingSchemas.payg,
]);

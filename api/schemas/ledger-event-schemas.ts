import { z } from 'zod';
import { eventBody, month } from './contract-event-body.js';
import { date, line } from './value-schemas.js';

/** The id of a claim on a contract's books. */
export const claimId = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z_]+(:[\w-]+)*(#\d+)?$/, { error: 'Must be the id of a claim.' })
  .meta({ examples: ['invoice:2031-06', 'remaining_fees:2031-12', 'interest:invoice:2031-06'] });

/** Yen that somebody pays or owes: whole and more than nothing. */
export const paidYen = z.int().min(1).max(1_000_000_000_000);

const reason = line(300);

/** What can be told about the money that a contract is owed. */
export const ledgerEventRoutes = {
  payment: {
    summary: 'Money came in for a claim or for the invoice of a month, in full or in part',
    body: eventBody({
      claim: claimId.exactOptional(),
      month: month.exactOptional(),
      amount: paidYen.exactOptional().meta({ description: 'All that is open when left out.' }),
    }),
  },
  payment_reversed: {
    summary: 'A payment was entered by mistake',
    body: eventBody({ payment: z.string().regex(/^P\d{1,9}$/), reason }),
  },
  write_off: {
    summary: 'A manager gives up what is open of a claim',
    body: eventBody({ claim: claimId, reason }),
    managerOnly: true,
  },
  claim: {
    summary: 'Something is owed that no other act brings about',
    body: eventBody({
      kind: z.enum(['damages', 'other']).exactOptional(),
      amount: paidYen,
      dueOn: date,
      reason,
    }),
  },
  interest_claimed: {
    summary: 'The provider asks for interest and sets the day to pay it',
    body: eventBody({ claim: claimId, payBy: date }),
  },
  refunded: {
    summary: 'Money that is held for the customer went back',
    body: eventBody({ amount: paidYen, reason }),
    managerOnly: true,
  },
  balance_applied: {
    summary: 'Money that is held for the customer goes onto a claim',
    body: eventBody({ claim: claimId, amount: paidYen.exactOptional() }),
  },
} as const;

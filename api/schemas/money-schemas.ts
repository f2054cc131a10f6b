import { z } from 'zod';
import { ClaimKind } from '../../domain/contracts/sides/ledger-facts.js';
import { claimId, paidYen } from './ledger-event-schemas.js';
import { pageOf, pagingQuery } from './paging-schemas.js';
import { businessId, date, dateOut, serverTime } from './value-schemas.js';

const kinds = Object.values(ClaimKind) as [ClaimKind, ...ClaimKind[]];

/** How a claim stands: `unclaimed` is interest that nobody has asked for yet. */
export const claimStates = ['open', 'overdue', 'unclaimed', 'paid', 'written_off'] as const;

export const invoiceListQuery = z.strictObject({
  ...pagingQuery,
  state: z.enum(claimStates).exactOptional(),
  kind: z.enum(kinds).exactOptional(),
  contract: businessId.exactOptional(),
  customer: businessId.exactOptional(),
});

const yenOut = z.int().meta({ description: 'Whole yen, tax included where there is tax.' });

/** An invoice or another claim as lists show it. */
const listed = {
  contract: z.string(),
  plan: z.string(),
  customer: z.string().exactOptional(),
  customerName: z.string().exactOptional(),
  claim: z.string().meta({ examples: ['invoice:2031-06'] }),
  kind: z.enum(kinds),
  number: z.string().exactOptional().meta({ description: 'Of its document, once it is issued.' }),
  month: z.string().exactOptional().meta({ description: 'YYYY-MM of usage, of an invoice.' }),
  total: yenOut,
  open: yenOut,
  arisenOn: dateOut,
  dueOn: dateOut.exactOptional(),
  overdueDays: z.int().meta({ description: 'Days after the day to pay; 0 while it is not over.' }),
  state: z.enum(claimStates),
  reminders: z.int().meta({ description: 'Reminders sent.' }),
};

export const invoiceItem = z.object(listed).meta({ id: 'InvoiceItem' });
export const invoicePage = pageOf(invoiceItem).extend({ today: dateOut, serverTime });

const paymentOut = z
  .object({
    payment: z.string(),
    claim: z.string(),
    paidOn: dateOut,
    amount: yenOut,
    fromBalance: z.boolean().meta({ description: 'It was held for the customer before.' }),
  })
  .meta({ id: 'LedgerPayment' });

const ledgerClaim = z
  .object({
    ...listed,
    interestToday: yenOut.meta({
      description: 'Interest that has arisen by today and that no claim asks for yet.',
    }),
    mayBeCorrected: z.boolean().meta({ description: 'An invoice that can still be corrected.' }),
  })
  .meta({ id: 'LedgerClaim' });

export const ledgerBody = z
  .object({
    contract: z.string(),
    claims: z.array(ledgerClaim),
    payments: z.array(paymentOut),
    open: yenOut.meta({ description: 'Open sum of all claims that are due or will be.' }),
    overdue: yenOut,
    balance: yenOut.meta({ description: 'Held for the customer.' }),
    reminderDays: z.array(z.int()),
    today: dateOut,
    serverTime,
  })
  .meta({ id: 'ContractLedger' });

export const paymentBody = z
  .strictObject({
    claim: claimId,
    amount: paidYen.exactOptional().meta({ description: 'All that is open when left out.' }),
    paidOn: date.exactOptional().meta({ description: 'Day in Tokyo; today when left out.' }),
  })
  .meta({ id: 'PaymentEntry' });

export const paymentAnswer = z
  .object({
    contract: z.string(),
    claim: z.string(),
    payment: z.string().exactOptional(),
    amount: yenOut.exactOptional(),
    open: yenOut.exactOptional(),
    interest: yenOut.exactOptional().meta({ description: 'Interest that has arisen with it.' }),
    duplicate: z.boolean(),
  })
  .meta({ id: 'PaymentAnswer' });

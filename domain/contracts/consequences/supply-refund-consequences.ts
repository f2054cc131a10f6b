import { composeCreditNote } from '../../documents/compose-credit-note.js';
import type { CreditNoteData } from '../../documents/document-data.js';
import { taxRateOn } from '../../money/consumption-tax.js';
import { isRefusal } from '../../refusal.js';
import type { ContractAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import { partyOf } from '../sides/party-of.js';
import { addressing } from './addressing.js';
import type { Consequence, ConsequenceRule } from './consequence.js';

/** The credit note of a refund, where the invoice of the pack is known: without it there is nothing to correct. */
function creditNote(
  { on, amount, invoice }: ContractAct,
  state: ContractState,
): CreditNoteData | undefined {
  if (typeof invoice !== 'string' || typeof amount !== 'number' || amount === 0) return undefined;
  const { customer = '', customerName } = partyOf(state);
  const composed = composeCreditNote({
    customer: { id: customer, ...(customerName === undefined ? {} : { name: customerName }) },
    contract: state.id,
    corrects: { number: invoice },
    reason: {
      ja: 'バッテリの供給が困難となったため（残期間分の返金）',
      en: 'Batteries can no longer be supplied (refund for the remaining period)',
    },
    lines: [
      {
        description: {
          ja: 'UPSバッテリ交換オプションパック 残期間分',
          en: 'UPS pack, remaining period',
        },
        amount,
        taxRate: taxRateOn(on),
      },
    ],
  });
  return isRefusal(composed) ? undefined : composed;
}

/** An approved refund: the credit note where there is an invoice, and the word to the customer (UPS-58). */
function approved(act: ContractAct, state: ContractState): Consequence[] {
  const data = creditNote(act, state);
  const mail = {
    ...({ kind: 'mail', step: 'mail', to: 'customer', template: 'supply_refund_decided' } as const),
    data: { ...addressing(state), amount: Number(act.amount), endsOn: String(act.endsOn) },
  };
  if (!data) return [mail];
  const document = { kind: 'document', step: 'credit_note', data } as const;
  return [document, { ...mail, attach: ['credit_note'], numbers: { creditNote: 'credit_note' } }];
}

/** What follows when a manager has decided on a refund for want of batteries. */
export const supplyRefundConsequences: Readonly<Record<string, ConsequenceRule>> = {
  supply_refund_approved: approved,
};

import { LinkPurpose } from '../../documents/link-address.js';
import type { JsonObject } from '../../json.js';
import { taxRateOn } from '../../money/consumption-tax.js';
import type { ContractAct, RecordedAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import type { EspReportFacts } from '../plans/esp-report.js';
import type { IssuedInvoice, PaygFacts } from '../plans/payg-facts.js';
import { type Claim, ClaimKind, findClaim } from '../sides/ledger-facts.js';
import { ledgerOfContract } from '../sides/ledger-of-contract.js';
import { addressing } from './addressing.js';
import { claimInWords } from './claim-words.js';
import type { Consequence, DocumentConsequence } from './consequence.js';
import type { ConsequenceTopic } from './consequences-of.js';
import { claimInvoice, INVOICE_STEP, monthCredit, monthInvoice } from './money-documents.js';

function mailWith(
  document: DocumentConsequence,
  template: string,
  data: JsonObject,
): Consequence[] {
  const { step } = document;
  const numbers = { [step === INVOICE_STEP ? 'invoice' : 'creditNote']: step };
  const link = { purpose: LinkPurpose.Document, data: { step }, singleUse: false };
  return [
    document,
    { kind: 'mail', step: 'mail', to: 'customer', template, data, attach: [step], numbers, link },
  ];
}

function issuedOf({ facts }: ContractState, month: unknown): IssuedInvoice | undefined {
  return (facts as PaygFacts).issued?.find((one) => one.month === month);
}

/** The invoice of a month goes out as soon as it is issued. */
function sendInvoice(act: ContractAct, state: ContractState): Consequence[] {
  const content = issuedOf(state, act.month);
  if (!content) return [];
  const { month, total, dueOn } = content;
  const data = { ...addressing(state), month, total, dueOn };
  return mailWith(monthInvoice(state, content), 'invoice_issued', data);
}

function sendCredit(act: ContractAct, state: ContractState): Consequence[] {
  const { corrected } = state.facts as PaygFacts;
  const claim = findClaim(ledgerOfContract(state), `${ClaimKind.Invoice}:${String(act.month)}`);
  if (!corrected || claim?.replaces === undefined) return [];
  const { month, total } = corrected;
  const key = `contract:${state.id}:${claim.replaces}:${INVOICE_STEP}`;
  const note = monthCredit(state, corrected, { key }, String(act.reason));
  if (!note) return [];
  const data = { ...addressing(state), month, total, reason: String(act.reason) };
  return mailWith(note, 'credit_note_issued', data);
}

function claimMail(state: ContractState, claim: Claim, document: DocumentConsequence) {
  const { amount: total, dueOn = claim.arisenOn } = claim;
  const data = { ...addressing(state), what: { ...claimInWords(claim) }, total, dueOn };
  return mailWith(document, 'claim_issued', data);
}

/** Whatever an act made the customer owe is asked for with a document of its own. */
function sendClaim(_act: ContractAct, state: ContractState, { n }: RecordedAct): Consequence[] {
  const claim = ledgerOfContract(state).claims.find(({ act, open }) => act === n && open > 0);
  return claim ? claimMail(state, claim, claimInvoice(state, claim)) : [];
}

/** The yearly fee of a term of the alarm report service, with its tax. */
function sendAnnualFee(act: ContractAct, state: ContractState, { n }: RecordedAct): Consequence[] {
  const claim = ledgerOfContract(state).claims.find((one) => one.act === n);
  if (!claim) return [];
  const { annualFee } = state.facts as EspReportFacts;
  const period = { from: act.on, to: String(act.endsOn) };
  const fee = { amount: annualFee, taxRate: taxRateOn(act.on), period };
  return claimMail(state, claim, claimInvoice(state, claim, fee));
}

function remind(act: ContractAct, state: ContractState): Consequence[] {
  const claim = findClaim(ledgerOfContract(state), String(act.claim));
  if (!claim || claim.open === 0) return [];
  const about = { open: claim.open, dueOn: String(act.dueOn), step: Number(act.step) };
  const data = { ...addressing(state), what: { ...claimInWords(claim) }, ...about };
  return [{ kind: 'mail', step: 'reminder', to: 'customer', template: 'payment_reminder', data }];
}

function tellOfGround(act: ContractAct, state: ContractState): Consequence[] {
  const claim = String(act.claim);
  const task = {
    ja: `${claim} が督促後も未払いです。利用停止（約款第19条）を判断してください。`,
    en: `${claim} is unpaid after every reminder: decide on a suspension (Art. 19).`,
  };
  const data = { ...addressing(state), task, on: act.on };
  return [{ kind: 'mail', step: 'ground', to: 'owner', template: 'back_office_task', data }];
}

/** Invoices, credit notes and other claims go out as numbered documents by mail; what is late is reminded of. */
export const moneyConsequences: ConsequenceTopic = {
  invoice: sendInvoice,
  invoice_reissued: sendInvoice,
  credit_note: sendCredit,
  claim: sendClaim,
  cancel: sendClaim,
  removed: sendClaim,
  interest_claimed: sendClaim,
  term_started: sendAnnualFee,
  payment_reminder: remind,
  suspension_ground: tellOfGround,
};

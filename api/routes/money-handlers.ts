import { ledgerOfContract } from '../../domain/contracts/sides/ledger-of-contract.js';
import { reminderDaysOf } from '../../domain/contracts/sides/ledger-reminders.js';
import { sumYen } from '../../domain/money/yen.js';
import { dateOf, formatInstant, instantAt } from '../../domain/time/instant.js';
import { contractStateRepository } from '../../models/contract-state-repository.js';
import { moneyReadModel } from '../../models/money-read-model.js';
import type { ContractAnswer } from '../../workflows/contract/contract-messages.js';
import { importUsage } from '../gateways/usage-import.js';
import type { Handlers } from '../http/handler.js';
import { bodyHashOf } from '../http/json-body.js';
import { problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';
import { invoiceItemOf, ledgerClaimOf, paymentsOf } from '../views/money-view.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';
import type { ContractHandlerParts } from './contract-handlers.js';
import { operationIdOf } from './operation-id.js';

type RouteNames = 'listInvoices' | 'readLedger' | 'enterPayment' | 'importUsage';

/** A payment counts from the middle of its day in Tokyo; one of today from now. */
function instantOfPayment(paidOn: string | undefined, nowMs: number): string {
  const today = dateOf(nowMs);
  if (paidOn === undefined || paidOn === today) return formatInstant(nowMs);
  if (paidOn < today) return formatInstant(instantAt(paidOn, '12:00'));
  throw refusalProblem('PAYMENT_IN_FUTURE', 'The money has not come in yet.', {
    because: ['PAYG-12'],
    field: 'paidOn',
  });
}

/** What a payment brought about, out of the acts of the contract's answer. */
function paymentAnswerOf(claim: string, { id, acts, duplicate }: ContractAnswer) {
  const said = (names: readonly string[]) =>
    acts.map(({ act }) => act).find(({ act }) => names.includes(act));
  const paid = said(['payment_received']);
  const interest = said(['late_interest', 'interest_arisen']);
  return {
    contract: id,
    claim,
    ...(paid && {
      payment: String(paid.payment),
      amount: Number(paid.amount),
      open: Number(paid.open),
    }),
    ...(interest && { interest: Number(interest.interest) }),
    duplicate,
  };
}

/** Invoices, the books of contracts, payments, and files of metered units. */
export function moneyHandlers(parts: ContractHandlerParts): Pick<Handlers, RouteNames> {
  const { store, contracts, clock } = parts;
  const money = moneyReadModel(store);
  const states = contractStateRepository(store);
  return {
    listInvoices: async ({ query: { limit, cursor, ...filter } }) => {
      const nowMs = clock();
      const today = dateOf(nowMs);
      const request = { limit, cursor: readCursor(cursor, filter) };
      const { items, nextCursor } = await money.page(filter, request, today);
      return {
        status: 200,
        body: {
          items: items.map((item) => invoiceItemOf(item, today)),
          ...(nextCursor !== undefined && { nextCursor: writeCursor(nextCursor, filter) }),
          today,
          serverTime: formatInstant(nowMs),
        },
      };
    },
    readLedger: async ({ params: { id } }) => {
      const snapshot = await states.find(id);
      if (!snapshot)
        throw problem('CONTRACT_NOT_FOUND', `There is no contract ${id}.`, { field: 'id' });
      const nowMs = clock();
      const today = dateOf(nowMs);
      const listed = await money.claimsOf(id);
      const claims = listed.map((claim) => ledgerClaimOf(claim, snapshot.state, today));
      const { balance } = ledgerOfContract(snapshot.state);
      const late = claims.filter(({ overdueDays }) => overdueDays > 0);
      return {
        status: 200,
        body: {
          contract: id,
          claims,
          payments: paymentsOf(listed),
          open: sumYen(claims.map(({ open }) => open)),
          overdue: sumYen(late.map(({ open }) => open)),
          balance,
          reminderDays: reminderDaysOf(snapshot.state),
          today,
          serverTime: formatInstant(nowMs),
        },
      };
    },
    enterPayment: async ({ params, body: { claim, amount, paidOn }, caller, key }) => {
      const answer = await contracts.sendEvent(params.id, {
        operationId: operationIdOf(caller, 'payment', key),
        occurredAt: instantOfPayment(paidOn, clock()),
        event: { type: 'payment', claim, ...(amount === undefined ? {} : { amount }) },
      });
      return { status: 200, body: paymentAnswerOf(claim, answer) };
    },
    importUsage: async ({ body, query, response }) => {
      const file = bodyHashOf(response).slice(0, 16);
      const wish = { text: body, file, checkOnly: query.checkOnly === 'true' };
      return { status: 200, body: await importUsage({ contracts, states, clock }, wish) };
    },
  };
}

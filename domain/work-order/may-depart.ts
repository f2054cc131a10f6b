import { windowAt } from '../calendar/service-window.js';
import { type Refusal, refuse } from '../refusal.js';
import type { CommandContext } from './command-context.js';
import { refuseByContractChange } from './contract-change.js';
import { contractPolicy } from './contract-policy.js';
import { openHold } from './derive-status.js';
import { hasConsent } from './has-consent.js';
import { mayTakeStep } from './may-take-step.js';
import { currentVisit, visitStep } from './visit-step.js';
import type { WorkOrderCommand } from './work-order-command.js';
import { isPlanned } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Depart = Extract<WorkOrderCommand, { type: 'depart' }>;

/**
 * Decides whether the contract lets a technician leave at this instant. Excluded work (items 5-8)
 * needs the customer's yes to its price; leaving while the window is closed needs a severity judged
 * high and the customer's yes, and a subcontractor's yes, which is its technician's acceptance
 * (AMB-48). The window is closed from its closing minute on. Planned work is inside its window by its
 * appointment; a suspended contract lets nobody leave without a manager's yes.
 * @see-rule ESP-54
 * @rule ESP-57 the facts asked for before a departure outside the window
 */
export function mayLeaveNow(record: WorkOrderRecord, atMs: number): Refusal | undefined {
  const stopped = refuseByContractChange(record, atMs);
  if (stopped || isPlanned(record.intake)) return stopped;
  const { contract } = record.intake;
  const excluded = record.judgement?.exclusionItem !== undefined;
  if (excluded && !hasConsent(record.consents, 'excluded_work')) {
    return refuse(
      'EXCLUDED_WORK_CONSENT_MISSING',
      ['ESP-54'],
      'This work is outside the service; the customer has not agreed to its price.',
    );
  }
  const { holidayService } = contractPolicy(contract);
  if (windowAt(contract.window, atMs, { holidayService }).open) return undefined;
  if (record.judgement?.severity !== 'high') {
    return refuse(
      'OUT_OF_HOURS_SEVERITY_NOT_HIGH',
      ['ESP-57'],
      'Outside the contracted hours only a fault of high severity is attended.',
    );
  }
  if (excluded || hasConsent(record.consents, 'out_of_hours')) return undefined;
  return refuse(
    'OUT_OF_HOURS_CONSENT_MISSING',
    ['ESP-57'],
    'The customer has not agreed to the cost of work outside the contracted hours.',
  );
}

/**
 * Decides whether a technician may depart: after accepting, or again after a completed visit
 * (every departure is a visit of its own, AMB-16), not while the job is on hold, and when the
 * contract lets anybody leave at that instant.
 * @rule ESP-58
 */
export function mayDepart(
  record: WorkOrderRecord,
  command: Depart,
  context: CommandContext,
): Refusal | undefined {
  const visit = currentVisit(record.visits, command.technician);
  const again = visit !== undefined && visitStep(visit) === 'completed';
  const from = again ? 'completed' : 'accepted';
  const outOfOrder = mayTakeStep(record, command.technician, from, context, ['ESP-58', 'ESP-110']);
  if (outOfOrder) return outOfOrder;
  if (openHold(record.holds)) {
    return refuse('WORK_ORDER_ON_HOLD', [], 'The job is on hold; resume it first.');
  }
  return mayLeaveNow(record, context.atMs);
}

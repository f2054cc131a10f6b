import type { PolicySettings } from '../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { dateOf } from '../time/instant.js';
import type { ContractOpening } from './contract-event.js';
import { type ContractState, ContractStatus, openContract } from './contract-state.js';
import type { ApplicationFacts, ContractApplication } from './sides/application-facts.js';
import { partyOfApplication } from './sides/party-of-application.js';

/**
 * Takes an application for a contract: it waits for a decision, whatever stands against it. Refuses only
 * what cannot be read as one: an opening that its plan cannot have, a form of another plan.
 */
export function applyForContract(
  id: string,
  opening: ContractOpening,
  application: ContractApplication,
  { policy, appliedAtMs }: { policy: PolicySettings; appliedAtMs: number },
): ContractState | Refusal {
  if (application.form.plan !== opening.plan)
    return refuse('FORM_OF_ANOTHER_PLAN', [], 'The form is that of another plan.', 'form.plan');
  const opened = openContract(
    id,
    opening,
    policy,
    appliedAtMs,
    partyOfApplication(id, application),
  );
  if (isRefusal(opened)) return opened;
  const appliedOn = dateOf(appliedAtMs);
  const facts: ApplicationFacts = { appliedOn, opening, application };
  return {
    ...opened,
    status: ContractStatus.applied,
    facts: {},
    sides: { ...opened.sides, application: facts },
  };
}

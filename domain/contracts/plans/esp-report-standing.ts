import {
  cancelAtOnce,
  type ImmediateCancellationGround,
} from '../../plans/express-support-pack/report-subscription.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { curePeriodOf } from '../sides/cure-days.js';
import type {
  StandingRules,
  SuspensionGround,
  TerminationAnswer,
  TerminationCase,
} from '../sides/standing-rules.js';

const cancels: SuspensionGround = { rule: 'ESP-100', suspends: false };
const grounds = {
  'dishonoured-bill': cancels,
  'attachment-or-insolvency': cancels,
  'dissolution-or-transfer': cancels,
  'deteriorated-finances': cancels,
  'default-despite-demand': { ...cancels, demand: { days: 'reasonable' } },
} as const satisfies Record<ImmediateCancellationGround, SuspensionGround>;

function isGround(name: string): name is ImmediateCancellationGround {
  return Object.hasOwn(grounds, name);
}

/** Ends the report service at once; a default only after the demand's period; the debts are due that day. */
function terminate(
  _facts: object,
  { ground, on, demandReceivedOn }: TerminationCase,
  policy: PolicySettings,
): TerminationAnswer | Refusal {
  if (!isGround(ground))
    return refuse('GROUND_UNKNOWN', ['ESP-100'], 'This is no ground to end at once.', 'ground');
  const demandPeriodEndedOn =
    demandReceivedOn && curePeriodOf(grounds[ground], demandReceivedOn, policy)?.lastCureDay;
  const facts = { ground, arisenOn: on, ...(demandPeriodEndedOn && { demandPeriodEndedOn }) };
  const answer = cancelAtOnce(facts);
  if (isRefusal(answer)) return answer;
  const { debtsDueOn, because } = answer;
  return { endsOn: on, ends: true, claims: [], debtsDueOn, because };
}

/** The alarm report service is ended at once on its grounds by either side; secrets stay secret. */
export const espReportStanding: StandingRules<object> = {
  grounds,
  terminate,
  survives: ['ESP-99', 'ESP-103'],
};

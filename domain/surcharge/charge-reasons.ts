import type { AmbiguityId, RuleId } from '../rule-id.js';
import type { VisitChargeInput } from './visit-charge-input.js';
import type { PricedVisit } from './visit-runs.js';

/** Lists the rules behind a charge, each once, in the order in which they decide. */
export function rulesBehind(visits: readonly PricedVisit[], input: VisitChargeInput): RuleId[] {
  const rules = new Set<RuleId>([input.work === 'excluded' ? 'ESP-54' : 'ESP-57', 'ESP-110']);
  for (const { runs } of visits) {
    for (const run of runs) {
      rules.add(run.band.rule);
      rules.add(run.kind === 'first-hour' || run.reason !== 'overrun' ? 'ESP-107' : 'ESP-109');
    }
  }
  if (input.parts?.length) rules.add(input.work === 'excluded' ? 'ESP-113' : 'ESP-37');
  if (input.expenses?.length) rules.add('ESP-60');
  return [...rules];
}

/** Lists the open readings that the charge rests on, so that a reader knows which settings could change it. */
export function policiesBehind(
  visits: readonly PricedVisit[],
  input: VisitChargeInput,
): AmbiguityId[] {
  const sources = new Set<AmbiguityId>(['AMB-03', 'AMB-18']);
  const runs = visits.flatMap((visit) => visit.runs);
  if (input.work === 'in-scope' && input.window !== '24x7') sources.add('AMB-10');
  if (runs.length > 0) sources.add('AMB-13');
  if (runs.some((run) => run.kind === 'blocks')) sources.add('AMB-12');
  if (runs.some((run) => run.kind === 'first-hour')) sources.add('AMB-14').add('AMB-16');
  if (runs.some((run) => run.reason === 'overrun')) sources.add('AMB-15');
  if (runs.some((run) => run.reason === 'departed-outside')) sources.add('AMB-17');
  if (input.work === 'excluded') {
    sources.add('AMB-56');
    if (input.parts?.length) sources.add('AMB-54');
  }
  return [...sources].sort();
}

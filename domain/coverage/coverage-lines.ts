import type { Exclusion } from '../plans/express-support-pack/exclusions.js';
import type { RuleId } from '../rule-id.js';

/** One sentence of an explanation, as a code and its parameters; a screen turns it into words. */
export interface CoverageLine {
  code: string;
  params: Record<string, unknown>;
  because: RuleId[];
}

/** What the sentences are about. */
export interface CoverageLineFacts {
  contract: { id: string; plan: string; window: '9x5' | '12x5' | '24x7'; endsOn: string };
  software: boolean;
  exclusion?: Exclusion;
  windowOpen: boolean;
  windowOpensAt?: string;
  windowClosesAt?: string;
  holiday: boolean;
  targetApplies: boolean;
  /** Where the plan has a target that does not run now: the instant from which it will count. */
  targetCountsFrom?: string;
}

const windowRules = { '9x5': 'ESP-15', '12x5': 'ESP-16', '24x7': 'ESP-17' } as const;

function scopeLine({ software, exclusion }: CoverageLineFacts): CoverageLine {
  if (software) return { code: 'SOFTWARE_NEVER_COVERED', params: {}, because: ['ESP-36'] };
  if (!exclusion) return { code: 'REPAIR_INCLUDED', params: {}, because: ['ESP-37'] };
  const { item, rule, pricedBy } = exclusion;
  return pricedBy === 'tariff'
    ? { code: 'EXCLUDED_AT_TARIFF', params: { item }, because: [rule, 'ESP-54'] }
    : { code: 'EXCLUDED_BY_AGREEMENT', params: { item }, because: [rule, 'ESP-53'] };
}

function windowLine(facts: CoverageLineFacts): CoverageLine {
  const { window } = facts.contract;
  const because: RuleId[] = [windowRules[window], 'ESP-56'];
  if (!facts.windowOpen) {
    return {
      code: 'WINDOW_CLOSED',
      params: { window, opensAt: facts.windowOpensAt },
      because: [...because, 'ESP-57'],
    };
  }
  return facts.windowClosesAt === undefined
    ? { code: 'WINDOW_ALWAYS_OPEN', params: { window }, because }
    : { code: 'WINDOW_OPEN', params: { window, closesAt: facts.windowClosesAt }, because };
}

function targetLine({
  contract,
  targetApplies,
  holiday,
  targetCountsFrom: countsFrom,
}: CoverageLineFacts): CoverageLine {
  if (contract.plan !== 'esp-g2') return { code: 'NO_TARGET_IN_PLAN', params: {}, because: [] };
  if (targetApplies) return { code: 'TARGET_RUNS', params: { minutes: 120 }, because: ['ESP-18'] };
  return holiday
    ? { code: 'NO_TARGET_ON_HOLIDAY', params: { countsFrom }, because: ['ESP-18'] }
    : { code: 'NO_TARGET_OUTSIDE_RECEPTION', params: { countsFrom }, because: ['ESP-18'] };
}

/** Explains a coverage decision in the order in which a dispatcher reads it to the customer: contract, scope, window, target. */
export function coverageLines(facts: CoverageLineFacts): CoverageLine[] {
  const { id, plan, endsOn } = facts.contract;
  return [
    { code: 'CONTRACT_IN_FORCE', params: { contract: id, plan, endsOn }, because: ['ESP-04'] },
    scopeLine(facts),
    windowLine(facts),
    targetLine(facts),
  ];
}

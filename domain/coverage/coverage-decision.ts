import { isNationalHoliday } from '../calendar/japanese-holidays.js';
import { isOpenMinute, type OpeningHours, openMinuteFrom } from '../calendar/opening-hours.js';
import { hoursOf, type ServiceWindow, windowAt } from '../calendar/service-window.js';
import {
  type Exclusion,
  type ExclusionNumber,
  exclusionOf,
  exclusionOfKind,
} from '../plans/express-support-pack/exclusions.js';
import type { PolicySettings } from '../policies/policy-table.js';
import { resolvePolicy } from '../policies/resolve-policy.js';
import type { Refusal } from '../refusal.js';
import type { RuleId } from '../rule-id.js';
import { necBusinessHours } from '../sla/response-target.js';
import { dateOf, formatInstant, instantOf } from '../time/instant.js';
import { instantOfTokyoMinute, tokyoMinuteOf } from '../time/tokyo.js';
import { contractInForce } from './contract-in-force.js';
import { type CoverageLine, type CoverageLineFacts, coverageLines } from './coverage-lines.js';

/** A contract as coverage sees it; dates inclusive. */
export interface CoveredContract {
  id: string;
  plan: string;
  window: ServiceWindow;
  startsOn: string;
  endsOn: string;
  /** Weekdays on the registration card, 1 Monday … 7 Sunday. */
  days?: readonly number[] | undefined;
  closingDays?: readonly string[] | undefined;
  policy?: Partial<PolicySettings> | undefined;
}

/** What is known when a request is taken. */
export interface CoverageInput {
  contract: CoveredContract;
  /** What kind of thing is broken: `server`, `ups-battery`, `software` … */
  assetKind: string;
  acceptedAt: string;
  /** The guide's exclusion, once somebody has judged it. */
  exclusionItem?: ExclusionNumber | undefined;
}

/** What a contract gives this asset at this instant, and why; stored with the work order. */
export interface CoverageDecision {
  covered: boolean;
  windowOpen: boolean;
  windowClosesAt?: string;
  windowOpensAt?: string;
  /** Whether the two hours run for a request accepted now. */
  targetApplies: boolean;
  holiday: boolean;
  exclusion?: Pick<Exclusion, 'item' | 'rule' | 'pricedBy'>;
  lines: CoverageLine[];
  because: RuleId[];
}

/** The pack whose guide promises two hours; the UPS pack takes only hours and period from it (AMB-19). */
const PLAN_WITH_TARGET = 'esp-g2';

function targetHoursOf(contract: CoveredContract, policy: PolicySettings): OpeningHours {
  const { window, days, closingDays } = contract;
  return policy.targetHours === 'contract-window'
    ? hoursOf(window, { days, holidayService: policy.holidayService })
    : necBusinessHours(closingDays);
}

/** Whether the two hours run at once, or from which instant a request accepted now counts (AMB-08). */
function targetFacts(
  contract: CoveredContract,
  minute: number,
  policy: PolicySettings,
): Pick<CoverageLineFacts, 'targetApplies' | 'targetCountsFrom'> {
  if (contract.plan !== PLAN_WITH_TARGET) return { targetApplies: false };
  const hours = targetHoursOf(contract, policy);
  if (isOpenMinute(minute, hours)) return { targetApplies: true };
  const from = instantOfTokyoMinute(openMinuteFrom(minute, hours));
  return { targetApplies: false, targetCountsFrom: formatInstant(from) };
}

/**
 * Decides what a contract gives an asset at an instant: covered or which exclusion, window open or
 * closed and until when, whether the two hours run. Software is never covered, whatever the fault;
 * batteries and consumables are item 4. Refuses an instant outside the contract's period. What would
 * hold an hour later is the same question with a later instant.
 * @rule ESP-36
 * @rule ESP-56
 */
export function decideCoverage(input: CoverageInput): CoverageDecision | Refusal {
  const { contract, assetKind } = input;
  const acceptedMs = instantOf(input.acceptedAt);
  const date = dateOf(acceptedMs);
  const refused = contractInForce(contract, date);
  if (refused) return refused;

  const policy = resolvePolicy(contract.policy);
  const options = { days: contract.days, holidayService: policy.holidayService };
  const { open, opensAt, closesAt } = windowAt(contract.window, acceptedMs, options);
  const software = assetKind === 'software';
  const exclusion = input.exclusionItem
    ? exclusionOf(input.exclusionItem)
    : contract.plan === PLAN_WITH_TARGET
      ? exclusionOfKind(assetKind)
      : undefined;
  const facts: CoverageLineFacts = {
    contract,
    software,
    ...(exclusion ? { exclusion } : {}),
    windowOpen: open,
    ...(opensAt === undefined ? {} : { windowOpensAt: formatInstant(opensAt) }),
    ...(closesAt === undefined ? {} : { windowClosesAt: formatInstant(closesAt) }),
    holiday: isNationalHoliday(date),
    ...targetFacts(contract, tokyoMinuteOf(acceptedMs), policy),
  };
  const lines = coverageLines(facts);
  const {
    contract: _contract,
    software: _software,
    exclusion: _exclusion,
    targetCountsFrom: _countsFrom,
    ...decided
  } = facts;
  return {
    covered: !software && exclusion === undefined,
    ...decided,
    ...(exclusion
      ? { exclusion: { item: exclusion.item, rule: exclusion.rule, pricedBy: exclusion.pricedBy } }
      : {}),
    lines,
    because: [...new Set(lines.flatMap((line) => line.because))],
  };
}

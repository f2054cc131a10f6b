import {
  type ApplicationCheck,
  type Finding,
  settleFindings,
} from '../../plans/application-check.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { isRefusal } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractOpening } from '../contract-event.js';
import { contractPlans } from '../contract-plans.js';
import type { ApplicationFacts, ContractApplication } from './application-facts.js';

/** Everything that an application is judged by. */
export interface ApplicationCase {
  opening: ContractOpening;
  application: ContractApplication;
  appliedOn: CalendarDate;
}

/** What every plan needs: without a place the machine is not found on the day of the fault. */
function generalFindings({ application: { site, contact } }: ApplicationCase): Finding[] {
  return [
    {
      holds: site.id !== undefined || (site.latitude !== undefined && site.longitude !== undefined),
      code: 'SITE_NOT_LOCATED',
      rule: 'ESP-09',
      message: 'Nobody has said yet where on the map the site is.',
      field: 'application.site',
    },
    {
      holds: contact.email?.includes('@') === true,
      code: 'EMAIL_MISSING',
      rule: 'UPS-28',
      message: 'Notices go by mail; without an address somebody has to tell the customer.',
      field: 'application.contact.email',
      discretionary: true,
    },
  ];
}

/**
 * Checks an application by what its plan's document asks: what stands against it, and what a manager
 * settles (AMB-45). An opening that the plan cannot have stands against it as well.
 */
export function checkContractApplication(
  known: ApplicationCase,
  agreed: PolicySettings,
): ApplicationCheck {
  const policy = resolvePolicy(agreed);
  const plan = contractPlans[known.opening.plan];
  const opened = plan.open(known.opening, policy);
  const general = settleFindings(generalFindings(known), policy);
  const own = plan.checkApplication?.(known, policy);
  const ownRefusals = own?.refusals ?? [];
  const refusals = [...(isRefusal(opened) ? [opened] : []), ...general.refusals, ...ownRefusals];
  const isAsked = (code: string): boolean => ownRefusals.some((refusal) => refusal.code === code);
  const exceptions = [
    ...general.exceptions.filter(({ code }) => !isAsked(code)),
    ...(own?.exceptions ?? []),
  ];
  return { accepted: refusals.length === 0, refusals, exceptions };
}

/** An application as a screen shows it: what stands against it, what is open, what was settled. */
export interface ApplicationStanding extends ApplicationCheck {
  /** Codes of exceptions on which a manager has not said anything. */
  open: string[];
  /** Codes of exceptions that a manager did not let pass. */
  denied: string[];
}

/** Judges the application that a contract carries; nothing once it is decided. */
export function applicationStanding(
  { opening, application, appliedOn, settled = {} }: ApplicationFacts,
  policy: PolicySettings,
): ApplicationStanding | undefined {
  if (!opening || !application || appliedOn === undefined) return undefined;
  const check = checkContractApplication({ opening, application, appliedOn }, policy);
  const codes = check.exceptions.map(({ code }) => code);
  return {
    ...check,
    open: codes.filter((code) => settled[code] === undefined),
    denied: codes.filter((code) => settled[code] === false),
  };
}

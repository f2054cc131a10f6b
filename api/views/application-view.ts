import type { ContractState } from '../../domain/contracts/contract-state.js';
import { applicationStanding } from '../../domain/contracts/sides/application-check.js';
import { decideBy } from '../../domain/contracts/sides/application-dues.js';
import {
  type ApplicationFacts,
  type AppliedSite,
  noApplication,
} from '../../domain/contracts/sides/application-facts.js';
import type { RaisedException } from '../../domain/plans/application-check.js';
import { daysBetween } from '../../domain/time/calendar-date.js';
import { dateOf } from '../../domain/time/instant.js';

/** Gives what a contract knows of its application. */
export function applicationFacts({ sides }: Pick<ContractState, 'sides'>): ApplicationFacts {
  return (sides?.application as ApplicationFacts | undefined) ?? noApplication;
}

function siteOf({ id: _known, ...site }: AppliedSite) {
  return site;
}

function findingOf({ code, message, field, because }: RaisedException) {
  return { code, message, ...(field !== undefined && { field }), rules: [...because] };
}

/** An application that nobody has decided: how long it waits, what stands against it, what is to be settled. */
export function applicationOf(state: ContractState, nowMs: number) {
  const facts = applicationFacts(state);
  const { appliedOn, application, settled = {} } = facts;
  const standing = applicationStanding(facts, state.policy);
  if (state.status !== 'applied' || !standing || !application || appliedOn === undefined) return {};
  const { site, route } = application;
  return {
    application: {
      appliedOn,
      decideBy: decideBy(appliedOn, state.policy),
      daysWaiting: daysBetween(appliedOn, dateOf(nowMs)),
      route,
      contact: { ...application.contact },
      site: siteOf(site),
      located: site.id !== undefined || site.latitude !== undefined,
      refusals: standing.refusals.map(findingOf),
      exceptions: standing.exceptions.map((exception) => {
        const word = settled[exception.code];
        return { ...findingOf(exception), ...(word !== undefined && { settled: word }) };
      }),
    },
  };
}

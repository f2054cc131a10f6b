import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import { addDays, type CalendarDate } from '../../time/calendar-date.js';

/** What concludes the contract of each option. */
export type OptionEvent = 'accepted' | 'member-id-issued' | 'applied';

/**
 * Decides whether a Security contract is concluded: when the provider accepts.
 * @rule NLH-83
 */
export function securityConcluded(event: OptionEvent): boolean {
  return event === 'accepted';
}

/**
 * Gives the period in which Security is used: from the day the member card is dispatched to the day
 * the cancellation procedure is finished; both days are used.
 * @rule NLH-90
 */
export function securityUsable(
  on: CalendarDate,
  cardDispatchedOn: CalendarDate | undefined,
  cancellationFinishedOn?: CalendarDate,
): boolean {
  if (cardDispatchedOn === undefined || on < cardDispatchedOn) return false;
  return cancellationFinishedOn === undefined || on <= cancellationFinishedOn;
}

/** Grounds on which an FC Club application is refused. */
export const fcClubRefusalGrounds = [
  'false-data',
  'feared-non-payment',
  'earlier-suspension-or-cancellation',
  'earlier-breach',
  'hindrance',
] as const;

/** An FC Club application. */
export interface FcClubApplication {
  id: string;
  /** When it arrived, milliseconds since the epoch. */
  receivedMs: number;
  grounds: readonly (typeof fcClubRefusalGrounds)[number][];
}

/**
 * Decides FC Club applications in order of receipt (equal times keep their order) and splits them into
 * accepted and refused ones.
 * @rule NLH-120
 */
export function judgeFcClubApplications(applications: readonly FcClubApplication[]): {
  accepted: string[];
  refused: string[];
} {
  const inOrder = [...applications].sort((a, b) => a.receivedMs - b.receivedMs);
  const idsWhere = (isRefused: boolean) =>
    inOrder.filter(({ grounds }) => grounds.length > 0 === isRefused).map(({ id }) => id);
  return { accepted: idsWhere(false), refused: idsWhere(true) };
}

/** Gives the first day on which FC Club sends information: the day after the member ID was issued, which concludes the contract. */
export function fcClubInformationFrom(memberIdIssuedOn: CalendarDate): CalendarDate {
  return addDays(memberIdIssuedOn, 1);
}

/**
 * Decides whether a BOX contract is concluded: on acceptance, and only with correct data.
 * @rule NLH-126
 */
export function concludeBox(event: OptionEvent, dataCorrect: boolean): Allowed | Refusal {
  if (!dataCorrect) {
    const message = 'The data of the application must be correct.';
    return refuse('INCORRECT_DATA', ['NLH-126'], message, 'dataCorrect');
  }
  if (event === 'accepted') return allow('NLH-126');
  return refuse('NOT_ACCEPTED', ['NLH-126'], 'The application is not accepted yet.', 'event');
}

/**
 * Decides whether an additional function is provided: on request where it is possible; a free attached
 * service may go on after the end of the line, against payment.
 * @rule NLH-77
 */
export function provideFunction(request: {
  requested: boolean;
  possible: boolean;
  freeService: boolean;
  lineEnded: boolean;
}): (Allowed & { chargeable: boolean }) | Refusal {
  if (!request.requested || !request.possible) {
    const field = request.requested ? 'possible' : 'requested';
    const message = 'A function is provided on request, where it is possible.';
    return refuse('FUNCTION_NOT_PROVIDED', ['NLH-77'], message, field);
  }
  if (request.lineEnded && !request.freeService) {
    const message = 'Only a free attached service may go on after the line has ended.';
    return refuse('LINE_ENDED', ['NLH-77'], message, 'lineEnded');
  }
  return { ...allow('NLH-77'), chargeable: request.lineEnded };
}

/**
 * Decides whether somebody belongs to the members of お財布: the member and family living with them,
 * from the issue of the ID on, showing the membership image.
 * @rule NLH-116
 */
export function isWalletMember(person: MemberFacts): boolean {
  return isMemberOfHousehold(person);
}

/**
 * Decides whether somebody belongs to the members of FC Club: the member and family in the same
 * household, showing the membership image.
 * @rule NLH-121
 */
export function isFcClubMember(person: MemberFacts): boolean {
  return isMemberOfHousehold(person);
}

/** What is known about somebody who wants to use a membership. */
export interface MemberFacts {
  relation: 'member' | 'family-same-household' | 'other';
  memberIdIssued: boolean;
  showsMembershipImage: boolean;
}

function isMemberOfHousehold(person: MemberFacts): boolean {
  return person.relation !== 'other' && person.memberIdIssued && person.showsMembershipImage;
}

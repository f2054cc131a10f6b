import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type DeskState,
  hearRelease,
  openDesk,
  reservationsOf,
  reserve,
} from '../../domain/dispatch/desk-state.js';
import { refuse } from '../../domain/refusal.js';
import { parseInstant } from '../../domain/time/instant.js';
import { refusedUpdate } from '../refused-update.js';
import { book } from './book-visit.js';
import {
  type AssignAnswer,
  type AssignRequest,
  type BookAnswer,
  type BookRequest,
  type DispatchDeskInput,
  deskReservationsQuery,
  deskSignals,
  deskUpdates,
  type RosterChanged,
  type TechnicianEngaged,
  type TechnicianReleased,
  type UnassignRequest,
} from './dispatch-desk-messages.js';
import { assign, unassign } from './give-job.js';
import { queueOfOne } from './in-turn.js';

/** A new run after so many messages, in case the server never suggests one. */
const MESSAGES_PER_RUN = 1_000;

/**
 * The desk of one area, for ever: it gives technicians to work orders, one assignment at a time, so
 * that of two dispatchers who ask for one technician at one instant exactly one gets them.
 */
export async function dispatchDesk({ areaId, carried }: DispatchDeskInput): Promise<void> {
  const desk = carried ?? openDesk(areaId);
  let messages = 0;
  acceptAssignments(desk, () => {
    messages += 1;
  });
  await condition(() => workflowInfo().continueAsNewSuggested || messages >= MESSAGES_PER_RUN);
  // An assignment in the middle of its steps would be lost with this run.
  await condition(allHandlersFinished);
  await continueAsNew<typeof dispatchDesk>({ areaId, carried: desk });
}

function acceptAssignments(desk: DeskState, count: () => void): void {
  const inTurn = queueOfOne();
  setHandler(
    defineUpdate<AssignAnswer, [AssignRequest]>(deskUpdates.assign),
    (request) => {
      count();
      return inTurn(() => assign(desk, request));
    },
    { validator: refuseMalformed },
  );
  setHandler(
    defineUpdate<BookAnswer, [BookRequest]>(deskUpdates.book),
    (request) => {
      count();
      return inTurn(() => book(desk, request));
    },
    { validator: refuseMalformedTime },
  );
  setHandler(
    defineUpdate<AssignAnswer, [UnassignRequest]>(deskUpdates.unassign),
    (request) => {
      count();
      return inTurn(() => unassign(desk, request));
    },
    { validator: refuseMalformed },
  );
  setHandler(defineSignal<[TechnicianReleased]>(deskSignals.technicianReleased), (news) => {
    count();
    hearRelease(desk, news.technicians, news.workOrder, news.seq);
  });
  setHandler(defineSignal<[TechnicianEngaged]>(deskSignals.technicianEngaged), (news) => {
    count();
    reserve(desk, news.technicians, news.workOrder, news.seq);
  });
  // Shifts and absences are read afresh for every assignment: the desk only notes when they moved.
  setHandler(defineSignal<[RosterChanged]>(deskSignals.rosterChanged), ({ changedAt }) => {
    count();
    desk.rosterChangedAt = changedAt;
  });
  setHandler(defineQuery<Record<string, string[]>>(deskReservationsQuery), () =>
    reservationsOf(desk),
  );
}

function refuseMalformedTime(request: BookRequest): void {
  refuseMalformed(request);
  const field = (['from', 'to'] as const).find((end) => parseInstant(request[end]) === undefined);
  if (!field) return;
  throw refusedUpdate(refuse('INSTANT_INVALID', [], 'Give an instant with its offset.', field));
}

function refuseMalformed(request: AssignRequest | UnassignRequest): void {
  if (parseInstant(request.at) !== undefined) return;
  throw refusedUpdate(
    refuse('INSTANT_INVALID', [], 'Give an instant with its offset.', 'occurredAt'),
  );
}

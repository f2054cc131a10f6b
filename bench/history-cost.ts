import proto, { type temporal } from '@temporalio/proto';

const { EventType } = proto.temporal.api.enums.v1;

type History = temporal.api.history.v1.IHistory;

/** What one workflow run costs a Temporal cluster or a Temporal Cloud account. */
export interface HistoryCost {
  events: number;
  bytes: number;
  billableActions: number;
}

/** Actions as Temporal Cloud counts them: each of these events is one. */
const billed = new Set<unknown>([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED,
  EventType.EVENT_TYPE_TIMER_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW,
]);

const marker = EventType.EVENT_TYPE_MARKER_RECORDED;

/** Local activities of one workflow task count as one action, however many there are. */
function tasksWithLocalActivities({ events }: History): number {
  const tasks = (events ?? [])
    .filter((event) => event.eventType === marker)
    .map((event) => String(event.markerRecordedEventAttributes?.workflowTaskCompletedEventId));
  return new Set(tasks).size;
}

/** Counts the events, encoded bytes and billable actions of a history. */
export function historyCost(history: History): HistoryCost {
  const events = history.events ?? [];
  const single = events.filter((event) => billed.has(event.eventType)).length;
  return {
    events: events.length,
    bytes: proto.temporal.api.history.v1.History.encode(history).finish().length,
    billableActions: single + tasksWithLocalActivities(history),
  };
}

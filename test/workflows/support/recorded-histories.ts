import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { WorkflowHandle } from '@temporalio/client';
import proto, { type temporal } from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;
const { EventType } = proto.temporal.api.enums.v1;
const folder = fileURLToPath(new URL('../../histories/', import.meta.url));

/** A history as it was recorded; its name says of what. */
export interface RecordedHistory {
  name: string;
  workflowId: string;
  history: temporal.api.history.v1.History;
}

/** Reads every recorded history. */
export function recordedHistories(): RecordedHistory[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { workflowId, encoded } = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
      const history = History.decode(Buffer.from(encoded, 'base64'));
      return { name: file.replace(/\.json$/, ''), workflowId, history };
    });
}

/**
 * Writes a workflow's history as it stands, to be replayed from now on: the events' names for
 * readers, and the history itself encoded, because the SDK's own JSON form needs a single copy of
 * protobufjs in the tree.
 */
export async function recordHistory(name: string, handle: WorkflowHandle): Promise<void> {
  const history = await handle.fetchHistory();
  const events = (history.events ?? []).map((event) =>
    EventType[event.eventType ?? 0]?.replace('EVENT_TYPE_', '').toLowerCase(),
  );
  const encoded = Buffer.from(History.encode(history).finish()).toString('base64');
  const text = JSON.stringify({ workflowId: handle.workflowId, events, encoded }, null, 1);
  await writeFile(`${folder}${name}.json`, `${text}\n`);
}

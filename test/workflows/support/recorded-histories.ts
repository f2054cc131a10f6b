import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

const folder = fileURLToPath(new URL('../../histories/', import.meta.url));

/** A history as it was recorded; its name says of what. */
export interface RecordedHistory {
  name: string;
  workflowId: string;
  history: unknown;
}

/** Reads every recorded history. */
export function recordedHistories(): RecordedHistory[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { workflowId, history } = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
      return { name: file.replace(/\.json$/, ''), workflowId, history };
    });
}

/** Writes a workflow's history as it stands, to be replayed from now on. */
export async function recordHistory(name: string, handle: WorkflowHandle): Promise<void> {
  const history = historyToJSON(await handle.fetchHistory());
  const text = JSON.stringify({ workflowId: handle.workflowId, history }, null, 1);
  await writeFile(`${folder}${name}.json`, `${text}\n`);
}

import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import type { Logger } from 'pino';
import { formatInstant } from '../../domain/time/instant.js';
import {
  deskSignals,
  dispatchDeskWorkflowId,
  type RosterChanged,
} from '../../workflows/dispatch-desk/dispatch-desk-messages.js';

const LIMIT_MS = 2_000;

/** News of edited shifts and absences for the desk of an area. */
export interface RosterNews {
  tell(area: string): Promise<void>;
}

/**
 * Signals the desk. The edit stands whether the desk hears of it or not: a desk reads the store at
 * each assignment, so news that does not arrive is logged, and nobody is told "no".
 */
export function rosterNews(temporal: Client, clock: () => number, log: Logger): RosterNews {
  return {
    tell: async (area) => {
      const news: RosterChanged = { changedAt: formatInstant(clock()) };
      try {
        await temporal.withDeadline(Date.now() + LIMIT_MS, () =>
          temporal.workflow
            .getHandle(dispatchDeskWorkflowId(area))
            .signal(deskSignals.rosterChanged, news),
        );
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return;
        log.warn({ err: error, area }, 'The desk did not hear of the edited roster');
      }
    },
  };
}

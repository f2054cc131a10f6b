import {
  type DispatchDeskInput,
  deskSignals,
  dispatchDeskWorkflowId,
  dispatchDeskWorkflowType,
  type TechnicianEngaged,
  type TechnicianReleased,
} from '../workflows/dispatch-desk/dispatch-desk-messages.js';
import type { ActivityContext } from './create-activities.js';

/** News for the desk of an area; the desk is started if it does not run. */
export function deskActivities({ temporal, taskQueue }: ActivityContext) {
  async function tell(area: string, signal: string, news: TechnicianReleased): Promise<void> {
    const input: DispatchDeskInput = { areaId: area };
    await temporal.workflow.signalWithStart(dispatchDeskWorkflowType, {
      workflowId: dispatchDeskWorkflowId(area),
      taskQueue,
      args: [input],
      signal,
      signalArgs: [news],
    });
  }
  return {
    /** Tells the desk that technicians are free of a work order; hearing it twice changes nothing. */
    async tellDeskReleased(input: { area: string; news: TechnicianReleased }): Promise<void> {
      await tell(input.area, deskSignals.technicianReleased, input.news);
    },

    /** Tells the desk that technicians set out again; hearing it twice changes nothing. */
    async tellDeskEngaged(input: { area: string; news: TechnicianEngaged }): Promise<void> {
      await tell(input.area, deskSignals.technicianEngaged, input.news);
    },
  };
}

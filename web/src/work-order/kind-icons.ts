import type { IconName } from '../app/icon.js';
import type { WorkOrderSummary } from '../session/api-types.js';

/** What tells kinds of work apart besides their words. */
export const kindIcons: Readonly<Record<WorkOrderSummary['kind'], IconName>> = {
  repair: 'calendar',
  battery_replacement: 'battery',
  equipment_removal: 'box',
};

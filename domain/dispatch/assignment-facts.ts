import type { Absence, Shift, Technician } from '../reference/reference-data.js';
import type { Engagement } from './job-time.js';

/** What the desk knows about one technician when it is asked to give them a job. */
export interface TechnicianFacts {
  id: string;
  /** Absent when nobody has this id. */
  technician?: Technician;
  shift?: Shift;
  absences: Absence[];
}

/** What the desk judges an assignment by: the area, the asset's kind and everybody named. */
export interface AssignmentFacts {
  area: string;
  workOrder: string;
  assetKind: string;
  technicians: TechnicianFacts[];
}

/** Technician id -> the work orders that they have on their hands, with their times. */
export type Reservations = Readonly<Record<string, readonly Engagement[]>>;

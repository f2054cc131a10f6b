import type { TechnicianFacts } from '../domain/dispatch/assignment-facts.js';
import type { StoreConnection } from './connect-store.js';
import { referenceRepository } from './reference-repository.js';

/** Reads what the desk and the candidates list judge technicians by. */
export function assignmentFactsReader(store: StoreConnection) {
  const reference = referenceRepository(store);

  async function factsOf(id: string): Promise<TechnicianFacts> {
    const [technician, absences] = await Promise.all([
      reference.find('technicians', id),
      reference.absencesOf(id),
    ]);
    if (!technician) return { id, absences };
    const shift = await reference.find('shifts', technician.shift);
    return { id, technician, absences, ...(shift ? { shift } : {}) };
  }

  return {
    /** Reads the facts of the technicians named, in their order; unknown ones come without a record. */
    of: (ids: readonly string[]): Promise<TechnicianFacts[]> => Promise.all(ids.map(factsOf)),

    /** Reads the facts of every technician of an area. */
    async ofArea(area: string): Promise<TechnicianFacts[]> {
      const [technicians, shifts, absences] = await Promise.all([
        reference.list('technicians', { area }),
        reference.list('shifts'),
        reference.list('absences'),
      ]);
      return technicians.map((technician) => {
        const shift = shifts.find((candidate) => candidate.id === technician.shift);
        const own = absences.filter((absence) => absence.technician === technician.id);
        return { id: technician.id, technician, absences: own, ...(shift ? { shift } : {}) };
      });
    },
  };
}

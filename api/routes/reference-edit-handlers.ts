import { createHash } from 'node:crypto';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository } from '../../models/reference-repository.js';
import type { RosterNews } from '../gateways/roster-news.js';
import type { Handlers } from '../http/handler.js';
import { readVersion } from '../http/read-version.js';
import { problem } from '../problems/problem.js';

interface EditParts {
  store: StoreConnection;
  /** Tells the desk of an area that shifts or absences were edited. */
  rosterNews: RosterNews;
}

/** Edits of the roster: guarded by the version that was read, and told to the area's desk. */
export function referenceEditHandlers({
  store,
  rosterNews,
}: EditParts): Pick<Handlers, 'changeTechnician' | 'addAbsence' | 'removeAbsence'> {
  const reference = referenceRepository(store);
  const technicianOf = async (id: string) => {
    const found = await reference.find('technicians', id);
    if (found) return found;
    throw problem('TECHNICIAN_UNKNOWN', `There is no technician ${id}.`, { field: 'technician' });
  };
  return {
    changeTechnician: async ({ params, headers, body }) => {
      await technicianOf(params.id);
      await requireKnown('areas', body.area, 'area');
      await requireKnown('serviceCentres', body.serviceCentre, 'serviceCentre');
      await requireKnown('shifts', body.shift, 'shift');
      const written = await reference.replace(
        'technicians',
        { id: params.id, ...body },
        readVersion(headers['if-match']),
      );
      if (written.outcome === 'written') {
        await rosterNews.tell(written.record.area);
        return { status: 200, body: written.record };
      }
      throw problem('VERSION_MISMATCH', 'Read the technician again and repeat the change.', {
        field: 'If-Match',
        ...(written.outcome === 'stale' && { params: { version: written.current.version } }),
      });
    },
    addAbsence: async ({ body, caller, key }) => {
      const technician = await technicianOf(body.technician);
      const absence = { id: absenceIdOf(caller.userId, key), ...body };
      // The id comes from the key: an attempt that died after the insert is not doubled by the next.
      await reference.add('absences', absence);
      await rosterNews.tell(technician.area);
      return { status: 201, body: { ...absence, version: 1 } };
    },
    removeAbsence: async ({ params }) => {
      const absence = await reference.find('absences', params.id);
      if (!absence || !(await reference.remove('absences', params.id))) {
        throw problem('ABSENCE_UNKNOWN', `There is no absence ${params.id}.`, { field: 'id' });
      }
      const technician = await reference.find('technicians', absence.technician);
      if (technician) await rosterNews.tell(technician.area);
      return { status: 204 };
    },
  };

  async function requireKnown(
    kind: 'areas' | 'serviceCentres' | 'shifts',
    id: string,
    field: string,
  ): Promise<void> {
    if (await reference.find(kind, id)) return;
    throw problem('INVALID_INPUT', `${field}: there is no ${id}.`, { field });
  }
}

function absenceIdOf(userId: string, key: string): string {
  const digest = createHash('sha256').update(`${userId}\n${key}`).digest('hex');
  return `A-${digest.slice(0, 16)}`;
}

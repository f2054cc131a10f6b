import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../session/api-client.js';
import type { Technician } from '../session/api-types.js';
import { once } from '../session/operation-key.js';

const limit = 200;

/** Technicians, shifts and absences as the back office keeps them. */
export function useRoster() {
  return useQuery({
    queryKey: ['roster'],
    queryFn: async () => {
      const query = { params: { query: { limit } } };
      const [technicians, shifts, absences] = await Promise.all([
        answerOf(api.GET('/technicians', query)),
        answerOf(api.GET('/shifts', query)),
        answerOf(api.GET('/absences', query)),
      ]);
      return { technicians: technicians.items, shifts: shifts.items, absences: absences.items };
    },
  });
}

export interface NewAbsence {
  technician: string;
  from: string;
  to: string;
  reason?: string;
}

/** The roster's changes; each is guarded by the version that was read. */
export function useRosterChanges() {
  const queries = useQueryClient();
  const onSettled = () => {
    void queries.invalidateQueries({ queryKey: ['roster'] });
    void queries.invalidateQueries({ queryKey: ['board'] });
  };
  const saveTechnician = useMutation({
    mutationFn: ({ id, version, ...body }: Technician) =>
      answerOf(
        api.PUT('/technicians/{id}', {
          params: { path: { id }, header: { 'if-match': `"${version}"` } },
          body,
        }),
      ),
    onSettled,
  });
  const addAbsence = useMutation({
    mutationFn: (body: NewAbsence) =>
      answerOf(api.POST('/absences', { params: { header: once() }, body })),
    onSettled,
  });
  const removeAbsence = useMutation({
    mutationFn: (id: string) =>
      answerOf(api.DELETE('/absences/{id}', { params: { path: { id } } })),
    onSettled,
  });
  return { saveTechnician, addAbsence, removeAbsence };
}

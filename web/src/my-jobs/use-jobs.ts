import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '../session/api-client.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { NetworkError, ProblemError } from '../session/problem.js';
import { noteServerTime } from '../time/server-clock.js';
import { jobAfter } from './job-after.js';
import { openOutboxDatabase, type StoredJobs } from './outbox-db.js';
import { useOutbox, useTechnician } from './use-outbox.js';

function isUnreachable(error: unknown): boolean {
  return (
    error instanceof NetworkError || (error instanceof ProblemError && error.problem.status >= 500)
  );
}

async function readJobs(technician: string): Promise<StoredJobs> {
  const database = await openOutboxDatabase(technician);
  try {
    const answer = await answerOf(api.GET('/mobile/jobs'));
    noteServerTime(answer.serverTime);
    await database.put('stored', answer, 'jobs');
    return answer;
  } catch (error) {
    const stored = isUnreachable(error) ? await database.get('stored', 'jobs') : undefined;
    if (stored) return stored;
    throw error;
  } finally {
    database.close();
  }
}

/** The technician's jobs: from the server, else as stored on the phone; with the outbox on top. */
export function useJobs() {
  const technician = useTechnician();
  const { operations } = useOutbox();
  const query = useQuery({
    queryKey: ['jobs', technician],
    queryFn: () => readJobs(technician),
  });
  const jobs = useMemo(
    () => query.data?.jobs.map((job) => jobAfter(job, operations, technician)),
    [query.data, operations, technician],
  );
  return { jobs, error: query.error };
}

/** One of the technician's jobs; nothing while it is not known on this phone. */
export function useJob(number: string | undefined): WorkOrderDetail | undefined {
  const { jobs } = useJobs();
  return jobs?.find((job) => job.number === number);
}

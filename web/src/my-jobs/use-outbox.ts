import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useProfile } from '../session/session-context.js';
import { Outbox } from './outbox.js';
import type { QueuedOperation } from './outbox-db.js';

const outboxes = new Map<string, Outbox>();

function outboxOf(technician: string): Outbox {
  const known = outboxes.get(technician);
  if (known) return known;
  const made = new Outbox(technician);
  outboxes.set(technician, made);
  return made;
}

/** The signed-in technician's id, also when the profile names none (then nothing is theirs). */
export function useTechnician(): string {
  const profile = useProfile();
  return profile.technician ?? profile.id;
}

/** The signed-in technician's outbox and what is in it. */
export function useOutbox(): { outbox: Outbox; operations: readonly QueuedOperation[] } {
  const queries = useQueryClient();
  const outbox = outboxOf(useTechnician());
  const operations = useSyncExternalStore(outbox.subscribe, outbox.list);
  useEffect(() => {
    outbox.onSent = () => void queries.invalidateQueries({ queryKey: ['jobs'] });
  }, [outbox, queries]);
  return { outbox, operations };
}

import { useSyncExternalStore } from 'react';
import { serverNow } from './server-clock.js';

const listeners = new Set<() => void>();
let current = serverNow();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // One interval for the whole page: hundreds of cards tick in one pass and in step.
  timer ??= setInterval(() => {
    current = serverNow();
    for (const tell of listeners) tell();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The server's instant in milliseconds, moving once a second. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => current);
}

import { useSyncExternalStore } from 'react';

interface LiveState {
  connected: boolean;
  /** Since when the feed is silent, in device milliseconds; 0 while it is not. */
  droppedAt: number;
}

let state: LiveState = { connected: false, droppedAt: 0 };
const listeners = new Set<() => void>();

/** Records whether the feed stands; screens show a banner when it has dropped. */
export function setConnected(connected: boolean): void {
  if (state.connected === connected && (connected || state.droppedAt > 0)) return;
  state = { connected, droppedAt: connected ? 0 : Date.now() };
  for (const tell of listeners) tell();
}

/** Whether the change feed stands now. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

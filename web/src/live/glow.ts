import { useSyncExternalStore } from 'react';

const glowMs = 4000;
const glowing = new Set<string>();
const listeners = new Set<() => void>();

function tellAll(): void {
  for (const tell of listeners) tell();
}

/** Lets what shows this work order glow for a few seconds. */
export function glow(number: string): void {
  glowing.add(number);
  tellAll();
  setTimeout(() => {
    glowing.delete(number);
    tellAll();
  }, glowMs);
}

/** True for a few seconds after the work order changed. */
export function useGlow(number: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => glowing.has(number),
  );
}

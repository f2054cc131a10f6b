import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followEvents, type LiveChange } from './event-stream.js';
import { glow } from './glow.js';
import { setConnected } from './live-state.js';

/** Changes arrive in bursts (one assignment touches several documents): one refetch answers all. */
const gatherMs = 150;

/** The lists that may hold what has changed. */
function listsToRead(
  workOrders: boolean,
  contracts: boolean,
  deliveries: boolean,
  watches: boolean,
): string[] {
  return [
    ...(workOrders ? ['board', 'clocks', 'jobs', 'parts-returns'] : []),
    ...(contracts ? ['contracts', 'due', 'money'] : []),
    // A contract's timeline shows what its acts sent.
    ...(deliveries ? ['deliveries', 'contract'] : []),
    ...(watches ? ['alarms'] : []),
  ];
}

/** Keeps every list and record on the screen up to date while somebody is signed in. */
export function useLiveUpdates(enabled: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return;
    const stop = new AbortController();
    const numbers = new Set<string>();
    const contracts = new Set<string>();
    const deliveries = new Set<string>();
    const watches = new Set<string>();
    let everything = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refetch = () => {
      timer = undefined;
      if (everything) void queries.invalidateQueries();
      else {
        const lists = listsToRead(
          numbers.size > 0,
          contracts.size > 0,
          deliveries.size > 0,
          watches.size > 0,
        );
        for (const list of lists) {
          void queries.invalidateQueries({ queryKey: [list] });
        }
        for (const contract of contracts) {
          void queries.invalidateQueries({ queryKey: ['contract', contract] });
          glow(contract);
        }
        for (const delivery of deliveries) {
          void queries.invalidateQueries({ queryKey: ['delivery', delivery] });
          glow(delivery);
        }
        for (const watch of watches) glow(watch);
        for (const number of numbers) {
          void queries.invalidateQueries({ queryKey: ['work-order', number] });
          glow(number);
        }
      }
      numbers.clear();
      contracts.clear();
      deliveries.clear();
      watches.clear();
      everything = false;
    };
    const onChange = (change: LiveChange) => {
      if (change.kind === 'reset') everything = true;
      else if (change.delivery) deliveries.add(change.delivery);
      else if (change.watch) watches.add(change.watch);
      else if (change.contract) contracts.add(change.contract);
      else if (change.number) numbers.add(change.number);
      timer ??= setTimeout(refetch, gatherMs);
    };
    let before = true;
    const onConnected = (connected: boolean) => {
      setConnected(connected);
      // What changed while the feed was down is only known by reading again.
      if (connected && !before) void queries.invalidateQueries();
      before = connected;
    };
    void followEvents({ onChange, onConnected }, stop.signal);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [enabled, queries]);
}

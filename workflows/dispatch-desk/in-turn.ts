/** Runs pieces of work strictly one after the other, in the order in which they came. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue of one. Handlers of a workflow interleave wherever they wait: without it two
 * assignments could both read that a technician is free before either has reserved them.
 */
export function queueOfOne(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

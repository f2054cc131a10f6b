import { LEFT, QUIET } from './look.js';
import type { Sheet } from './sheet.js';

/** A fact with its name; nothing is drawn where there is no value. */
export type NamedFact = readonly [name: string, value: string | undefined];

const NAME_WIDTH = 104;
const GAP = 3;

/** Where facts may stand: gives the y for something of a height, here or on the next page. */
export interface FactFlow {
  room(y: number, height: number): number;
}

/** Draws facts one below the other, names at the left, over as many pages as they need; gives the y below. */
export function drawFacts(
  sheet: Sheet,
  facts: readonly NamedFact[],
  top: number,
  width: number,
  flow: FactFlow,
): number {
  let y = top;
  for (const [name, value] of facts) {
    if (value === undefined) continue;
    y = flow.room(y, sheet.heightOf(value, width - NAME_WIDTH));
    sheet.write(name, LEFT, y, NAME_WIDTH, { color: QUIET });
    y = sheet.write(value, LEFT + NAME_WIDTH, y, width - NAME_WIDTH) + GAP;
  }
  return y;
}

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

interface Point {
  x: number;
  y: number;
}

function centre(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** How far another card is in the arrow's direction; infinite when it lies elsewhere. */
function distance(arrow: ArrowKey, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = { ArrowUp: -dy, ArrowDown: dy, ArrowLeft: -dx, ArrowRight: dx }[arrow];
  const aside = Math.abs(arrow === 'ArrowUp' || arrow === 'ArrowDown' ? dx : dy);
  // Sideways counts more than ahead, so that a row or the tray is walked along before it is left.
  return along > 4 ? along + 3 * aside : Number.POSITIVE_INFINITY;
}

/** Moves the focus to the nearest card in the arrow's direction; to the first when none has it. */
export function focusCard(arrow: ArrowKey): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  const active = document.activeElement;
  const current = cards.find((card) => card === active);
  if (!current) {
    cards[0]?.focus();
    return;
  }
  const from = centre(current);
  let best: { card: HTMLElement; away: number } | undefined;
  for (const card of cards) {
    const away = distance(arrow, from, centre(card));
    if (Number.isFinite(away) && (!best || away < best.away)) best = { card, away };
  }
  best?.card.focus();
  best?.card.scrollIntoView({ block: 'nearest' });
}

/** The work order of the focused card. */
export function focusedCard(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card;
}

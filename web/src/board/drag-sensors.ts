import {
  type CollisionDetection,
  closestCenter,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';

/** The pointer decides; without one (keyboard) the row nearest to the ghost does. */
export const rowCollisions: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : closestCenter(args);

/** Arrow up and down move the ghost to the next row, arrow left to the tray. */
const rowByRow: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const height = context.collisionRect?.height ?? 0;
  const middle = currentCoordinates.y + height / 2;
  const rects = [...context.droppableRects.entries()];
  const rows = rects.filter(([id]) => id !== 'tray').map(([, rect]) => rect);
  rows.sort((a, b) => a.top - b.top);
  const down = rows.find((rect) => rect.top + rect.height / 2 > middle + 2);
  const up = rows.findLast((rect) => rect.top + rect.height / 2 < middle - 2);
  const tray = rects.find(([id]) => id === 'tray')?.[1];
  const target = { ArrowDown: down, ArrowUp: up, ArrowRight: rows[0], ArrowLeft: tray }[event.code];
  if (!target) return undefined;
  event.preventDefault();
  const width = context.collisionRect?.width ?? 0;
  return {
    x: target.left + target.width / 2 - width / 2,
    y: target.top + target.height / 2 - height / 2,
  };
};

/** A short pull starts a drag (a press opens); Space lifts and drops, Esc puts back. */
export function useBoardSensors() {
  return useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: rowByRow,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  );
}

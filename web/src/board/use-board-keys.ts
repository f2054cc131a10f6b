import { useHotkeys } from '@mantine/hooks';
import { type ArrowKey, focusCard } from './card-focus.js';

export interface BoardKeys {
  search(): void;
  today(): void;
  assign(): void;
  takeCall(): void;
  help(): void;
  close(): void;
  view(index: 0 | 1 | 2): void;
}

/** The board's keys; silent while somebody types, while a dialog is open, and during a drag. */
export function useBoardKeys(keys: BoardKeys, enabled: boolean): void {
  const when = (act: () => void) => () => {
    if (enabled) act();
  };
  const move = (arrow: ArrowKey) => when(() => focusCard(arrow));
  useHotkeys([
    // On some keyboards these two characters need Shift, on others they do not.
    ['/', when(keys.search)],
    ['shift+/', when(keys.search)],
    ['t', when(keys.today)],
    ['a', when(keys.assign)],
    ['n', when(keys.takeCall)],
    ['?', when(keys.help)],
    ['shift+?', when(keys.help)],
    ['Escape', when(keys.close), { preventDefault: false }],
    ['1', when(() => keys.view(0))],
    ['2', when(() => keys.view(1))],
    ['3', when(() => keys.view(2))],
    ['ArrowUp', move('ArrowUp')],
    ['ArrowDown', move('ArrowDown')],
    ['ArrowLeft', move('ArrowLeft')],
    ['ArrowRight', move('ArrowRight')],
  ]);
}

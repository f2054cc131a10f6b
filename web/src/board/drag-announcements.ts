import type { DndContextProps } from '@dnd-kit/core';
import type { TFunction } from 'i18next';

/** What a screen reader says while a work order is lifted, moved and dropped. */
export function dragAnnouncements(t: TFunction): NonNullable<DndContextProps['accessibility']> {
  const number = (id: string | number) => String(id).split('/')[0];
  return {
    screenReaderInstructions: { draggable: t('drag.instructions') },
    announcements: {
      onDragStart: ({ active }) => t('drag.lifted', { number: number(active.id) }),
      onDragOver: ({ over }) => (over ? t('drag.over', { target: over.id }) : undefined),
      onDragEnd: ({ active }) => t('drag.dropped', { number: number(active.id) }),
      onDragCancel: ({ active }) => t('drag.canceled', { number: number(active.id) }),
    },
  };
}

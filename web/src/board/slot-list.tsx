import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '../people/use-names.js';
import type { Slot } from '../session/api-types.js';
import { formatTime } from '../time/format-time.js';
import { useSlots } from './use-slots.js';

interface SlotListProps {
  number: string;
  day: string;
  minutes: number;
  /** The time that is chosen now, `HH:MM`. */
  time: string;
  onChoose(slot: Slot): void;
}

/** The free times of a day as buttons: one press chooses the time and who ranks first for it. */
export function SlotList({ number, day, minutes, time, onChoose }: SlotListProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { data: slots, isFetching } = useSlots(number, day, minutes);
  if (!slots) return isFetching ? <Loader size="xs" my="xs" /> : null;
  if (slots.length === 0) return <p className="slots-none">{t('book.noSlots')}</p>;
  return (
    <fieldset className="slots">
      <legend>{t('book.slots')}</legend>
      {slots.map((slot) => {
        const from = formatTime(slot.from, 'en');
        return (
          <Button
            key={slot.from}
            size="compact-xs"
            variant={from === time ? 'filled' : 'default'}
            aria-pressed={from === time}
            title={nameOf(slot.technician)}
            onClick={() => onChoose(slot)}
          >
            {from}
          </Button>
        );
      })}
    </fieldset>
  );
}

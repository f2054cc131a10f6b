import { Button, Group, Modal, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { useNames } from '../people/use-names.js';
import type { WorkOrderSummary } from '../session/api-types.js';
import { formatTime } from '../time/format-time.js';
import { serverNow } from '../time/server-clock.js';
import { addDays, tokyoDate } from '../time/tokyo-day.js';
import { assetName } from '../work-order/asset-name.js';
import { CandidateList } from './candidate-list.js';
import { SlotList } from './slot-list.js';
import type { Assigning } from './use-assign.js';
import { useCandidates } from './use-candidates.js';
import { stretchOf, timeOf } from './visit-time.js';

const minuteMs = 60_000;
const lengths = [30, 60, 90, 120, 180, 240];

interface BookDialogProps {
  workOrder: WorkOrderSummary;
  assigning: Assigning;
  onClose(): void;
}

/** Where the dialog begins: at the appointment, else on the first day on which the work may be done. */
function firstDay({ appointment, earliestOn }: WorkOrderSummary): string {
  const tomorrow = addDays(tokyoDate(serverNow()), 1);
  if (appointment) return tokyoDate(Date.parse(appointment.from));
  return earliestOn && earliestOn > tomorrow ? earliestOn : tomorrow;
}

/** The click twin of dragging a visit: a day and a time, free ones first, and who goes. */
export function BookDialog({ workOrder, assigning, onClose }: BookDialogProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  const before = timeOf(workOrder);
  const [day, setDay] = useState(firstDay(workOrder));
  const [time, setTime] = useState(before ? formatTime(before.start, 'en') : '');
  const [minutes, setMinutes] = useState(before ? (before.end - before.start) / minuteMs : 60);
  const [chosen, setChosen] = useState<readonly string[]>(workOrder.activeTechnicians);
  const start = Date.parse(`${day}T${time}:00+09:00`);
  const visit = Number.isNaN(start)
    ? undefined
    : stretchOf({ start, end: start + minutes * minuteMs });
  const { data } = useCandidates(visit && workOrder.number, visit);
  const submit = () => {
    if (!visit) return;
    const { number, activeTechnicians, appointment } = workOrder;
    const wish = { number, technicians: [...chosen], before: activeTechnicians, time: visit };
    assigning.propose({ ...wish, ...(appointment && { timeBefore: appointment }) }, data);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={t(before ? 'book.move' : 'book.title', { number: workOrder.number })}
    >
      <Text size="sm" mb="xs">
        {nameIn(workOrder.customer.name, i18n.language)} · {assetName(workOrder.asset, t)} ·{' '}
        {t(`kind.${workOrder.kind}`)}
      </Text>
      <Group align="end" gap="sm">
        <TextInput
          type="date"
          label={t('book.day')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('book.time')}
          step={900}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('book.length')}
          value={String(minutes)}
          data={[...new Set([...lengths, minutes])].map((each) => ({
            value: String(each),
            label: t('time.minutes', { m: each }),
          }))}
          onChange={(event) => setMinutes(Number(event.currentTarget.value))}
        />
      </Group>
      <SlotList
        number={workOrder.number}
        day={day}
        minutes={minutes}
        time={time}
        onChoose={(slot) => {
          setTime(formatTime(slot.from, 'en'));
          setChosen([slot.technician]);
        }}
      />
      {visit && (
        <CandidateList
          candidates={data?.candidates}
          chosen={chosen}
          onToggle={(technician) =>
            setChosen((now) =>
              now.includes(technician)
                ? now.filter((each) => each !== technician)
                : [...now, technician],
            )
          }
        />
      )}
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button disabled={!visit || chosen.length === 0} onClick={submit}>
          {t('book.submit', { to: chosen.map(nameOf).join(', ') || '…' })}
        </Button>
      </Group>
    </Modal>
  );
}
